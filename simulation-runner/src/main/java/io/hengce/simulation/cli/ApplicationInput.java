package io.hengce.simulation.cli;

import io.hengce.flow.decision.Application;
import io.hengce.flow.json.ApplicationJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One application that the user names: a JSON file, or {@code -} for the standard input.
 *
 * @param at the decision time of one that names none
 */
record ApplicationInput(Session session, Optional<OffsetDateTime> at) {

    /** More than any allowed request: the reader says what is too large. */
    private static final int BYTES = 8 << 20;

    private static final String NO_TIME = "APPLICATION_NO_TIME";

    Application read(LoadedFlow loaded, String source) {
        var reading = new ApplicationJson(loaded.document().dictionary()).read(bytes(source), at);
        if (reading.value().isEmpty()) {
            var problems = reading.diagnostics();
            throw problems.stream().allMatch(problem -> problem.code().equals(NO_TIME))
                    ? CommandStopped.usage(problems, "application.no.time")
                    : CommandStopped.failure(problems, "application.invalid", source, problems.size());
        }
        return reading.get();
    }

    private byte[] bytes(String source) {
        try {
            if (source.equals("-")) {
                return session.in().readNBytes(BYTES);
            }
            var file = Path.of(source);
            if (!Files.isRegularFile(file)) {
                throw CommandStopped.failure(List.of(), "application.no.file", source);
            }
            try (var in = Files.newInputStream(file)) {
                return in.readNBytes(BYTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(source, e);
        }
    }
}
