package io.hengce.designer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The three cases of the small loan, as a file beside it. */
public final class CaseFixture {

    private CaseFixture() {}

    /** Writes {@code small-loan.cases.json}. */
    public static Path write(Path directory) {
        return write(directory, "small-loan.cases.json", text());
    }

    public static Path write(Path directory, String name, String content) {
        try {
            return Files.writeString(directory.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text() {
        try (var in = CaseFixture.class.getResourceAsStream("/io/hengce/flow/fixture/small-loan.cases.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
