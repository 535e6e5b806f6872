package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Mends a word of an expression or cell for which its problem knows the right one. */
final class TextFixes {

    private static final Pattern NEAR = Pattern.compile("did you mean `([^`]+)`");
    private static final Pattern SYMBOL = Pattern.compile("is not a symbol of expressions; write `([^`]+)`");
    private static final Pattern DATE = Pattern.compile("write `(date\\([^`]+\\))`");
    private static final Pattern QUOTES = Pattern.compile("if it is a value, write `\"([^`\"]+)\"`");

    private TextFixes() {}

    /** @param names what the problem names: the wrong word among them, which must still stand there */
    static Optional<Edit> of(FlowDocument document, Diagnostic problem, List<String> names) {
        var by = replacement(document, problem);
        var span = problem.place().span();
        if (by.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        return PlacedText.at(document, problem.place())
                .filter(text -> span.get().end() <= text.text().length())
                .filter(text -> names.contains(
                        text.text().substring(span.get().start(), span.get().end())))
                .map(text -> replace(text, span.get(), by.get()));
    }

    private static Edit replace(PlacedText text, Span span, String by) {
        var old = text.text();
        var change = text.write().apply(old.substring(0, span.start()) + by + old.substring(span.end()));
        return Edit.of("改为 " + by, "Change to " + by, change::apply);
    }

    private static Optional<String> replacement(FlowDocument document, Diagnostic problem) {
        var said = problem.message().en();
        return found(NEAR, said)
                .or(() -> found(SYMBOL, said))
                .or(() -> found(DATE, said))
                .or(() -> found(QUOTES, said)
                        .filter(code -> isCode(document, code))
                        .map(code -> '"' + code + '"'));
    }

    private static Optional<String> found(Pattern pattern, String said) {
        var matcher = pattern.matcher(said);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whether some field has the value, so that it was meant as one. */
    private static boolean isCode(FlowDocument document, String code) {
        return document.dictionary().fields().stream()
                .map(field -> field.type())
                .filter(StringType.class::isInstance)
                .flatMap(type -> ((StringType) type).domain().stream())
                .anyMatch(value -> value.code().equals(code));
    }
}
