package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a test looks at: the fields and parameters that it names, and its sides where they are computed. Safe for many threads. */
record SeenValues(List<Seen> values, Optional<Seen> deciding) {

    /** The fields and parameters that an expression names, in the order of the text. */
    static SeenValues names(Expr expression, Explaining explaining) {
        var names = explaining.names(expression).map(explaining::named);
        return new SeenValues(names.toList(), Optional.empty());
    }

    /** What a test names, and its computed sides. */
    static SeenValues of(Expr test, Explaining explaining) {
        var sides = SubExpressions.of(test).stream()
                .filter(side -> isComputed(side, explaining))
                .map(explaining::computed);
        var all = Stream.concat(names(test, explaining).values().stream(), sides);
        return new SeenValues(all.toList(), Optional.empty());
    }

    /** The same with something that is left out where it is missing. */
    SeenValues andIfThere(Seen another) {
        return new SeenValues(values, Optional.of(another));
    }

    private static boolean isComputed(Expr side, Explaining explaining) {
        return !(side instanceof Expr.Name) && explaining.names(side).findAny().isPresent();
    }

    /** The values by their texts; a side that has none, because it fails, is left out. */
    Map<String, Value> of(Frame frame) {
        var all = new LinkedHashMap<String, Value>();
        values.forEach(each -> each.value(frame).ifPresent(value -> all.put(each.text(), value)));
        deciding.ifPresent(each ->
                each.value(frame).filter(value -> !value.isMissing()).ifPresent(value -> all.put(each.text(), value)));
        return all;
    }

    /** One of them. */
    record Seen(String text, Evaluator evaluator) {

        /** Empty where working it out fails. */
        Optional<Value> value(Frame frame) {
            try {
                return Optional.of(evaluator.evaluate(frame));
            } catch (EvaluationFault fault) {
                return Optional.empty();
            }
        }
    }
}
