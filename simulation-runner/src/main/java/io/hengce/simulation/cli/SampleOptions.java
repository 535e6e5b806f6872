package io.hengce.simulation.cli;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.simulation.samples.FileLayout;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleSettings;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which sample set, and how to read it. */
final class SampleOptions {

    private static final String NO_TIME = "SAMPLE_NO_TIME";

    @Option(names = "--samples", paramLabel = "FILE", descriptionKey = "samples")
    private @Nullable Path samples;

    @Option(names = "--at", paramLabel = "RFC3339", descriptionKey = "at")
    private @Nullable String at;

    @Option(names = "--allow-bad-rows", paramLabel = "N", descriptionKey = "allow-bad-rows")
    private long allowBadRows;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "sheet")
    private @Nullable String sheet;

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "header-row")
    private @Nullable Long headerRow;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "encoding")
    private @Nullable String encoding;

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
        if (headerRow != null && headerRow < 1) {
            throw CommandStopped.usage("samples.header.row");
        }
        charset();
    }

    Optional<OffsetDateTime> at() {
        return Optional.ofNullable(at).map(SampleOptions::time);
    }

    private FileLayout layout() {
        var row = headerRow == null ? OptionalLong.empty() : OptionalLong.of(headerRow);
        return new FileLayout(Optional.ofNullable(sheet), row, charset());
    }

    /** GBK and GB2312 are parts of GB18030. */
    private Optional<Charset> charset() {
        return Optional.ofNullable(encoding).map(name -> switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "gb18030", "gbk", "gb2312" -> Charset.forName("GB18030");
            default -> throw CommandStopped.usage("samples.encoding", name);
        });
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
        var settings = new SampleSettings(at(), label, layout());
        Set<Diagnostic> problems = new LinkedHashSet<>();
        var opened = SampleFile.open(file, List.of(dictionaries), settings);
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
