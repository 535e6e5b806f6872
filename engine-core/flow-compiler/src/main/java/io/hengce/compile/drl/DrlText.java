package io.hengce.compile.drl;

import io.hengce.drl.Escapes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes DRL; the one writer of it. What a person typed comes in by {@link #text}, escaped, or by {@link #quoted} and {@link #name}, which take machine names only. One per document. */
final class DrlText {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]+");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9_:/+. -]*");
    private static final String INDENT = Lines.INDENT;

    private final StringBuilder out = new StringBuilder();

    /** An id, a reason code or a hash; anything else is a bug. */
    static String name(String name) {
        return checked(NAME, name);
    }

    /** A machine word in quotes: an id, digits, a date; anything else is a bug. */
    static String quoted(String word) {
        return "\"" + checked(WORDS, word) + "\"";
    }

    /** A string of the flow as a call that gives it back. */
    static String text(String typed) {
        return function("text", "\"" + Escapes.write(typed) + "\"");
    }

    static String function(String name, String... arguments) {
        return function(name, List.of(arguments));
    }

    static String function(String name, List<String> arguments) {
        return name + "(" + String.join(", ", arguments) + ")";
    }

    private static String checked(Pattern form, String word) {
        if (!form.matcher(word).matches()) {
            throw new IllegalArgumentException("not a machine word: " + word);
        }
        return word;
    }

    void line(String line) {
        out.append(line).append('\n');
    }

    void comment(String words) {
        line(("// " + words).strip());
    }

    void rule(DrlRule rule) {
        line("");
        line("rule " + quoted(rule.name()));
        rule.attributes().forEach(attribute -> line(INDENT + attribute));
        line("when");
        pattern(rule);
        line("then");
        rule.actions().forEach(action -> line(INDENT + Lines.fitted(action, INDENT) + ";"));
        line("end");
    }

    private void pattern(DrlRule rule) {
        var constraints = new ArrayList<>(List.of("node == " + quoted(rule.node())));
        constraints.addAll(rule.conditions());
        var head = INDENT + rule.fact().variable() + " : " + rule.fact().type() + "(";
        var flat = head + " " + String.join(", ", constraints) + " )";
        if (constraints.size() == 1 || constraints.size() == 2 && flat.length() <= Lines.WIDTH) {
            line(flat);
            return;
        }
        var inner = INDENT + INDENT;
        line(head);
        line(constraints.stream()
                .map(each -> inner + Lines.fitted(each, inner))
                .collect(Collectors.joining(",\n", "", ")")));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
