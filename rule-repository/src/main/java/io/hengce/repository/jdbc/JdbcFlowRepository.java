package io.hengce.repository.jdbc;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import io.hengce.repository.FlowRepository;
import io.hengce.repository.FoundParts;
import io.hengce.repository.PartHash;
import io.hengce.repository.RepositoryFailure;
import io.hengce.repository.Revision;
import io.hengce.repository.SaveResult;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;

/**
 * The repository in a database. Each call opens and closes its own connection, so that a file is locked only for a moment and the command line and the designer can work side by side.
 * A save is durable when it returns, also when the process is killed. Safe for many threads.
 */
public final class JdbcFlowRepository implements FlowRepository {

    private static final MessageCatalog MESSAGES = new MessageCatalog(JdbcFlowRepository.class);

    private final String url;
    private final Lease lease;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private JdbcFlowRepository(String url, Lease lease, Clock clock) {
        this.url = url;
        this.lease = lease;
        this.clock = clock;
        inConnection(
                "bringing the tables up to date",
                connection -> Flyway.configure()
                        .dataSource(url, "", "")
                        .locations("classpath:io/hengce/repository/jdbc/migration")
                        .loggers("slf4j")
                        .load()
                        .migrate());
    }

    /** The repository in a directory, made when it is not there: one H2 file, with every commit written before it is acknowledged. */
    public static JdbcFlowRepository inDirectory(Path directory, Clock clock) {
        var file = directory.toAbsolutePath().resolve("flows");
        if (file.toString().indexOf(';') >= 0) {
            throw new IllegalArgumentException("a repository directory cannot have ; in its path: " + directory);
        }
        var url = "jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
        return new JdbcFlowRepository(url, () -> DirectoryLease.take(directory), clock);
    }

    @Override
    public SaveResult save(FlowDocument document, FlowParts parts, int parent, Signature signature) {
        var text = FlowJson.write(document);
        var found = FoundParts.of(document, parts);
        return inConnection("saving " + document.id(), connection -> {
            var table = new PartTable(connection);
            for (var part : found.entrySet()) {
                table.add(part.getKey().kind(), part.getKey().hash(), part.getValue());
            }
            var revisions = new RevisionTable(connection);
            var latest = revisions.latest(document.id());
            if (latest > 0 && revisions.holds(document.id(), latest, text)) {
                return new SaveResult.Unchanged(revisions.revision(document.id(), latest));
            }
            if (latest != parent) {
                return new SaveResult.Stale(latest);
            }
            var saved = new Revision(
                    document.id(),
                    parent + 1,
                    parent,
                    FlowJson.contentHash(document),
                    signature.author(),
                    signature.remark(),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS));
            return revisions.add(saved, text)
                    ? new SaveResult.Saved(saved)
                    : new SaveResult.Stale(revisions.latest(document.id()));
        });
    }

    @Override
    public Optional<Part> part(PartKind kind, String hash) {
        var part = inConnection("loading a part", connection -> new PartTable(connection).find(kind, hash));
        if (part.isPresent() && !PartHash.of(kind, part.get()).equals(hash)) {
            throw new UncheckedIOException(new IOException("what the repository holds is not what was saved"));
        }
        return part;
    }

    @Override
    public List<Revision> revisions(String flowId) {
        return inConnection("listing " + flowId, connection -> new RevisionTable(connection).revisions(flowId));
    }

    @Override
    public List<Revision> latest() {
        return inConnection("listing flows", connection -> new RevisionTable(connection).latest());
    }

    @Override
    public Reading<FlowDocument> load(String flowId, int number) {
        return inConnection("loading " + flowId, connection -> {
            var revisions = new RevisionTable(connection);
            var text = revisions.document(flowId, number);
            if (text.isEmpty()) {
                return rejected("REPO_NO_REVISION", flowId, number, known(flowId, revisions.latest(flowId)));
            }
            var reading = FlowJson.read(text.get().getBytes(StandardCharsets.UTF_8));
            var isWhole = revisions.holds(flowId, number, text.get())
                    && reading.value()
                            .map(FlowJson::contentHash)
                            .filter(revisions.revision(flowId, number).hash()::equals)
                            .isPresent();
            return isWhole ? reading : rejected("REPO_TAMPERED", flowId, number);
        });
    }

    private static String known(String flowId, int latest) {
        return latest == 0 ? "-" : "`repo:" + flowId + "@1` … `@" + latest + "`";
    }

    private static Reading<FlowDocument> rejected(String code, Object... arguments) {
        List<Diagnostic> problems = List.of(MESSAGES.error(code, Place.DOCUMENT, arguments));
        return Reading.rejected(problems);
    }

    private <T> T inConnection(String doing, Work<T> work) {
        oneAtATime.lock();
        try (var held = lease.take();
                var connection = DriverManager.getConnection(url)) {
            return work.on(connection);
        } catch (SQLException | IOException e) {
            throw new RepositoryFailure(doing, e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /** What is done while the database is open. */
    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** The right to open the database. */
    @FunctionalInterface
    private interface Lease {
        Closeable take() throws IOException;
    }
}
