package io.hengce.designer.document;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be typed next in an expression or a cell: codes of a closed domain, fields and parameters by id and label, and functions. */
public final class Completions {

    private static final int MOST = 40;

    private Completions() {}

    /**
     * One of them.
     *
     * @param insert what is typed; of a function with its opening bracket
     * @param label what it is called; empty for a function
     * @param type of a field or parameter; empty for all others
     */
    public record Completion(String insert, LocalizedText label, Optional<FieldType> type) {}

    /**
     * What is proposed at a place in a text.
     *
     * @param from where what a proposal replaces begins, as an offset in the text
     * @param to where it ends
     */
    public record Found(int from, int to, List<Completion> list) {

        public Found {
            list = List.copyOf(list);
        }
    }

    /** What begins with the word before the caret, then what has it somewhere, also in a label; nothing within a text in quotes, of a number, or once a name stands there. */
    public static Found of(FlowDocument document, String text, int caret) {
        return found(text, caret, List.of(), all(document).toList());
    }

    /** The same in a cell about an expression; first the codes of that one's closed domain, also within quotes. */
    public static Found inCell(FlowDocument document, String subject, String text, int caret) {
        var codes = document.dictionary()
                .field(subject)
                .map(Field::type)
                .map(Completions::codes)
                .orElse(List.of());
        return found(text, caret, codes, all(document).toList());
    }

    private static Found found(String text, int caret, List<Completion> codes, List<Completion> names) {
        var end = Math.min(caret, text.length());
        var before = text.substring(0, end);
        if (before.chars().filter(letter -> letter == '"').count() % 2 == 1) {
            var quote = before.lastIndexOf('"');
            var closed = text.startsWith("\"", end) ? end + 1 : end;
            return new Found(quote, closed, fitting(codes, before.substring(quote + 1)));
        }
        var start = wordStart(before);
        var word = before.substring(start);
        var isDone = before.endsWith("\"")
                || names.stream().anyMatch(each -> each.insert().equals(word));
        if (isDone || !word.isEmpty() && Character.isDigit(word.charAt(0))) {
            return new Found(start, end, List.of());
        }
        var proposed = Stream.concat(fitting(codes, word).stream(), fitting(names, word).stream());
        return new Found(start, end, proposed.limit(MOST).toList());
    }

    private static List<Completion> fitting(List<Completion> all, String typed) {
        var word = typed.toLowerCase(Locale.ROOT);
        var fitting = all.stream().filter(each -> words(each).contains(word)).toList();
        return Stream.concat(
                        fitting.stream().filter(each -> each.insert().startsWith(word)),
                        fitting.stream().filter(each -> !each.insert().startsWith(word)))
                .toList();
    }

    private static List<Completion> codes(FieldType type) {
        return type instanceof FieldType.StringType string
                ? string.domain().stream().map(Completions::code).toList()
                : List.of();
    }

    private static Completion code(DomainValue value) {
        return new Completion("\"" + value.code() + "\"", value.label(), Optional.empty());
    }

    private static Stream<Completion> all(FlowDocument document) {
        var fields = document.dictionary().fields().stream()
                .map(field -> new Completion(field.id(), field.label(), Optional.of(field.type())));
        var parameters = document.parameters().stream()
                .map(each -> new Completion(each.id(), each.label(), Optional.of(each.type())));
        var functions = Arrays.stream(FeelFunction.values())
                .map(function -> new Completion(function.word() + "(", LocalizedText.EMPTY, Optional.empty()));
        return Stream.of(fields, parameters, functions).flatMap(each -> each);
    }

    private static String words(Completion each) {
        return (each.insert() + " " + each.label().zh() + " " + each.label().en()).toLowerCase(Locale.ROOT);
    }

    private static int wordStart(String before) {
        var start = before.length();
        while (start > 0 && isWord(before.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }
}
