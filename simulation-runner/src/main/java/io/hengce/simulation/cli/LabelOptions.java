package io.hengce.simulation.cli;

import io.hengce.simulation.samples.LabelColumn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which column says what became of each loan, and what it says of a bad one. */
final class LabelOptions {

    @Option(names = "--label", paramLabel = "COLUMN", descriptionKey = "label")
    private @Nullable String label;

    @Option(names = "--bad", paramLabel = "VALUE", descriptionKey = "bad")
    private @Nullable String bad;

    /** Neither or both. */
    Optional<LabelColumn> column() {
        if ((label == null) != (bad == null)) {
            throw CommandStopped.usage("label.and.bad");
        }
        return label == null || bad == null ? Optional.empty() : Optional.of(new LabelColumn(label, bad));
    }
}
