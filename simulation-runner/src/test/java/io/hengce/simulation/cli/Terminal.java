package io.hengce.simulation.cli;

import io.hengce.simulation.Pockets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A terminal that tests type commands into: arguments in, exit code and both streams out. */
abstract class Terminal {

    static final String V1 = Pockets.file("pocket-v1.flow.json").toString();
    static final String V2 = Pockets.file("pocket-v2.flow.json").toString();
    static final String AT = "2026-01-15T09:00:00+08:00";
    static final String HEADER = "age,income,debt,home,Status\n";
    static final String GOOD_ROWS = HEADER
            + "35,9000,800,owner,good\n" // approved by both, with another score
            + "17,9000,800,owner,bad\n" // under age in both
            + "40,6000,3150,owner,bad\n" // 0.525: over the new cap only
            + "40,,800,rent,good\n"; // income missing

    @TempDir
    Path folder;

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-15T01:00:00Z"), ZoneOffset.UTC);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    int run(String... arguments) {
        out.reset();
        err.reset();
        return Hengce.run(session(), arguments);
    }

    Session session() {
        return new Session(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                Locale.ENGLISH,
                Map.of(),
                Optional.empty(),
                clock);
    }

    /** What the next commands read from the standard input. */
    void type(String text) {
        input = text;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    List<String> problems() {
        return Arrays.asList(err().split("\n"));
    }

    String lastProblem() {
        return problems().get(problems().size() - 1);
    }

    String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static String application(String data) {
        return "{\"application_id\":\"A-1\",\"data\":{" + data + "}}";
    }
}
