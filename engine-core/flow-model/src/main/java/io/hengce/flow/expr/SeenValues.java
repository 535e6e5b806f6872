package io.hengce.flow.expr;

import io.hengce.flow.decision.ValueNames;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a test looks at: the fields and parameters that it names, and its sides where they are computed. Safe for many threads. */
final class SeenValues {

    private final ValueNames names;
    private final Seen[] values;
    private final Optional<Seen> deciding;

    private SeenValues(List<Seen> values, Optional<Seen> deciding) {
        this.values = values.toArray(Seen[]::new);
        this.names = new ValueNames(values.stream().map(Seen::text).toList());
        this.deciding = deciding;
    }

    /** The fields and parameters that an expression names, in the order of the text. */
    static SeenValues names(Expr expression, Explaining explaining) {
        return new SeenValues(named(expression, explaining).toList(), Optional.empty());
    }

    private static Stream<Seen> named(Expr expression, Explaining explaining) {
        return explaining.names(expression).map(explaining::named);
    }

    /** What a test names, and its computed sides; what is written twice is one. */
    static SeenValues of(Expr test, Explaining explaining) {
        var sides = SubExpressions.of(test).stream()
                .filter(side -> isComputed(side, explaining))
                .map(explaining::computed);
        var byText = new LinkedHashMap<String, Seen>();
        Stream.concat(named(test, explaining), sides).forEach(seen -> byText.putIfAbsent(seen.text(), seen));
        return new SeenValues(List.copyOf(byText.values()), Optional.empty());
    }

    /** The same with something that is left out where it is missing. */
    SeenValues andIfThere(Seen another) {
        return new SeenValues(List.of(values), Optional.of(another));
    }

    private static boolean isComputed(Expr side, Explaining explaining) {
        return !(side instanceof Expr.Name) && explaining.names(side).findAny().isPresent();
    }

    /** The values by their texts; a side that has none, because it fails, is left out. */
    Map<String, Value> of(Frame frame) {
        var seen = new @Nullable Value[values.length];
        var isWhole = true;
        for (var number = 0; number < values.length; number++) {
            seen[number] = values[number].value(frame);
            isWhole &= seen[number] != null;
        }
        return isWhole && deciding.isEmpty() ? names.of(seen) : some(seen, frame);
    }

    /** Those that there are. */
    private Map<String, Value> some(@Nullable Value[] seen, Frame frame) {
        var some = new LinkedHashMap<String, Value>();
        for (var number = 0; number < values.length; number++) {
            var value = seen[number];
            if (value != null) {
                some.put(values[number].text(), value);
            }
        }
        deciding.ifPresent(each -> {
            var value = each.value(frame);
            if (value != null && !value.isMissing()) {
                some.put(each.text(), value);
            }
        });
        return some;
    }

    /** One of them. */
    record Seen(String text, Evaluator evaluator) {

        /** Null where working it out fails. */
        @Nullable
        Value value(Frame frame) {
            try {
                return evaluator.evaluate(frame);
            } catch (EvaluationFault fault) {
                return null;
            }
        }
    }
}
