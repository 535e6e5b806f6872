package io.hengce.bench.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A field and the cell that it is tested with, as the flow writes them.
 *
 * @param field by the name of its bean property
 */
record Condition(String field, String cell) {

    private static final Pattern COMPARISON = Pattern.compile("(\\w+) (<=|>=|<|>|=) (.+)");
    private static final Pattern MEMBER = Pattern.compile("(\\w+) in \\((.+)\\)");
    private static final Pattern NEGATION = Pattern.compile("not\\((\\w+)\\)");
    private static final Pattern RANGE = Pattern.compile("\\[(\\d+)\\.\\.(\\d+)\\)");

    static final String ANYTHING = "-";

    static Condition of(String id, String cell) {
        return new Condition(property(id), cell.equals("missing") ? "-1" : cell);
    }

    /** The parts of a rule's condition that {@code and} joins. */
    static List<Condition> parts(String when) {
        var parts = new ArrayList<Condition>();
        for (var part : when.split(" and ", -1)) {
            parts.add(part(part));
        }
        return parts;
    }

    private static Condition part(String text) {
        var comparison = COMPARISON.matcher(text);
        if (comparison.matches()) {
            var operator = comparison.group(2);
            return of(comparison.group(1), (operator.equals("=") ? "" : operator + " ") + comparison.group(3));
        }
        var member = MEMBER.matcher(text);
        if (member.matches()) {
            return of(member.group(1), member.group(2));
        }
        var negation = NEGATION.matcher(text);
        return negation.matches() ? of(negation.group(1), "false") : of(text, "true");
    }

    /** {@code max_dpd} is {@code maxDpd}. */
    static String property(String id) {
        var words = id.split("_", -1);
        var name = new StringBuilder(words[0]);
        for (var number = 1; number < words.length; number++) {
            name.append(words[number].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[number].substring(1));
        }
        return name.toString();
    }

    /** As a constraint of DRL. */
    String drl() {
        var range = RANGE.matcher(cell);
        if (range.matches()) {
            return "%s >= %s, %s < %s".formatted(field, range.group(1), field, range.group(2));
        }
        if (cell.startsWith("<") || cell.startsWith(">")) {
            return field + " " + cell;
        }
        return cell.contains(",") ? "%s in (%s)".formatted(field, cell) : field + " == " + cell;
    }
}
