package io.hengce.simulation.cli;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.simulation.samples.CellProblem;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Prints results to one stream and problems to the other, in one language; what users wrote cannot steer the terminal. One thread at a time. */
final class Console {

    static final MessageCatalog MESSAGES = new MessageCatalog(Console.class);

    private final PrintStream out;
    private final PrintStream err;
    private final Language language;
    private final Set<Diagnostic> warnings = new HashSet<>();

    Console(Session session, Language language) {
        this.out = session.out();
        this.err = session.err();
        this.language = language;
    }

    Language language() {
        return language;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.text(key, arguments).in(language);
    }

    String in(LocalizedText text) {
        return text.in(language);
    }

    /** A line of the result. */
    void result(String line) {
        out.append(line).append('\n');
    }

    /** A line of the result made of a sentence of the catalogue. */
    void tell(String key, Object... arguments) {
        result(clean(say(key, arguments)));
    }

    /** A line beside the result: a heading, a summary. */
    void note(String key, Object... arguments) {
        err.append(clean(say(key, arguments))).append('\n');
    }

    void problems(List<Diagnostic> problems) {
        problems.forEach(this::problem);
    }

    /** A warning that was told already is not told again. */
    void problem(Diagnostic problem) {
        if (!problem.isError() && !warnings.add(problem)) {
            return;
        }
        err.append(line(problem, "")).append('\n');
    }

    void problem(CellProblem problem) {
        var value = problem.value().isEmpty() ? "" : " \"" + problem.value() + "\"";
        err.append(line(problem.diagnostic(), value)).append('\n');
    }

    void flush() {
        out.flush();
        err.flush();
    }

    /** {@code error CODE place "value": sentence}. */
    private String line(Diagnostic problem, String value) {
        var severity = say(problem.severity() == Severity.ERROR ? "error" : "warning");
        var place = problem.place().toString();
        var where = place.isEmpty() ? "" : " " + place;
        return clean("%s %s%s%s: %s".formatted(severity, problem.code(), where, value, in(problem.message())));
    }

    /** Control and direction characters by their number. */
    static String clean(String text) {
        var shown = new StringBuilder(text.length());
        text.chars().forEach(one -> {
            var type = Character.getType(one);
            if (type == Character.CONTROL || type == Character.FORMAT) {
                shown.append("\\u%04X".formatted(one));
            } else {
                shown.append((char) one);
            }
        });
        return shown.toString();
    }
}
