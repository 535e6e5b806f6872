package io.hengce.simulation.samples.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * Looks at the lines of a file that is not UTF-8 as a whole: bytes of UTF-8 mostly pass for GB18030 as well, so lines of both kinds in one file would become nonsense
 * without an error. A line of true GB18030 passes for UTF-8 now and then, so a few such lines prove nothing. One per pass.
 */
final class EncodingLines {

    private static final int LINE_LIMIT = 1 << 16;
    /** So many of a hundred lines beyond ASCII may look like UTF-8 by chance. */
    private static final int CHANCE = 1;

    private long line = 1;
    private long beyondAscii;
    private long utf8;
    private long firstUtf8;
    private boolean headerIsUtf8;

    private EncodingLines() {}

    static EncodingLines of(Path file) throws IOException {
        var lines = new EncodingLines();
        try (var in = new BufferedInputStream(Files.newInputStream(file), LINE_LIMIT)) {
            lines.read(in);
        }
        return lines;
    }

    /** The first line that is UTF-8, where that is no chance. */
    OptionalLong mixed() {
        var tooMany = utf8 * 100 > beyondAscii * CHANCE;
        return headerIsUtf8 || tooMany ? OptionalLong.of(firstUtf8) : OptionalLong.empty();
    }

    private void read(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var one = in.read(); one >= 0; one = in.read()) {
            if (one == '\n') {
                take(bytes.toByteArray());
                bytes.reset();
                line++;
            } else if (bytes.size() < LINE_LIMIT) {
                bytes.write(one);
            }
        }
        take(bytes.toByteArray());
    }

    private void take(byte[] bytes) {
        if (isAscii(bytes)) {
            return;
        }
        beyondAscii++;
        if (isUtf8(bytes)) {
            utf8++;
            firstUtf8 = firstUtf8 == 0 ? line : firstUtf8;
            headerIsUtf8 |= line == 1;
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (var one : bytes) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            DecodingCheck.strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
