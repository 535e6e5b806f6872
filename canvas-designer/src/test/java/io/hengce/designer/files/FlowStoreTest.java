package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.CaseBook;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.files.Store.Saving;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import io.hengce.flow.text.Language;
import io.hengce.repository.FlowAddress;
import io.hengce.repository.FlowRepository;
import io.hengce.repository.jdbc.JdbcFlowRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FlowStoreTest {

    @TempDir
    Path directory;

    @Test
    void savesAFileInCanonicalIndentedFormAndLeavesNothingBesideIt() throws IOException {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        var store = store();
        var stored = store.open(file.toString()).get();
        var renamed = NodeEdits.rename("card", Language.ZH, "新评分卡").apply(stored.document());

        var saving = store.save(stored, Work.of(renamed), false);

        assertThat(saving).isInstanceOf(Saving.Done.class);
        assertThat(Files.readString(file)).isEqualTo(FlowJson.write(renamed));
        assertThat(directory.toFile().list()).containsExactly("small-loan.flow.json");
    }

    @Test
    void findsThePartsBesideTheFileBeforeAndAfterASave() throws IOException {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        var store = store();
        Files.createDirectory(directory.resolve("lists"));
        Files.writeString(directory.resolve("lists/blocked.csv"), "a");
        var blocked = new PartReference(PartKind.LIST, "blocked", "");

        var opened = store.open(file.toString()).get();
        var saving = (Saving.Done) store.save(opened, Work.of(opened.document()), false);

        assertThat(opened.parts().find(blocked)).isPresent();
        assertThat(saving.stored().parts().find(blocked)).isPresent();
    }

    @Test
    void doesNotOverwriteWhatSomebodyElseChanged() throws IOException {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        var store = store();
        var stored = store.open(file.toString()).get();
        Files.writeString(file, "{}");

        assertThat(store.save(stored, Work.of(stored.document()), false)).isInstanceOf(Saving.Changed.class);
        assertThat(Files.readString(file)).isEqualTo("{}");
        assertThat(store.save(stored, Work.of(stored.document()), true)).isInstanceOf(Saving.Done.class);
    }

    @Test
    void saysWhyAFileCannotBeWritten() throws IOException {
        var inner = Files.createDirectory(directory.resolve("inner"));
        var file = Fixture.write(Fixture.smallLoan(), inner);
        var store = store();
        var stored = store.open(file.toString()).get();
        Files.delete(file);
        Files.delete(inner);

        assertThat(store.save(stored, Work.of(stored.document()), true))
                .isInstanceOfSatisfying(
                        Saving.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessageContaining("small-loan.flow.json"));
    }

    @Test
    void savesInAnotherFileWithTheCasesAndLeavesTheFirstAsItIs() throws IOException {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        var before = Files.readString(file);
        var store = store();
        var stored = store.open(file.toString()).get();
        var renamed = NodeEdits.rename("card", Language.ZH, "新评分卡").apply(stored.document());
        var cases = new CaseBook(List.of(new CaseText("one", "{\"name\":\"one\"}")));
        var other = directory.resolve("other.flow.json");

        var saving = store.saveAs(other, new Work(renamed, cases));

        assertThat(saving).isInstanceOfSatisfying(Saving.Done.class, done -> {
            assertThat(done.stored().address()).isEqualTo(new FlowAddress.InFile(other));
            assertThat(done.stored().document()).isEqualTo(renamed);
            assertThat(done.stored().work().cases()).isEqualTo(cases);
            assertThat(store.isChanged(done.stored())).isFalse();
        });
        assertThat(file).hasContent(before);
        assertThat(directory.resolve("other.cases.json")).isRegularFile();
        assertThat(store.saveAs(directory.resolve("gone/other.flow.json"), Work.of(renamed)))
                .isInstanceOf(Saving.Failed.class);
    }

    @Test
    void savesTheNextRevisionInTheRepository() {
        FlowRepository repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        repository.save(Fixture.smallLoan(), 0, new FlowRepository.Signature("maker", ""));
        var store = new FlowStore(() -> repository, "maker");
        var stored = store.open("repo:small_loan@1").get();
        var renamed = NodeEdits.rename("card", Language.ZH, "新评分卡").apply(stored.document());

        var saving = store.save(stored, Work.of(renamed), false);

        assertThat(saving).isInstanceOfSatisfying(Saving.Done.class, done -> {
            assertThat(done.stored().revision()).isEqualTo(2);
            assertThat(done.stored().address()).hasToString("repo:small_loan@2");
        });
        assertThat(repository.load("small_loan", 2).get()).isEqualTo(renamed);
        assertThat(store.save(stored, Work.of(stored.document()), false)).isInstanceOf(Saving.Changed.class);
    }

    @Test
    void readsAllProblemsOfABrokenFile() throws IOException {
        var file = Files.writeString(directory.resolve("x.flow.json"), "{\"format\": \"hengce/flow/1\", \"id\": 5}");

        var opened = store().open(file.toString());

        assertThat(opened.value()).isEmpty();
        assertThat(opened.diagnostics()).hasSizeGreaterThan(1);
    }

    private static FlowStore store() {
        return new FlowStore(
                () -> {
                    throw new IllegalStateException("no repository in this test");
                },
                "maker");
    }
}
