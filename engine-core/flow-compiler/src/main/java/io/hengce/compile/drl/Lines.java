package io.hengce.compile.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Breaks words into lines. Strings hold no bracket, and no comma or point outside of one, so they need not be looked at. */
final class Lines {

    static final int WIDTH = 110;
    static final String INDENT = "    ";

    private Lines() {}

    /** The words on one line where they fit behind the indent, else a call a line, else an argument a line. */
    static String fitted(String words, String indent) {
        if (indent.length() + words.length() <= WIDTH || !words.endsWith(")")) {
            return words;
        }
        var calls = calls(words);
        if (calls.size() > 2) {
            var inner = indent + INDENT;
            return calls.stream().map(call -> fitted(call, inner)).collect(Collectors.joining("\n" + inner + "."));
        }
        return calls.stream().map(call -> broken(call, indent)).collect(Collectors.joining("."));
    }

    /** A call with its arguments below. */
    private static String broken(String call, String indent) {
        var open = call.indexOf('(');
        if (indent.length() + call.length() <= WIDTH / 2 || open == call.length() - 2) {
            return call;
        }
        var inner = indent + INDENT;
        return split(call.substring(open + 1, call.length() - 1), ',').stream()
                .map(String::strip)
                .map(argument -> inner + fitted(argument, inner))
                .collect(Collectors.joining(",\n", call.substring(0, open + 1) + "\n", ")"));
    }

    /** What is called one after the other; what a fact does first stays with the fact. */
    private static List<String> calls(String words) {
        var calls = new ArrayList<>(split(words, '.'));
        if (calls.size() > 1 && !calls.get(0).endsWith(")")) {
            calls.set(1, calls.get(0) + "." + calls.get(1));
            calls.remove(0);
        }
        return calls;
    }

    /** The parts between separators that stand in no bracket. */
    private static List<String> split(String words, char separator) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var at = 0; at < words.length(); at++) {
            var character = words.charAt(at);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0 && character == separator) {
                parts.add(words.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(words.substring(from));
        return parts;
    }
}
