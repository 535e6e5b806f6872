package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Where a text stops being JSON, told in our words. Made for a text that a parser refused, from the place at which it did. */
final class SyntaxFault {

    private static final Pattern WHOLE_VALUE =
            Pattern.compile("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
    private static final int LONGEST_WORD = 20;

    private final String text;
    /** The brackets that are open at the fault, the innermost first. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private final boolean inText;
    private final int at;
    private final String found;

    /** @param refused the number of the character at which the parser stopped, from 0 */
    SyntaxFault(String text, int refused) {
        this.text = text;
        var stopped = Math.max(0, Math.min(refused, text.length()));
        inText = scan(stopped);
        var word = word(stopped);
        if (inText || word.isEmpty() || isFaultBehind(stopped, word)) {
            at = stopped;
            found = stopped < text.length() ? shown(text.codePointAt(stopped)) : "";
        } else {
            at = wordBegin(stopped);
            found = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) + "…" : word;
        }
    }

    /** Notes the problem where it is. */
    void tell(Problems problems) {
        var place = Place.inDocument(lineAndColumn(at));
        if (inText) {
            problems.syntax(inTextSentence(), place, found);
        } else if (isEnd()) {
            problems.syntax(open.isEmpty() ? "END" : "OPEN_END", place, opener(), openerPlace());
        } else {
            problems.syntax(sentence(), place, found, opener(), openerPlace());
        }
    }

    private String inTextSentence() {
        if (isEnd()) {
            return "TEXT_END";
        }
        return text.charAt(at) < ' ' ? "CONTROL" : "ESCAPE";
    }

    private String sentence() {
        var before = before();
        var isClose = "]}".indexOf(text.charAt(at)) >= 0;
        if (isClose && before == ',') {
            return "COMMA";
        }
        if (before == ':' || before == ' ') {
            return isClose && before == ' ' ? "CLOSE" : "VALUE";
        }
        if (open.isEmpty()) {
            return "BEHIND";
        }
        return isClose ? closing() : within(before == '[' || before == '{' || before == ',');
    }

    /** A bracket that closes, where another one is open or a name has no value. */
    private String closing() {
        return opener().charAt(0) + 2 == text.charAt(at) ? "PARTED" : "OTHER_CLOSE";
    }

    /** @param begins at the beginning of an element or a member */
    private String within(boolean begins) {
        if (!begins) {
            return "PARTED";
        }
        return opener().equals("[") ? "VALUE" : "NAME";
    }

    private boolean isEnd() {
        return text.substring(at).isBlank();
    }

    /** The last character before the fault that is no blank; a blank where there is none. */
    private char before() {
        var last = text.substring(0, at).stripTrailing();
        return last.isEmpty() ? ' ' : last.charAt(last.length() - 1);
    }

    private String opener() {
        return open.isEmpty() ? "" : text.substring(open.peek(), open.peek() + 1);
    }

    private String openerPlace() {
        return open.isEmpty() ? "" : lineAndColumn(open.peek());
    }

    /** Goes through all before a place, which is JSON as far as brackets and texts go; whether it is in a text there. */
    private boolean scan(int end) {
        var quoted = false;
        for (var index = 0; index < end; index++) {
            var character = text.charAt(index);
            if (character == '"') {
                quoted = !quoted;
            } else if (quoted && character == '\\') {
                index++;
            } else if (!quoted && (character == '{' || character == '[')) {
                open.push(index);
            } else if (!quoted && (character == '}' || character == ']')) {
                open.poll();
            }
        }
        return quoted;
    }

    /** The letters and digits around a place. */
    private String word(int place) {
        var end = place;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return text.substring(wordBegin(place), end);
    }

    private int wordBegin(int place) {
        var begin = place;
        while (begin > 0 && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    /** Is the word a whole value, so that what follows it is at fault? */
    private boolean isFaultBehind(int stopped, String word) {
        return wordBegin(stopped) + word.length() == stopped
                && WHOLE_VALUE.matcher(word).matches();
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || "+-._".indexOf(character) >= 0;
    }

    private static String shown(int character) {
        var isSeen = Character.getType(character) != Character.FORMAT && !Character.isISOControl(character);
        return isSeen && character != '`' ? Character.toString(character) : "U+%04X".formatted(character);
    }

    private String lineAndColumn(int place) {
        var before = text.substring(0, place);
        var line = 1 + before.chars().filter(character -> character == '\n').count();
        return line + ":" + (place - before.lastIndexOf('\n'));
    }
}
