package io.hengce.simulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the decisions of a run go, and as what. */
final class OutputOptions {

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "simulate.out")
    private @Nullable Path out;

    @Option(names = "--format", paramLabel = "csv|xlsx|jsonl", descriptionKey = "simulate.format")
    private @Nullable Format format;

    @Option(names = "--no-bom", negatable = true, descriptionKey = "simulate.bom")
    private boolean bom = true;

    /** Refuses, before any work is done, what cannot be written. */
    DecisionsTarget target(List<Path> inputs) {
        if (out == null) {
            throw CommandStopped.usage("simulate.out.needed");
        }
        var target = new DecisionsTarget(out, format(out), bom);
        if (Files.exists(out) && !Files.isRegularFile(out)) {
            throw CommandStopped.failure(List.of(), "simulate.out.no.file", out);
        }
        for (var input : inputs) {
            if (isSame(out, input) || isSame(target.badRowsFile(), input)) {
                throw CommandStopped.usage("simulate.out.same", input);
            }
        }
        return target;
    }

    private Format format(Path file) {
        return Optional.ofNullable(format)
                .or(() -> Format.of(file))
                .orElseThrow(() -> CommandStopped.usage("simulate.format.unknown", file));
    }

    private static boolean isSame(Path left, Path right) {
        if (left.toAbsolutePath().normalize().equals(right.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.exists(left) && Files.exists(right) && Files.isSameFile(left, right);
        } catch (IOException e) {
            throw new UncheckedIOException(left.toString(), e);
        }
    }

    /** The formats as they are typed. */
    enum Format {
        csv,
        xlsx,
        jsonl;

        private static Optional<Format> of(Path file) {
            var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            return switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "csv" -> Optional.of(csv);
                case "xlsx" -> Optional.of(xlsx);
                case "jsonl", "ndjson" -> Optional.of(jsonl);
                default -> Optional.empty();
            };
        }
    }
}
