package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.CaseFixture;
import io.hengce.designer.Fixture;
import io.hengce.designer.document.CaseBook;
import io.hengce.designer.document.CaseEdit;
import io.hengce.designer.document.Work;
import io.hengce.designer.files.Store.Saving;
import io.hengce.designer.files.Store.Stored;
import io.hengce.flow.json.CasesJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

    @TempDir
    Path directory;

    private final FlowStore store = new FlowStore(
            () -> {
                throw new IllegalStateException("no repository in this test");
            },
            "maker");

    @Test
    void findsTheCasesBesideTheFlow() {
        CaseFixture.write(directory);

        assertThat(open().cases().cases().cases()).hasSize(3);
    }

    @Test
    void takesTheSharedFileOnlyWhereItNamesTheFlow() {
        CaseFixture.write(directory, "cases.json", CaseFixture.text());
        assertThat(open().cases().cases().cases()).hasSize(3);

        CaseFixture.write(directory, "cases.json", CaseFixture.text().replace("small_loan", "another_loan"));
        assertThat(open().cases().cases().cases()).isEmpty();
    }

    @Test
    void savesCasesSoThatTheCommandLineReadsThem() throws IOException {
        var file = CaseFixture.write(directory);
        var stored = open();
        var less =
                CaseEdit.delete("good customer").change().apply(stored.cases().cases());

        var saving = store.save(stored, new Work(stored.document(), less), false);

        assertThat(saving).isInstanceOf(Saving.Done.class);
        var read = new CasesJson(stored.document().dictionary()).read(Files.readAllBytes(file));
        assertThat(read.get().cases())
                .extracting(one -> one.name())
                .containsExactly("repayments unknown", "under age and overdue");
        assertThat(open().cases().cases()).isEqualTo(less);
    }

    @Test
    void makesNoFileWhereThereAreNoCases() {
        var stored = open();

        store.save(stored, Work.of(stored.document()), false);

        assertThat(directory.resolve("small-loan.cases.json")).doesNotExist();
    }

    @Test
    void doesNotWriteOverCasesThatSomebodyElseChanged() throws IOException {
        var file = CaseFixture.write(directory);
        var stored = open();
        Files.writeString(file, "{}");

        assertThat(store.isChanged(stored)).isTrue();
        assertThat(store.save(stored, new Work(stored.document(), CaseBook.EMPTY), false))
                .isInstanceOf(Saving.Changed.class);
        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void leavesAFileAloneThatItCannotRead() throws IOException {
        var file =
                CaseFixture.write(directory, "small-loan.cases.json", "{\"format\": \"hengce/cases/1\", \"cases\": [");

        var cases = open().cases();

        assertThat(cases.problems()).isNotEmpty();
        assertThat(cases.isWritable()).isFalse();
        store.save(open(), Work.of(Fixture.smallLoan()), false);
        assertThat(Files.readString(file)).endsWith("[");
    }

    @Test
    void keepsACaseAsItIsThatDoesNotFitTheDictionary() throws IOException {
        var file = CaseFixture.write(
                directory, "small-loan.cases.json", CaseFixture.text().replace("\"age\": 17", "\"years\": 17"));
        var stored = open();
        var less =
                CaseEdit.delete("good customer").change().apply(stored.cases().cases());

        store.save(stored, new Work(stored.document(), less), false);

        assertThat(Files.readString(file)).contains("\"years\": 17");
    }

    private Stored open() {
        return store.open(Fixture.write(Fixture.smallLoan(), directory).toString())
                .get();
    }
}
