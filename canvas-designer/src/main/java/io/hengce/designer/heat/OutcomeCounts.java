package io.hengce.designer.heat;

import io.hengce.flow.value.Outcome;
import io.hengce.simulation.samples.Performance;
import java.util.OptionalDouble;

/**
 * How many applications ended with each outcome, and of how many of them it is known what became of the loan.
 *
 * @param bad how many went bad
 * @param known of how many it is known whether they did
 */
public record OutcomeCounts(int approved, int referred, int declined, int bad, int known) {

    public static final OutcomeCounts NONE = new OutcomeCounts(0, 0, 0);

    /** Where nothing is known of what became of them. */
    public OutcomeCounts(int approved, int referred, int declined) {
        this(approved, referred, declined, 0, 0);
    }

    public int all() {
        return approved + referred + declined;
    }

    /** The share of the approved, 0 to 1; 0 of none. */
    public double approvalRate() {
        return all() == 0 ? 0 : (double) approved / all();
    }

    /** The share of the bad among those of which it is known, 0 to 1; empty where it is known of none. */
    public OptionalDouble badRate() {
        return known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) bad / known);
    }

    public int of(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> approved;
            case REFER -> referred;
            case DECLINE -> declined;
        };
    }

    OutcomeCounts plus(OutcomeCounts other) {
        return new OutcomeCounts(
                approved + other.approved,
                referred + other.referred,
                declined + other.declined,
                bad + other.bad,
                known + other.known);
    }

    OutcomeCounts with(Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> new OutcomeCounts(approved + 1, referred, declined, bad, known);
            case REFER -> new OutcomeCounts(approved, referred + 1, declined, bad, known);
            case DECLINE -> new OutcomeCounts(approved, referred, declined + 1, bad, known);
        };
    }

    OutcomeCounts with(Outcome outcome, Performance performance) {
        var counts = with(outcome);
        return switch (performance) {
            case GOOD -> new OutcomeCounts(counts.approved, counts.referred, counts.declined, bad, known + 1);
            case BAD -> new OutcomeCounts(counts.approved, counts.referred, counts.declined, bad + 1, known + 1);
            case UNKNOWN -> counts;
        };
    }
}
