package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void keepsTheOldFileWhenTheDiskIsFull() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old");

        assertThatThrownBy(() -> OutputFile.write(file, writer -> {
                    writer.write("half a fi");
                    writer.flush();
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("out.csv");

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly("out.csv");
    }

    @Test
    void showsNothingBeforeTheFileIsWhole() throws IOException {
        var file = folder.resolve("new/out.csv");

        OutputFile.write(file, writer -> {
            assertThat(file).doesNotExist();
            writer.write("whole");
        });

        assertThat(file).hasContent("whole");
    }

    private String[] files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
