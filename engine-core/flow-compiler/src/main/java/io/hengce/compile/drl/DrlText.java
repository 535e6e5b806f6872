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
    private static final int WIDTH = 110;
    private static final String INDENT = "    ";

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
        rule.actions().forEach(action -> line(INDENT + fitted(action, INDENT) + ";"));
        line("end");
    }

    private void pattern(DrlRule rule) {
        var constraints = new ArrayList<>(List.of("node == " + quoted(rule.node())));
        constraints.addAll(rule.conditions());
        var head = INDENT + rule.fact().variable() + " : " + rule.fact().type() + "(";
        var flat = head + " " + String.join(", ", constraints) + " )";
        if (constraints.size() == 1 || constraints.size() == 2 && flat.length() <= WIDTH) {
            line(flat);
            return;
        }
        var inner = INDENT + INDENT;
        line(head);
        line(constraints.stream().map(each -> inner + fitted(each, inner)).collect(Collectors.joining(",\n", "", ")")));
    }

    /** Breaks the arguments of the outermost call where it is too wide. Strings hold no brackets and no commas, so they need not be looked at. */
    private static String fitted(String words, String indent) {
        var open = words.endsWith(")") ? openingOfLast(words) : -1;
        if (indent.length() + words.length() <= WIDTH || open < 0 || open == words.length() - 2) {
            return words;
        }
        var inner = indent + INDENT;
        return arguments(words.substring(open + 1, words.length() - 1)).stream()
                .map(argument -> inner + fitted(argument, inner))
                .collect(Collectors.joining(",\n", words.substring(0, open + 1) + "\n", ")"));
    }

    private static int openingOfLast(String words) {
        var depth = 0;
        for (var at = words.length() - 1; at >= 0; at--) {
            depth += depthOf(words.charAt(at));
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("brackets do not match: " + words);
    }

    private static List<String> arguments(String words) {
        var arguments = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < words.length(); at++) {
            depth += depthOf(words.charAt(at));
            if (depth == 0 && words.charAt(at) == ',') {
                arguments.add(words.substring(from, at));
                from = at + 2;
            }
        }
        arguments.add(words.substring(from));
        return arguments;
    }

    private static int depthOf(char character) {
        return character == '(' ? 1 : character == ')' ? -1 : 0;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
