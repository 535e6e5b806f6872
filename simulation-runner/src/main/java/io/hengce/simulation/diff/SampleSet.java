package io.hengce.simulation.diff;

import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.util.List;
import java.util.Optional;

/**
 * What was decided on.
 *
 * @param name the file's name
 * @param sha256 of the file's bytes
 * @param badRows the rows that are no application; they were decided by neither flow
 */
public record SampleSet(String name, String sha256, Optional<LabelColumn> label, List<BadRow> badRows) {

    public SampleSet {
        badRows = List.copyOf(badRows);
    }
}
