package io.hengce.designer.engine;

import io.hengce.designer.sample.SampleChoice;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.Performance;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleRow;
import io.hengce.simulation.samples.SampleSettings;
import java.util.List;
import java.util.Optional;

/** Finds the column that says what became of each loan, by the names and words that are usual; a file without one has none. */
final class SampleLabels {

    private static final List<String> NAMES =
            List.of("Status", "status", "label", "Label", "performance", "bad", "is_bad", "表现", "好坏", "贷后表现");
    private static final List<String> BAD = List.of("bad", "坏", "1", "true");

    private SampleLabels() {}

    /** Opens the file with its label column, or without one. */
    static Reading<SampleFile> open(SampleChoice sample, Dictionary dictionary) {
        var plain = open(sample, dictionary, Optional.empty());
        if (plain.value().isEmpty()) {
            return plain;
        }
        for (var name : NAMES) {
            if (open(sample, dictionary, Optional.of(new LabelColumn(name, BAD.get(0))))
                            .value()
                            .isPresent()
                    && dictionary.field(name).isEmpty()) {
                return labelled(sample, dictionary, name).orElse(plain);
            }
        }
        return plain;
    }

    /** With the word for bad that stands in the column. */
    private static Optional<Reading<SampleFile>> labelled(SampleChoice sample, Dictionary dictionary, String name) {
        return BAD.stream()
                .map(bad -> open(sample, dictionary, Optional.of(new LabelColumn(name, bad))))
                .filter(SampleLabels::hasBad)
                .findFirst();
    }

    private static boolean hasBad(Reading<SampleFile> reading) {
        try (var rows = reading.get().rows()) {
            for (var seen = 0; rows.hasNext() && seen < SampleReading.MOST_ROWS; seen++) {
                if (rows.next() instanceof SampleRow.Sample row && row.performance() == Performance.BAD) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Reading<SampleFile> open(SampleChoice sample, Dictionary dictionary, Optional<LabelColumn> label) {
        return SampleFile.open(sample.file(), dictionary, new SampleSettings(Optional.of(sample.at()), label));
    }
}
