package io.hengce.simulation.samples;

import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * How a sample set is to be read.
 *
 * @param at the decision time of rows that have none of their own
 * @param label the column that says what became of each loan
 * @param layout where the rows are, where the file does not say it by itself
 */
public record SampleSettings(Optional<OffsetDateTime> at, Optional<LabelColumn> label, FileLayout layout) {

    public SampleSettings(Optional<OffsetDateTime> at, Optional<LabelColumn> label) {
        this(at, label, FileLayout.FOUND);
    }
}
