package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be typed next in an expression: fields and parameters by id and label, and functions. */
public final class Completions {

    private static final int MOST = 40;

    private Completions() {}

    /**
     * One of them.
     *
     * @param insert what is typed; of a function with its opening bracket
     * @param label what a field or parameter is called; empty for a function
     */
    public record Completion(String insert, LocalizedText label) {}

    /** Where the word before the caret begins. */
    public static int wordStart(String text, int caret) {
        var start = Math.min(caret, text.length());
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** What begins with the word, then what has it somewhere, also in a label; nothing within a text in quotes, of a number, or once a name stands there. */
    public static List<Completion> of(FlowDocument document, String text, int caret) {
        var before = text.substring(0, Math.min(caret, text.length()));
        if (before.chars().filter(letter -> letter == '"').count() % 2 == 1) {
            return List.of();
        }
        var word = before.substring(wordStart(text, caret)).toLowerCase(Locale.ROOT);
        if (all(document).anyMatch(each -> each.insert().equals(word))
                || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        var fitting = all(document).filter(each -> words(each).contains(word)).toList();
        return Stream.concat(
                        fitting.stream().filter(each -> each.insert().startsWith(word)),
                        fitting.stream().filter(each -> !each.insert().startsWith(word)))
                .limit(MOST)
                .toList();
    }

    private static Stream<Completion> all(FlowDocument document) {
        var fields = document.dictionary().fields().stream().map(field -> new Completion(field.id(), field.label()));
        var parameters = document.parameters().stream().map(each -> new Completion(each.id(), each.label()));
        var functions = Arrays.stream(FeelFunction.values())
                .map(function -> new Completion(function.word() + "(", LocalizedText.EMPTY));
        return Stream.of(fields, parameters, functions).flatMap(each -> each);
    }

    private static String words(Completion each) {
        return (each.insert() + " " + each.label().zh() + " " + each.label().en()).toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }
}
