package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.files.NewParts.Removal;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.FolderParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewPartsTest {

    private final FlowDocument flow = Fixture.smallLoan();

    @TempDir
    Path folder;

    private NewParts parts;
    private Path file;

    @BeforeEach
    void write() {
        parts = NewParts.of(new FolderParts(folder)).orElseThrow();
        file = folder.resolve("flows/" + flow.id() + ".json");
        parts.write(flow);
    }

    @Test
    void aFileGoesAsItWasWrittenAndComesAgain() {
        assertThat(parts.remove(flow)).isEqualTo(Removal.GONE);
        assertThat(file).doesNotExist();

        parts.writeAgain(flow);

        assertThat(file).exists();
    }

    @Test
    void aFileThatIsGoneIsGone() throws IOException {
        Files.delete(file);

        assertThat(parts.remove(flow)).isEqualTo(Removal.GONE);
    }

    @Test
    void whatIsNotWhatWasWrittenStays() throws IOException {
        Files.writeString(file, Files.readString(file) + " ");
        assertThat(parts.remove(flow)).isEqualTo(Removal.EDITED);
        parts.writeAgain(flow);
        assertThat(file).content().endsWith(" ");

        var elsewhere = Files.move(file, folder.resolve("elsewhere.txt"));
        Files.createSymbolicLink(file, elsewhere);
        assertThat(parts.remove(flow)).isEqualTo(Removal.EDITED);
        assertThat(elsewhere).exists();
    }

    @Test
    void whatAnythingBesideNamesStays() throws IOException {
        var id = "{\"flow\": \"" + flow.id() + "\"}";
        for (var other :
                new String[] {"caller.flow.json", "flows/another.json", "flows/" + flow.id() + ".cases.json"}) {
            var beside = Files.writeString(folder.resolve(other), id);
            assertThat(parts.remove(flow)).as(other).isEqualTo(Removal.NAMED);
            Files.delete(beside);
        }
        Files.writeString(folder.resolve("caller.flow.json"), id.replace(flow.id(), flow.id() + "_2"));

        assertThat(parts.remove(flow)).isEqualTo(Removal.GONE);
    }

    @Test
    void nothingIsPutWhereThereIsNoFolder() {
        assertThat(NewParts.of(FlowParts.NONE)).isEmpty();
    }
}
