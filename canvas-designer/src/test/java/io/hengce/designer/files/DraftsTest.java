package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.CaseBook;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.files.Store.Stored;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.text.Language;
import io.hengce.repository.FlowAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DraftsTest {

    private static final Instant NOW = Instant.parse("2026-01-31T08:30:00Z");

    @TempDir
    Path folder;

    /** A designer that keeps a draft and then waits to be killed: {@code Killed FOLDER FLOW}. */
    static final class Killed {
        public static void main(String[] arguments) throws IOException {
            var slot = drafts(Path.of(arguments[0])).slot();
            slot.keep(stored(Path.of(arguments[1])), Work.of(renamed()));
            System.out.println("kept");
            System.out.flush();
            while (System.in.read() >= 0) {}
        }
    }

    @Test
    void knowsWhichFlowsUnsavedChangesName() {
        var slot = drafts(folder).slot();
        assertThat(drafts(folder).name(renamed().id())).isFalse();

        slot.keep(stored(folder.resolve("x.flow.json")), Work.of(renamed()));

        assertThat(drafts(folder).name(renamed().id())).isTrue();
        assertThat(drafts(folder).name("another")).isFalse();
        slot.drop();
        assertThat(drafts(folder).name(renamed().id())).isFalse();
        slot.close();
    }

    @Test
    void findsWhatAKilledProcessLeftBehind() throws Exception {
        var file = Fixture.write(Fixture.smallLoan(), folder);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        folder.toString(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader().readLine();
        var whileItLived = drafts(folder).left();

        process.destroyForcibly();

        assertThat(said).isEqualTo("kept");
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(whileItLived).isEmpty();
        assertThat(drafts(folder).left()).singleElement().satisfies(draft -> {
            assertThat(text(draft)).isEqualTo(FlowJson.write(renamed()));
            assertThat(draft.when()).isEqualTo(NOW);
            assertThat(draft.address()).hasToString(file.toAbsolutePath().toString());
            assertThat(draft.mark()).isEqualTo("digest");
        });
    }

    @Test
    void keepsTheCasesWithTheFlow() {
        var cases = new CaseBook(List.of(new CaseText("一", "{\"name\":\"一\"}"), new CaseText("two", "{}")));
        var slot = drafts(folder).slot();
        slot.keep(stored(folder.resolve("a.json")), new Work(renamed(), cases));
        slot.close();

        assertThat(drafts(folder).left())
                .singleElement()
                .satisfies(draft -> assertThat(draft.cases()).contains(cases));
    }

    @Test
    void keepsTheLastStateOnly() {
        var slot = drafts(folder).slot();
        slot.keep(stored(folder.resolve("a.json")), Work.of(Fixture.smallLoan()));
        slot.keep(stored(folder.resolve("a.json")), Work.of(renamed()));
        slot.close();

        assertThat(drafts(folder).left()).extracting(DraftsTest::text).containsExactly(FlowJson.write(renamed()));
    }

    @Test
    void leavesNothingOfWhatWasSaved() {
        var slot = drafts(folder).slot();
        slot.keep(stored(folder.resolve("a.json")), Work.of(renamed()));
        slot.drop();
        slot.close();

        assertThat(drafts(folder).left()).isEmpty();
    }

    @Test
    void doesNotWriteOverADraftThatWasLeft() {
        var first = drafts(folder).slot();
        first.keep(stored(folder.resolve("a.json")), Work.of(renamed()));
        first.close();

        var second = drafts(folder).slot();
        second.keep(stored(folder.resolve("b.json")), Work.of(Fixture.smallLoan()));
        second.close();

        assertThat(drafts(folder).left()).hasSize(2);
        assertThat(drafts(folder).left(folder.resolve("a.json").toString()))
                .map(DraftsTest::text)
                .contains(FlowJson.write(renamed()));
    }

    @Test
    void givesEachOpenFlowASlotOfItsOwn() {
        var first = drafts(folder).slot();
        var second = drafts(folder).slot();
        first.keep(stored(folder.resolve("a.json")), Work.of(renamed()));
        second.keep(stored(folder.resolve("b.json")), Work.of(renamed()));

        second.drop();
        first.close();
        second.close();

        assertThat(drafts(folder).left())
                .extracting(draft -> draft.address().toString())
                .containsExactly(folder.resolve("a.json").toString());
    }

    @Test
    void forgetsADiscardedDraft() {
        var slot = drafts(folder).slot();
        slot.keep(stored(folder.resolve("a.json")), Work.of(renamed()));
        slot.close();

        drafts(folder).discard(drafts(folder).left().get(0));

        assertThat(drafts(folder).left()).isEmpty();
    }

    @Test
    void aSpoiltDraftHidesNoOther() throws IOException {
        var slot = drafts(folder).slot();
        slot.keep(
                stored(folder.resolve("a.json")),
                new Work(renamed(), new CaseBook(List.of(new CaseText("one", "{}")))));
        slot.close();
        var other = drafts(folder).slot();
        other.keep(stored(folder.resolve("b.json")), Work.of(renamed()));
        other.close();
        var spoilt = drafts(folder)
                .left(folder.resolve("a.json").toString())
                .orElseThrow()
                .file();
        var bytes = Files.readAllBytes(spoilt);
        var head = bytes.length - FlowJson.write(renamed()).getBytes(StandardCharsets.UTF_8).length;

        for (var place = 0; place < head; place++) {
            var changed = bytes.clone();
            changed[place] ^= (byte) 0xFF;
            Files.write(spoilt, changed);

            assertThat(drafts(folder).left(folder.resolve("b.json").toString()))
                    .as("byte %s is spoilt", place)
                    .isPresent();
        }
    }

    @Test
    void letsADraftThatCannotBeReadLieWhereItIs() throws IOException {
        var drafts = Files.createDirectories(folder.resolve("drafts"));
        var broken = Files.writeString(drafts.resolve("1.draft"), "half a dra");

        assertThat(drafts(folder).left()).isEmpty();
        assertThat(broken).exists();
    }

    @Test
    void knowsADraftOfTheRepositoryByItsRevision() {
        var slot = drafts(folder).slot();
        var address = new FlowAddress.InRepository("small_loan", 7);
        slot.keep(new Stored(address, Fixture.smallLoan(), 7, "", FlowParts.NONE), Work.of(renamed()));
        slot.close();

        assertThat(drafts(folder).left("repo:small_loan@7"))
                .map(Draft::revision)
                .contains(7);
        assertThat(drafts(folder).left("repo:small_loan@8")).isEmpty();
    }

    private static String text(Draft draft) {
        return FlowJson.write(draft.document());
    }

    private static Drafts drafts(Path folder) {
        return new StateFolder(folder, Clock.fixed(NOW, ZoneOffset.UTC)).drafts();
    }

    private static Stored stored(Path file) {
        return new Stored(new FlowAddress.InFile(file), Fixture.smallLoan(), 0, "digest", FlowParts.NONE);
    }

    private static FlowDocument renamed() {
        return NodeEdits.rename("card", Language.ZH, "草稿").apply(Fixture.smallLoan());
    }
}
