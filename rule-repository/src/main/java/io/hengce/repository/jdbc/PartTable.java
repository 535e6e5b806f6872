package io.hengce.repository.jdbc;

import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** The parts that flows refer to, each once by its hash, in pieces that any database takes. Parts are only added. */
record PartTable(Connection connection) {

    private static final int PIECE = 512 << 10;

    /** Adds a part, whole or not at all, where it is not there yet. */
    void add(PartKind kind, String hash, Part part) throws SQLException {
        if (find(kind, hash).isPresent()) {
            return;
        }
        connection.setAutoCommit(false);
        try {
            insert(kind, hash, part.bytes());
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void insert(PartKind kind, String hash, byte[] bytes) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into flow_part (kind, part_hash, piece, content) values (?, ?, ?, ?)")) {
            for (var at = 0; at == 0 || at < bytes.length; at += PIECE) {
                statement.setString(1, kind.name());
                statement.setString(2, hash);
                statement.setInt(3, at / PIECE);
                statement.setBytes(4, Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + PIECE)));
                statement.executeUpdate();
            }
        }
    }

    Optional<Part> find(PartKind kind, String hash) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select content from flow_part where kind = ? and part_hash = ? order by piece")) {
            statement.setString(1, kind.name());
            statement.setString(2, hash);
            var bytes = new ByteArrayOutputStream();
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                do {
                    bytes.writeBytes(rows.getBytes(1));
                } while (rows.next());
            }
            return Optional.of(new Part(bytes.toByteArray()));
        }
    }
}
