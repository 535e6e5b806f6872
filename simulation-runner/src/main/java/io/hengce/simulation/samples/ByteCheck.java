package io.hengce.simulation.samples;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One pass over the bytes of a file before anything is made of them.
 *
 * @param size in bytes
 * @param notUtf8 where the first byte stands that is not UTF-8
 */
record ByteCheck(long size, String sha256, Optional<BadByte> notUtf8) {

    private static final int BLOCK = 1 << 16;

    /** A byte that is not UTF-8: its number and its line, both from 1. */
    record BadByte(long position, long line) {}

    static ByteCheck of(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), BLOCK)) {
            return new Pass().over(in);
        }
    }

    private static final class Pass {
        private final MessageDigest digest = sha256();
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        private final CharBuffer characters = CharBuffer.allocate(BLOCK);
        private long consumed;
        private long lines = 1;
        private Optional<BadByte> bad = Optional.empty();

        private ByteCheck over(InputStream in) throws IOException {
            var size = 0L;
            for (var read = fill(in); read >= 0; read = fill(in)) {
                size += read;
                decode(false);
            }
            decode(true);
            return new ByteCheck(size, HexFormat.of().formatHex(digest.digest()), bad);
        }

        private int fill(InputStream in) throws IOException {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read > 0) {
                digest.update(bytes.array(), bytes.position(), read);
                bytes.position(bytes.position() + read);
            }
            return read;
        }

        private void decode(boolean last) {
            bytes.flip();
            if (bad.isEmpty()) {
                characters.clear();
                var from = bytes.position();
                var result = decoder.decode(bytes, characters, last);
                count(from, bytes.position());
                if (result.isError()) {
                    bad = Optional.of(new BadByte(consumed + 1, lines));
                }
            }
            if (bad.isPresent()) {
                bytes.position(bytes.limit());
            }
            bytes.compact();
        }

        private void count(int from, int to) {
            for (var index = from; index < to; index++) {
                lines += bytes.get(index) == '\n' ? 1 : 0;
            }
            consumed += to - from;
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }
    }
}
