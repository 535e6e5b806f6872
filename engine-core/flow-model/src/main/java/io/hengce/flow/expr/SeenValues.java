package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a test looks at: the fields and parameters that it names, and its sides where they are computed. Safe for many threads. */
record SeenValues(List<Seen> values) {

    /** The fields and parameters that an expression names, in the order of the text. */
    static SeenValues names(Expr expression, Explaining explaining) {
        return new SeenValues(SubExpressions.names(expression)
                .distinct()
                .map(explaining::named)
                .toList());
    }

    /** What a test names, and its computed sides. */
    static SeenValues of(Expr test, Explaining explaining) {
        var sides =
                SubExpressions.of(test).stream().filter(SeenValues::isComputed).map(explaining::computed);
        return new SeenValues(
                Stream.concat(names(test, explaining).values().stream(), sides).toList());
    }

    private static boolean isComputed(Expr side) {
        return !(side instanceof Expr.Name)
                && SubExpressions.names(side).findAny().isPresent();
    }

    /** The values by their texts; a side that has none, because it fails, is left out. */
    Map<String, Value> of(Frame frame) {
        var all = new LinkedHashMap<String, Value>();
        for (var each : values) {
            try {
                all.put(each.text(), each.evaluator().evaluate(frame));
            } catch (EvaluationFault fault) {
                all.remove(each.text());
            }
        }
        return all;
    }

    /** One of them. */
    record Seen(String text, Evaluator evaluator) {}
}
