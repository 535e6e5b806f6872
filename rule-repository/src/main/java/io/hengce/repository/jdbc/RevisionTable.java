package io.hengce.repository.jdbc;

import io.hengce.flow.json.Sha256;
import io.hengce.repository.Revision;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The revisions of flows, each with its document and the hash of its text. One per connection, one thread at a time. */
record RevisionTable(Connection connection) {

    private static final String COLUMNS = "flow_id, revision, parent, content_hash, author, remark, saved_at";

    /** Whether nobody else has saved this revision first. */
    boolean add(Revision saved, String text) throws SQLException {
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
            return true;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        }
    }

    /** The number of the last revision; 0: there is none. */
    int latest(String flowId) throws SQLException {
        try (var statement = connection.prepareStatement("select max(revision) from flow_revision where flow_id = ?")) {
            statement.setString(1, flowId);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** The last revision of each flow. */
    List<Revision> latest() throws SQLException {
        try (var statement = connection.prepareStatement("select " + COLUMNS + " from flow_revision r"
                + " where revision = (select max(revision) from flow_revision l where l.flow_id = r.flow_id)"
                + " order by flow_id")) {
            return read(statement);
        }
    }

    List<Revision> revisions(String flowId) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select " + COLUMNS + " from flow_revision where flow_id = ? order by revision")) {
            statement.setString(1, flowId);
            return read(statement);
        }
    }

    /** A revision that is there. */
    Revision revision(String flowId, int number) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select " + COLUMNS + " from flow_revision where flow_id = ? and revision = ?")) {
            statement.setString(1, flowId);
            statement.setInt(2, number);
            return read(statement).get(0);
        }
    }

    /** The text of a revision's document. */
    Optional<String> document(String flowId, int number) throws SQLException {
        return ofRevision("document", flowId, number);
    }

    /** Whether a text is what was saved as this revision. */
    boolean holds(String flowId, int number, String text) throws SQLException {
        return ofRevision("document_hash", flowId, number)
                .filter(sha256(text)::equals)
                .isPresent();
    }

    private Optional<String> ofRevision(String column, String flowId, int number) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select " + column + " from flow_revision where flow_id = ? and revision = ?")) {
            statement.setString(1, flowId);
            statement.setInt(2, number);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
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
}
