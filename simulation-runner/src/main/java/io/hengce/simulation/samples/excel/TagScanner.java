package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.Unreadable;
import java.nio.charset.StandardCharsets;

/** Goes over the bytes of an XML part without making anything of them: hands on its tags, and refuses text longer than any cell's. One per part. */
final class TagScanner {

    /** Excel's cells have 32,767 characters at most, each of a few bytes. */
    private static final int TEXT_LIMIT = 1 << 18;

    private static final int TAG_LIMIT = 1 << 10;

    private final Tags tags;
    private final byte[] tag = new byte[TAG_LIMIT];
    private int length;
    private long text;
    private boolean inTag;

    TagScanner(Tags tags) {
        this.tags = tags;
    }

    /** Takes what stands between {@code <} and {@code >}. */
    @FunctionalInterface
    interface Tags {
        void take(String tag) throws Unreadable;
    }

    void feed(byte[] bytes, int count) throws Unreadable {
        for (var index = 0; index < count; index++) {
            take(bytes[index]);
        }
    }

    private void take(byte one) throws Unreadable {
        if (one == '<') {
            if (inTag) {
                tell(); // a document type has tags of its own within
            }
            inTag = true;
            length = 0;
            text = 0;
        } else if (inTag && one == '>') {
            inTag = false;
            tell();
        } else if (inTag && length < TAG_LIMIT) {
            tag[length++] = one;
        } else if (++text > TEXT_LIMIT) {
            throw new Unreadable("SAMPLE_UNPACKED", ZipLimits.megabytes(TEXT_LIMIT));
        }
    }

    /** Most tags are ends and cells' values, which nobody asks for. */
    private void tell() throws Unreadable {
        if (length > 1 && tag[0] != '/' && tag[0] != 'v') {
            tags.take(new String(tag, 0, length, StandardCharsets.UTF_8));
        }
    }
}
