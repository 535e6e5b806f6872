package io.hengce.flow.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderPartsTest {

    private static final byte[] TEXT = "{}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolders() throws IOException {
        folder = temporary.resolve("policy");
        for (var kind : PartKind.values()) {
            Files.createDirectories(folder.resolve(kind.file("x")).getParent());
        }
    }

    @Test
    void findsEveryKindBesideTheFlow() throws IOException {
        for (var kind : PartKind.values()) {
            Files.write(folder.resolve(kind.file("one")), TEXT);

            var parts = FolderParts.beside(folder.resolve("a.flow.json"));

            assertThat(parts.find(new PartReference(kind, "one", ""))).contains(new Part(TEXT));
            assertThat(parts.find(new PartReference(kind, "two", ""))).isEmpty();
        }
    }

    @Test
    void findsNothingByWhatIsNoId() throws IOException {
        Files.write(temporary.resolve("secret.json"), TEXT);

        assertThat(find("../../secret")).isFalse();
        assertThat(find("..")).isFalse();
        assertThat(find("")).isFalse();
        assertThat(find("a\0b")).isFalse();
    }

    @Test
    void readsNothingThatALinkLeadsOutTo() throws IOException {
        Files.write(temporary.resolve("secret.json"), TEXT);
        Files.createSymbolicLink(folder.resolve("flows/link.json"), temporary.resolve("secret.json"));

        assertThatThrownBy(() -> find("link"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("link.json")
                .hasMessageContaining("out of the folder");
    }

    @Test
    void namesTheFileThatIsADirectoryOrLeadsNowhere() throws IOException {
        Files.createDirectory(folder.resolve("flows/dir.json"));
        Files.createSymbolicLink(folder.resolve("flows/lost.json"), folder.resolve("nowhere"));

        assertThatThrownBy(() -> find("dir")).hasMessageContaining("dir.json");
        assertThatThrownBy(() -> find("lost")).hasMessageContaining("lost.json");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        var limit = PartKind.FLOW.byteLimit();
        try (var file = new RandomAccessFile(folder.resolve("flows/big.json").toFile(), "rw")) {
            file.setLength(limit + 1);
        }

        assertThatThrownBy(() -> find("big")).hasMessageContaining("big.json").hasMessageContaining("32 MB");
    }

    @Test
    void memoryHoldsTheLastOfAnId() {
        var parts =
                MemoryParts.EMPTY.with(PartKind.LIST, "blocked", new byte[1]).with(PartKind.LIST, "blocked", TEXT);

        assertThat(parts.find(new PartReference(PartKind.LIST, "blocked", ""))).contains(new Part(TEXT));
        assertThat(parts.find(new PartReference(PartKind.FLOW, "blocked", ""))).isEmpty();
    }

    private boolean find(String id) {
        return new FolderParts(folder)
                .find(new PartReference(PartKind.FLOW, id, ""))
                .isPresent();
    }
}
