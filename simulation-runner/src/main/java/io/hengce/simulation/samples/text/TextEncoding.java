package io.hengce.simulation.samples.text;

import io.hengce.simulation.samples.cells.Unreadable;
import io.hengce.simulation.samples.text.DecodingCheck.BadByte;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds out how a text file is encoded: UTF-8 where every byte is, else GB18030 (of which GBK and GB2312 are parts) where every byte is, else none. */
final class TextEncoding {

    /** Of which GBK and GB2312 are parts. */
    static final Charset GB18030 = Charset.forName("GB18030");

    private static final int HEAD = 8 << 10;
    private static final int WIDE_SHARE = 4;

    private TextEncoding() {}

    static Charset of(Path file, Optional<Charset> forced) throws IOException, Unreadable {
        if (forced.isPresent()) {
            return checked(file, forced.get());
        }
        if (isUtf16(head(file))) {
            throw new Unreadable("SAMPLE_UTF16");
        }
        var utf8 = DecodingCheck.of(file, StandardCharsets.UTF_8);
        return utf8.isEmpty() ? StandardCharsets.UTF_8 : chinese(file, utf8.get());
    }

    private static Charset checked(Path file, Charset charset) throws IOException, Unreadable {
        var bad = DecodingCheck.of(file, charset);
        if (bad.isPresent()) {
            throw new Unreadable(
                    "SAMPLE_NOT_ENCODED",
                    charset.name(),
                    bad.get().position(),
                    bad.get().line());
        }
        return charset;
    }

    private static Charset chinese(Path file, BadByte utf8) throws IOException, Unreadable {
        var bad = DecodingCheck.of(file, GB18030);
        if (bad.isPresent()) {
            throw new Unreadable(
                    "SAMPLE_NOT_TEXT",
                    utf8.position(),
                    utf8.line(),
                    bad.get().position(),
                    bad.get().line());
        }
        var mixed = EncodingLines.of(file).mixed();
        if (mixed.isPresent()) {
            throw new Unreadable("SAMPLE_MIXED_ENCODING", utf8.line(), mixed.getAsLong());
        }
        return GB18030;
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** By its mark, or by the many zero bytes that plain letters have in it. */
    private static boolean isUtf16(byte[] head) {
        var marked = head.length >= 2 && (head[0] == -1 && head[1] == -2 || head[0] == -2 && head[1] == -1);
        var zeros = 0;
        for (var one : head) {
            zeros += one == 0 ? 1 : 0;
        }
        return marked || zeros > 1 && zeros * WIDE_SHARE > head.length;
    }
}
