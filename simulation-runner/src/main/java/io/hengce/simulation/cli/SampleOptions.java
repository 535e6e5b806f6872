package io.hengce.simulation.cli;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleSettings;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sample set, and how to read it. */
final class SampleOptions {

    private static final String NO_TIME = "SAMPLE_NO_TIME";

    @Option(names = "--samples", paramLabel = "CSV", descriptionKey = "samples")
    private @Nullable Path samples;

    @Option(names = "--at", paramLabel = "RFC3339", descriptionKey = "at")
    private @Nullable String at;

    @Option(names = "--allow-bad-rows", paramLabel = "N", descriptionKey = "allow-bad-rows")
    private long allowBadRows;

    static SampleOptions of(Path samples, OffsetDateTime at) {
        var options = new SampleOptions();
        options.samples = samples;
        options.at = at.toString();
        return options;
    }

    Optional<Path> file() {
        return Optional.ofNullable(samples);
    }

    long allowBadRows() {
        return allowBadRows;
    }

    /** Says before any work is done what cannot be meant. */
    void refuseNonsense(boolean needsFile) {
        if (needsFile && samples == null) {
            throw CommandStopped.usage("samples.needed");
        }
        if (allowBadRows < 0) {
            throw CommandStopped.usage("samples.allow");
        }
        if (at != null) {
            time(at);
        }
    }

    Optional<OffsetDateTime> at() {
        return Optional.ofNullable(at).map(SampleOptions::time);
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw CommandStopped.usage("at.invalid", text);
        }
    }

    /** Opens the sample set once for each dictionary; what is wrong is said once. */
    List<SampleFile> open(Console console, Optional<LabelColumn> label, Dictionary... dictionaries) {
        var file = file().orElseThrow(() -> CommandStopped.usage("samples.needed"));
        var settings = new SampleSettings(at(), label);
        Set<Diagnostic> problems = new LinkedHashSet<>();
        var opened = List.of(dictionaries).stream()
                .map(dictionary -> SampleFile.open(file, dictionary, settings))
                .toList();
        opened.forEach(one -> problems.addAll(one.diagnostics()));
        var errors = problems.stream().filter(Diagnostic::isError).toList();
        if (!errors.isEmpty()) {
            throw errors.stream().allMatch(problem -> problem.code().equals(NO_TIME))
                    ? CommandStopped.usage(List.copyOf(problems), "samples.no.time", file)
                    : CommandStopped.failure(List.copyOf(problems), "samples.unreadable", file, errors.size());
        }
        console.problems(List.copyOf(problems));
        return opened.stream().map(one -> one.get()).toList();
    }
}
