package io.hengce.flow.json;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Texts as the canonical form wants them. */
final class Texts {

    /** By code point, which is not the order of {@code String.compareTo} beyond U+FFFF. */
    static final Comparator<String> BY_CODE_POINT = (one, other) -> {
        var shared = Math.min(one.length(), other.length());
        for (var at = 0; at < shared; at++) {
            var left = one.charAt(at);
            var right = other.charAt(at);
            if (left != right) {
                var bothOrNeither = Character.isSurrogate(left) == Character.isSurrogate(right);
                return bothOrNeither ? left - right : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return one.length() - other.length();
    };

    private static final int NEAR = 3;

    private Texts() {}

    /** The same characters in Unicode's composed form. */
    static String composed(String text) {
        return isAscii(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Whether every surrogate has its other half. */
    static boolean isWellFormed(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                if (at + 1 == text.length() || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    /** The known word that a misspelt one most likely means. */
    static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.min(NEAR, candidate.length() / 2))
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > NEAR) {
            return NEAR + 1;
        }
        var row = new int[other.length() + 1];
        for (var column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (var line = 1; line <= one.length(); line++) {
            var diagonal = row[0];
            row[0] = line;
            for (var column = 1; column < row.length; column++) {
                var changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(changed, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }
}
