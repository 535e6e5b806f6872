package io.hengce.flow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.SplitNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BucketsTest {

    /** Worked out by {@code printf 'SALT\\0ID' | sha256sum}: the first 16 digits, modulo 10,000. */
    @ParameterizedTest
    @CsvSource({
        "card_2026, A-1, 3159", // 163310150d2570a7
        "card_2026, A-2, 4414", // 667b800575e01fae
        "card_2027, A-1, 8017", // 31102916a7980ae1
        "trial, a-1, 7258", // e4ff438ffbcd27aa, negative were it signed
        "s, 申请-001, 8896", // f64efce9427d1e10
        "card_2026, '', 7563", // 4dc7a3af077115cb
        "credit_line_2026, a-1, 688" // 9a6524e03f2f0cb0
    })
    void isTheStartOfAHashOfSaltAndId(String salt, String id, int bucket) {
        assertThat(new Buckets(salt).of(id)).isEqualTo(bucket);
    }

    @Test
    void theZeroBytePartsSaltAndId() {
        assertThat(new Buckets("card").of("_2026A-1")).isNotEqualTo(new Buckets("card_2026").of("A-1"));
    }

    /** 100,000 ids over 100 stretches of 100 buckets: each has 1,000 give or take five times the standard deviation, and chi-square is within five of its own. */
    @Test
    void spreadsIdsEvenly() {
        var stretches = counts("even", 100_000, 100);

        var chiSquare = 0.0;
        for (var count : stretches) {
            assertThat(count).isBetween(1_000 - 5 * 32, 1_000 + 5 * 32);
            chiSquare += (count - 1_000.0) * (count - 1_000.0) / 1_000.0;
        }
        assertThat(chiSquare).isBetween(99 - 5 * 14.1, 99 + 5 * 14.1);
    }

    /** Of 100,000 ids those in the first tenth of both are a hundredth, within five standard deviations. */
    @Test
    void twoSaltsPartApplicationsIndependently() {
        var one = new Buckets("one");
        var other = new Buckets("other");
        var both = 0;
        for (var id = 0; id < 100_000; id++) {
            both += one.of("A-" + id) < 1_000 && other.of("A-" + id) < 1_000 ? 1 : 0;
        }

        assertThat(both).isBetween(1_000 - 5 * 32, 1_000 + 5 * 32);
    }

    private static int[] counts(String salt, int ids, int stretches) {
        var buckets = new Buckets(salt);
        var counts = new int[stretches];
        for (var id = 0; id < ids; id++) {
            counts[buckets.of("A-" + id) / (SplitNode.BUCKETS / stretches)]++;
        }
        return counts;
    }
}
