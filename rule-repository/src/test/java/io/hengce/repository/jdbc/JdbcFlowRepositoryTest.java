package io.hengce.repository.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.Point;
import io.hengce.repository.FlowRepository.Signature;
import io.hengce.repository.Revision;
import io.hengce.repository.SaveResult;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcFlowRepositoryTest {

    private static final Instant NOW = Instant.parse("2026-01-01T01:00:00Z");
    private static final Signature LI = new Signature("li", "because");

    @TempDir
    Path directory;

    private JdbcFlowRepository repository;

    @BeforeEach
    void open() {
        repository = JdbcFlowRepository.inDirectory(directory, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsEveryRevisionAsItWasSaved() {
        var first = Drafts.named("loan", "甲 \"quoted\" 😀");
        var second = Drafts.named("loan", "乙");

        var savedFirst = saved(repository.save(first, 0, LI));
        var savedSecond = saved(repository.save(second, 1, new Signature("wang", "")));

        assertThat(repository.revisions("loan"))
                .containsExactly(savedFirst, savedSecond)
                .extracting(Revision::parent)
                .containsExactly(0, 1);
        assertThat(savedFirst.savedAt()).isEqualTo(NOW);
        assertThat(repository.load("loan", 1).get()).isEqualTo(first);
        assertThat(repository.load("loan", 2).get()).isEqualTo(second);
    }

    @Test
    void outlivesTheObjectThatWroteIt() {
        repository.save(Drafts.named("loan", "甲"), 0, LI);

        var again = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());

        assertThat(again.load("loan", 1).get()).isEqualTo(Drafts.named("loan", "甲"));
    }

    @Test
    void refusesADraftMadeFromAnOldRevision() {
        repository.save(Drafts.named("loan", "甲"), 0, LI);
        repository.save(Drafts.named("loan", "乙"), 1, LI);

        var stale = repository.save(Drafts.named("loan", "丙"), 1, LI);

        assertThat(stale).isEqualTo(new SaveResult.Stale(2));
        assertThat(repository.revisions("loan")).hasSize(2);
    }

    @Test
    void writesNothingWhenTheLatestRevisionIsTheSameDocument() {
        var draft = Drafts.named("loan", "甲");
        repository.save(draft, 0, LI);

        var repeated = repository.save(draft, 0, LI);

        assertThat(repeated).isInstanceOf(SaveResult.Unchanged.class);
        assertThat(repository.revisions("loan")).hasSize(1);
    }

    @Test
    void savesAMovedNodeAsARevisionOfItsOwn() {
        var draft = Drafts.named("loan", "甲");
        repository.save(draft, 0, LI);

        var moved = draft.withLayout(draft.layout().withNode("start", new Point(20, 40)));
        repository.save(moved, 1, LI);

        assertThat(repository.load("loan", 2).get()).isEqualTo(moved);
        assertThat(repository.revisions("loan").stream().map(Revision::hash).distinct())
                .hasSize(1);
    }

    @Test
    void listsTheLatestRevisionOfEveryFlow() {
        repository.save(Drafts.named("b", "甲"), 0, LI);
        repository.save(Drafts.named("a", "甲"), 0, LI);
        repository.save(Drafts.named("a", "乙"), 1, LI);

        assertThat(repository.latest())
                .extracting(revision -> revision.address().toString())
                .containsExactly("repo:a@2", "repo:b@1");
    }

    @Test
    void namesWhatThereIsWhenARevisionIsUnknown() {
        repository.save(Drafts.named("loan", "甲"), 0, LI);

        assertThat(repository.load("loan", 7).diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("REPO_NO_REVISION");
            assertThat(problem.message().en()).contains("repo:loan@7", "repo:loan@1");
        });
        assertThat(repository.revisions("none")).isEmpty();
    }

    @Test
    void noticesAStoredDocumentThatWasChanged() throws SQLException {
        repository.save(Drafts.named("loan", "甲"), 0, LI);

        change("update flow_revision set document = replace(document, '甲', '丁')");

        assertThat(repository.load("loan", 1).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REPO_TAMPERED");
    }

    @Test
    void noticesAContentHashThatWasChanged() throws SQLException {
        repository.save(Drafts.named("loan", "甲"), 0, LI);

        change("update flow_revision set content_hash = '" + "0".repeat(64) + "'");

        assertThat(repository.load("loan", 1).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REPO_TAMPERED");
    }

    @Test
    void letsOneOfManyWritersWin() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(8);
        var results = new ArrayList<Future<SaveResult>>();
        for (var writer = 0; writer < 8; writer++) {
            var name = "writer " + writer;
            results.add(threads.submit(() -> repository.save(Drafts.named("loan", name), 0, LI)));
        }
        var won = 0;
        for (var result : results) {
            won += result.get() instanceof SaveResult.Saved ? 1 : 0;
        }
        threads.shutdown();

        assertThat(won).isEqualTo(1);
        assertThat(repository.revisions("loan")).hasSize(1);
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + directory.resolve("flows"));
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private static Revision saved(SaveResult result) {
        return ((SaveResult.Saved) result).revision();
    }
}
