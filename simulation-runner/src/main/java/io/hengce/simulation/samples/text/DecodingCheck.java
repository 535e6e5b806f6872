package io.hengce.simulation.samples.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks for the first byte of a file that is none of an encoding. One per pass. */
final class DecodingCheck {

    private static final int BLOCK = 1 << 16;

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    private final CharBuffer characters = CharBuffer.allocate(BLOCK);
    private long consumed;
    private long lines = 1;

    /** A byte that is none of the encoding: its number and its line, both from 1. */
    record BadByte(long position, long line) {}

    private DecodingCheck(Charset charset) {
        this.decoder = strict(charset);
    }

    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static Optional<BadByte> of(Path file, Charset charset) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new DecodingCheck(charset).over(in);
        }
    }

    private Optional<BadByte> over(InputStream in) throws IOException {
        while (fill(in) >= 0) {
            if (isBad(false)) {
                return Optional.of(new BadByte(consumed + 1, lines));
            }
        }
        return isBad(true) ? Optional.of(new BadByte(consumed + 1, lines)) : Optional.empty();
    }

    private int fill(InputStream in) throws IOException {
        var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read > 0) {
            bytes.position(bytes.position() + read);
        }
        return read;
    }

    private boolean isBad(boolean last) {
        bytes.flip();
        characters.clear();
        var from = bytes.position();
        var result = decoder.decode(bytes, characters, last);
        for (var index = from; index < bytes.position(); index++) {
            lines += bytes.get(index) == '\n' ? 1 : 0;
        }
        consumed += bytes.position() - from;
        bytes.compact();
        return result.isError();
    }
}
