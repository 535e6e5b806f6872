package io.hengce.samples;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which rows are kept from the derivation: those in the first 3,000 of 10,000 buckets, drawn as a flow's split draws them. */
record Holdout(String salt, int buckets) {

    static final Holdout CONSUMER_LOAN = new Holdout("consumer-loan-holdout", 3_000);

    boolean holds(Loan loan) {
        return bucket(loan.row()) < buckets;
    }

    /** First 8 bytes, big-endian unsigned, of SHA-256(salt, 0x00, row number) mod 10,000. */
    private int bucket(int row) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Integer.toString(row).getBytes(StandardCharsets.UTF_8));
            return (int) Long.remainderUnsigned(ByteBuffer.wrap(digest.digest()).getLong(), 10_000);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
