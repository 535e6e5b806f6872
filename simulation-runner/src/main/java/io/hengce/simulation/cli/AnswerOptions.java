package io.hengce.simulation.cli;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.RecordedAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which recorded answers stand for the data sources of a flow. The command line asks no source itself: without a record, a flow that asks one does not decide. */
final class AnswerOptions {

    private static final long MEGABYTES = 512;

    @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "answers")
    private @Nullable Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    DataSources open() {
        return file().map(AnswerOptions::read).orElse(DataSources.NONE);
    }

    private static DataSources read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw CommandStopped.failure(List.of(), "answers.no.file", file);
        }
        try {
            if (Files.size(file) > MEGABYTES << 20) {
                throw CommandStopped.failure(List.of(), "answers.too.large", file, MEGABYTES);
            }
            var reading = RecordedAnswers.read(Files.readAllBytes(file));
            if (reading.value().isEmpty()) {
                var problems = reading.diagnostics();
                throw CommandStopped.failure(problems, "answers.unreadable", file, problems.size());
            }
            return reading.get();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
