package io.hengce.repository.jdbc;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.Sha256;
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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
    private static final String COLUMNS = "flow_id, revision, parent, content_hash, author, remark, saved_at";

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
            var latest = latestNumber(connection, document.id());
            if (latest > 0 && sha256(text).equals(documentHash(connection, document.id(), latest))) {
                return new SaveResult.Unchanged(revision(connection, document.id(), latest));
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
            return insert(connection, saved, text);
        });
    }

    private static SaveResult insert(Connection connection, Revision saved, String text) throws SQLException {
        try (var statement = connection.prepareStatement("insert into flow_revision (" + COLUMNS
                + ", document_hash, document) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, saved.flowId());
            statement.setInt(2, saved.number());
            statement.setInt(3, saved.parent());
            statement.setString(4, saved.hash());
            statement.setString(5, saved.author());
            statement.setString(6, saved.remark());
            statement.setObject(7, OffsetDateTime.ofInstant(saved.savedAt(), ZoneOffset.UTC));
            statement.setString(8, sha256(text));
            statement.setString(9, text);
            statement.executeUpdate();
            return new SaveResult.Saved(saved);
        } catch (SQLIntegrityConstraintViolationException e) {
            return new SaveResult.Stale(latestNumber(connection, saved.flowId()));
        }
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
        return inConnection("listing " + flowId, connection -> {
            try (var statement = connection.prepareStatement(
                    "select " + COLUMNS + " from flow_revision where flow_id = ? order by revision")) {
                statement.setString(1, flowId);
                return read(statement);
            }
        });
    }

    @Override
    public List<Revision> latest() {
        return inConnection("listing flows", connection -> {
            try (var statement = connection.prepareStatement("select " + COLUMNS + " from flow_revision r"
                    + " where revision = (select max(revision) from flow_revision l where l.flow_id = r.flow_id)"
                    + " order by flow_id")) {
                return read(statement);
            }
        });
    }

    @Override
    public Reading<FlowDocument> load(String flowId, int number) {
        return inConnection("loading " + flowId, connection -> {
            try (var statement = connection.prepareStatement("select document, document_hash, content_hash"
                    + " from flow_revision where flow_id = ? and revision = ?")) {
                statement.setString(1, flowId);
                statement.setInt(2, number);
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        var latest = latestNumber(connection, flowId);
                        return rejected("REPO_NO_REVISION", flowId, number, known(flowId, latest));
                    }
                    return verified(flowId, number, rows);
                }
            }
        });
    }

    private static Reading<FlowDocument> verified(String flowId, int number, ResultSet row) throws SQLException {
        var text = row.getString(1);
        if (!sha256(text).equals(row.getString(2))) {
            return rejected("REPO_TAMPERED", flowId, number);
        }
        var reading = FlowJson.read(text.getBytes(StandardCharsets.UTF_8));
        var same = reading.value()
                .map(FlowJson::contentHash)
                .filter(row.getString(3)::equals)
                .isPresent();
        return same ? reading : rejected("REPO_TAMPERED", flowId, number);
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

    private static int latestNumber(Connection connection, String flowId) throws SQLException {
        try (var statement = connection.prepareStatement("select max(revision) from flow_revision where flow_id = ?")) {
            statement.setString(1, flowId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static String documentHash(Connection connection, String flowId, int number) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select document_hash from flow_revision where flow_id = ? and revision = ?")) {
            statement.setString(1, flowId);
            statement.setInt(2, number);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static Revision revision(Connection connection, String flowId, int number) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select " + COLUMNS + " from flow_revision where flow_id = ? and revision = ?")) {
            statement.setString(1, flowId);
            statement.setInt(2, number);
            return read(statement).get(0);
        }
    }

    private static List<Revision> read(PreparedStatement statement) throws SQLException {
        var revisions = new ArrayList<Revision>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                revisions.add(new Revision(
                        rows.getString(1),
                        rows.getInt(2),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getObject(7, OffsetDateTime.class).toInstant()));
            }
        }
        return List.copyOf(revisions);
    }

    private static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
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
