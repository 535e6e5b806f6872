package io.hengce.simulation.diff;

import io.hengce.simulation.samples.Performance;

/** How many applications, and what became of those whose loan's performance is known. */
public record Tally(long count, long good, long bad) {

    public static final Tally NONE = new Tally(0, 0, 0);

    public Tally plus(Performance performance) {
        return new Tally(
                count + 1,
                performance == Performance.GOOD ? good + 1 : good,
                performance == Performance.BAD ? bad + 1 : bad);
    }

    public Tally plus(Tally other) {
        return new Tally(count + other.count, good + other.good, bad + other.bad);
    }

    /** Bad loans among those of known performance. */
    public Share badRate() {
        return new Share(bad, good + bad);
    }
}
