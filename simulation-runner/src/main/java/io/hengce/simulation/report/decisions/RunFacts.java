package io.hengce.simulation.report.decisions;

import io.hengce.simulation.samples.SampleRow.BadRow;
import java.util.List;

/**
 * What there is to say of a run beside its decisions.
 *
 * @param about names and values, in the language of the run
 * @param badRows the rows that were not decided
 */
public record RunFacts(List<Fact> about, List<BadRow> badRows) {

    public RunFacts {
        about = List.copyOf(about);
        badRows = List.copyOf(badRows);
    }

    /** One line of what a run was. */
    public record Fact(String name, String value) {}
}
