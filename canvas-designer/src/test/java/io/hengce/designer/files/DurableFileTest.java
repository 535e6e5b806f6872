package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is there whole, or as it was. */
final class DurableFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keepAFile() throws IOException {
        file = Files.writeString(folder.resolve("flow.xlsx"), "old");
    }

    @Test
    void takesThePlaceOfTheOldFile() throws IOException {
        DurableFile.make(file, beside -> {
            Files.writeString(beside, "new");
            assertThat(file).hasContent("old");
            return true;
        });

        assertThat(file).hasContent("new");
        holdsNothingElse(folder);
    }

    @Test
    void leavesTheOldFileWhereTheNewOneIsNotWantedAnyMore() throws IOException {
        DurableFile.make(file, beside -> {
            Files.writeString(beside, "new");
            return false;
        });

        assertThat(file).hasContent("old");
        holdsNothingElse(folder);
    }

    @Test
    void leavesTheOldFileWhereWritingFails() {
        assertThatThrownBy(() -> DurableFile.write(file, out -> {
                    out.write('n');
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("old");
        holdsNothingElse(folder);
    }

    private void holdsNothingElse(Path place) {
        try (var all = Files.list(place)) {
            assertThat(all).containsExactly(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
