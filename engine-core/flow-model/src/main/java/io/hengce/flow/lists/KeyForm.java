package io.hengce.flow.lists;

import java.text.Normalizer;
import java.util.Locale;

/** How a key is brought to one form before it is compared, in the list and in the application alike. */
public enum KeyForm {
    /** Width and case do not matter, nor blanks around it. */
    TEXT("text") {
        @Override
        String of(String compatible) {
            return compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).strip();
        }
    },
    /** Nothing but its digits: a phone number, an account. */
    DIGITS("digits") {
        @Override
        String of(String compatible) {
            return only(compatible, "0123456789");
        }
    },
    /** Digits, and the check character X: a resident identity card. */
    ID_CARD("id_card") {
        @Override
        String of(String compatible) {
            return only(compatible.toUpperCase(Locale.ROOT), "0123456789X");
        }
    };

    private final String word;

    KeyForm(String word) {
        this.word = word;
    }

    /** The word in a flow document. */
    public String word() {
        return word;
    }

    /** The key in this form; empty where nothing of it is left, which matches nothing. */
    public String normalize(String key) {
        return of(isAscii(key) ? key : Normalizer.normalize(key, Normalizer.Form.NFKC));
    }

    abstract String of(String compatible);

    private static boolean isAscii(String key) {
        return key.chars().allMatch(character -> character < 0x80);
    }

    private static String only(String text, String kept) {
        var left = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            if (kept.indexOf(text.charAt(at)) >= 0) {
                left.append(text.charAt(at));
            }
        }
        return left.toString();
    }
}
