package io.hengce.repository;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.MemoryParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import io.hengce.repository.jdbc.Drafts;
import io.hengce.repository.jdbc.JdbcFlowRepository;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredPartsTest {

    @TempDir
    private Path directory;

    @Test
    void findsTheRevisionWithTheHashElseTheLatest() {
        var signature = new FlowRepository.Signature("li", "");
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        var first = Drafts.named("limit", "甲");
        var second = Drafts.named("limit", "乙");
        repository.save(first, 0, signature);
        repository.save(second, 1, signature);
        var flows = new StoredParts(repository);

        assertThat(find(flows, "limit", FlowJson.contentHash(first))).contains(first);
        assertThat(find(flows, "limit", FlowJson.contentHash(second))).contains(second);
        assertThat(find(flows, "limit", "another")).contains(second);
        assertThat(find(flows, "unknown", "")).isEmpty();
        assertThat(flows.find(new PartReference(PartKind.LIST, "limit", ""))).isEmpty();
    }

    @Test
    void keepsEveryPartOfAFlowSoThatItIsWholeWithoutItsFolder() {
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        var signature = new FlowRepository.Signature("li", "");
        for (var document : List.of(Documents.checkedLoan(), Documents.householdLoan())) {
            repository.save(document, new FixtureParts(), 0, signature);

            var opened = new FlowOpener(() -> repository)
                    .open("repo:" + document.id() + "@1")
                    .get();

            var again = FlowChecker.standard().check(opened.document(), opened.parts());
            assertThat(again.diagnostics()).noneMatch(Diagnostic::isError);
            assertThat(FlowJson.write(opened.document())).isEqualTo(FlowJson.write(document));
        }
    }

    @Test
    void keepsAPartOfMegabytesOnceForAllFlowsThatReferToIt() {
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        var list = ("name,why\n" + "somebody with a long name,x\n".repeat(60_000)).getBytes(UTF_8);
        var reference = new PartReference(PartKind.LIST, "fraud", Sha256.hex(list));
        var document = looking(Documents.checkedLoan(), reference.hash());
        var parts = MemoryParts.EMPTY.with(PartKind.LIST, "fraud", list);

        repository.save(document, parts, 0, new FlowRepository.Signature("li", ""));
        repository.save(document, parts, 0, new FlowRepository.Signature("li", ""));

        assertThat(new StoredParts(repository).find(reference)).contains(new Part(list));
        assertThat(new StoredParts(repository).find(new PartReference(PartKind.LIST, "fraud", "0".repeat(64))))
                .isEmpty();
    }

    @Test
    void doesNotKeepWhatTheFlowDoesNotMean() {
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        var other = MemoryParts.EMPTY.with(PartKind.LIST, "fraud", "name,why\n".getBytes(UTF_8));

        repository.save(Documents.checkedLoan(), other, 0, new FlowRepository.Signature("li", ""));

        assertThat(repository.part(PartKind.LIST, Sha256.hex("name,why\n".getBytes(UTF_8))))
                .isEmpty();
        assertThat(repository.part(PartKind.LIST, FixtureParts.hash(PartKind.LIST, "fraud")))
                .isEmpty();
    }

    @Test
    void addsTheMissingPartsWhenTheSameDocumentIsSavedAgain() {
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        var signature = new FlowRepository.Signature("li", "");
        repository.save(Documents.checkedLoan(), FlowParts.NONE, 0, signature);

        var again = repository.save(Documents.checkedLoan(), new FixtureParts(), 1, signature);

        assertThat(again).isInstanceOf(SaveResult.Unchanged.class);
        assertThat(repository.part(PartKind.LIST, FixtureParts.hash(PartKind.LIST, "fraud")))
                .isPresent();
    }

    @Test
    void noticesAPartThatWasChanged() throws SQLException {
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        repository.save(Documents.checkedLoan(), new FixtureParts(), 0, new FlowRepository.Signature("li", ""));
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("flows"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("update flow_part set content = X'00' where kind = 'LIST'");
        }

        var opened =
                new FlowOpener(() -> repository).open("repo:checked_loan@1").get();

        assertThat(FlowChecker.standard()
                        .check(opened.document(), opened.parts())
                        .diagnostics())
                .extracting(Diagnostic::code)
                .contains("PART_UNREADABLE");
    }

    /** The same with another hash of its list. */
    private static FlowDocument looking(FlowDocument document, String hash) {
        var text = FlowJson.write(document).replace(FixtureParts.hash(PartKind.LIST, "fraud"), hash);
        return FlowJson.read(text.getBytes(UTF_8)).get();
    }

    private static Optional<FlowDocument> find(StoredParts flows, String id, String hash) {
        return flows.find(new PartReference(PartKind.FLOW, id, hash))
                .map(part -> FlowJson.read(part.bytes()).get());
    }
}
