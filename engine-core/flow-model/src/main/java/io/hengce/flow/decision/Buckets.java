package io.hengce.flow.decision;

import io.hengce.flow.document.SplitNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * The buckets of a split: the first 8 bytes of SHA-256 of the salt, a zero byte and the application's id (UTF-8), as an unsigned big-endian number, modulo {@link SplitNode#BUCKETS}.
 * Safe for many threads.
 */
public final class Buckets {

    private final byte[] prefix;

    public Buckets(String salt) {
        var bytes = salt.getBytes(StandardCharsets.UTF_8);
        prefix = Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** The bucket of an application, from 0. */
    public int of(String applicationId) {
        var digest = sha256();
        digest.update(prefix);
        var hash = digest.digest(applicationId.getBytes(StandardCharsets.UTF_8));
        return (int) Long.remainderUnsigned(ByteBuffer.wrap(hash).getLong(), SplitNode.BUCKETS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
