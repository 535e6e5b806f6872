package io.hengce.flow.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Spoils good inputs: one to four changes, from one byte to a thousand copies. A seed spoils the same way again. One per sequence. */
final class Spoiler {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]{0,200}\"");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]+");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1e5",
            "1e100000000",
            "-1E-100000000",
            "9".repeat(400),
            "0.1" + "0".repeat(60),
            "1.",
            ".5",
            "00",
            "+1",
            "NaN",
            "Infinity",
            "0x1F",
            "1,234",
            "55%",
            "９",
            "2147483648",
            "9223372036854775808");
    private static final List<String> DIRT = List.of(
            "\u0000", "\uFEFF", "\u202E", "\u200B", "\u2028", "\r", "\n", "\t", "\\", "\"", "'", "`", "{", "}", "[",
            "]", "(", ")", ",", ":", ";", "#", "=", "<", "&", "%s", "{0}", "${x}", "../", "é", "信", "😀", "null",
            "true", "-");

    private final List<byte[]> good;
    private final List<String> tokens;
    private final Random random;

    Spoiler(Door door, Random random) {
        this.good = door.good();
        this.tokens = door.tokens();
        this.random = random;
    }

    byte[] spoilt() {
        // Each byte is a character here, so that halves of characters come about as well.
        var text = new StringBuilder(pick(good).length);
        text.append(new String(pick(good), ISO_8859_1));
        var isGentle = random.nextInt(5) < 3;
        for (var change = random.nextInt(4); change >= 0; change--) {
            if (isGentle) {
                exchange(text);
            } else {
                change(text);
            }
        }
        return text.toString().getBytes(ISO_8859_1);
    }

    private void change(StringBuilder text) {
        var at = random.nextInt(text.length() + 1);
        var end = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(14)) {
            case 0 -> text.delete(at, Math.min(text.length(), at + 1));
            case 1 -> text.delete(at, end);
            case 2 -> text.insert(at, raw(pick(DIRT)));
            case 3 -> text.replace(at, Math.min(text.length(), at + 1), raw(pick(DIRT)));
            case 4 -> text.insert(at, (char) random.nextInt(256));
            case 5 -> text.insert(at, text.substring(at, end));
            case 6 -> text.insert(at, part(new String(pick(good), ISO_8859_1)));
            case 7 -> cutOff(text, at);
            case 8 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(1_000)));
            case 9 -> text.insert(at, pick(List.of("[", "{", "(", "-", "\"")).repeat(1 + random.nextInt(3_000)));
            case 10, 11 -> text.insert(at, " " + raw(pick(tokens)) + " ");
            default -> exchange(text);
        }
    }

    /** Seldom, since little is left. */
    private void cutOff(StringBuilder text, int at) {
        if (random.nextInt(4) == 0) {
            text.setLength(at);
        }
    }

    /** One part in the place of another of its kind, so that the grammar mostly holds. */
    private void exchange(StringBuilder text) {
        switch (random.nextInt(5)) {
            case 0 -> replace(text, NUMBER, raw(pick(NUMBERS)));
            case 1 -> replace(text, NUMBER, part(text, NUMBER));
            case 2 -> replace(text, QUOTED, part(text, QUOTED));
            case 3 -> replace(text, WORD, part(text, WORD));
            default -> replace(text, WORD, raw(pick(tokens)));
        }
    }

    private void replace(StringBuilder text, Pattern pattern, String by) {
        var found = pattern.matcher(text).results().toList();
        if (!found.isEmpty()) {
            var at = pick(found);
            text.replace(at.start(), at.end(), by);
        }
    }

    private String part(CharSequence text, Pattern pattern) {
        var found = pattern.matcher(text).results().map(MatchResult::group).toList();
        return found.isEmpty() ? "" : pick(found);
    }

    private String part(String text) {
        var at = random.nextInt(text.length() + 1);
        return text.substring(at, Math.min(text.length(), at + random.nextInt(200)));
    }

    private static String raw(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
