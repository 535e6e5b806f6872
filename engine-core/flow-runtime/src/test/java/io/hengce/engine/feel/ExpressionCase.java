package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.FeelFunction;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.oracle.ValueGenerator;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** One random expression over random values, evaluated by us and by KIE; the seed gives the same case again. */
final class ExpressionCase {

    /** What calls of the functions look like, those that are generated. */
    static final List<String> FUNCTIONS = Arrays.stream(FeelFunction.values())
            .filter(function -> !List.of("sum", "mean", "median", "count").contains(function.word()))
            .map(function -> function.word() + "(")
            .toList();

    private static final int DEEPEST = 3;

    private final long seed;
    private final Expression expression;
    private final Map<String, Value> values;

    ExpressionCase(long seed) {
        this.seed = seed;
        var random = new Random(seed);
        expression = FeelFields.read(text(random)).get();
        values = new ValueGenerator(random).values(FeelFields.FIELDS);
    }

    private static String text(Random random) {
        var generator = new ExpressionGenerator(FeelFields.FIELDS, random);
        var depth = 1 + random.nextInt(DEEPEST);
        return switch (random.nextInt(8)) {
            case 0 -> generator.text(depth);
            case 1 -> generator.date(depth);
            case 2, 3, 4 -> generator.number("CNY", depth);
            default -> generator.condition(depth);
        };
    }

    /** What the case came upon: that it was compared, its functions and kind of result, or why it was not compared. */
    List<String> met() {
        var isDisputed = new AtomicBoolean();
        try {
            OracleExpressions.evaluate(expression.tree(), values, FeelFields.FIELDS, () -> isDisputed.set(true));
            var ours = FeelFields.evaluate(expression, values);
            return isDisputed.get() ? List.of("disputed") : compared(ours);
        } catch (EvaluationFault fault) {
            return List.of("fault");
        }
    }

    private List<String> compared(Value ours) {
        var text = KieText.of(expression.tree());
        var kie = KieFeel.read(text, expression.reads()).evaluate(values, expression.type());

        assertThat(kie).as("seed %sL: %s with %s", seed, text, values).isEqualTo(ours);
        var met = new ArrayList<>(List.of("compared", kind(ours)));
        FUNCTIONS.stream().filter(expression.text()::contains).forEach(met::add);
        return met;
    }

    private static String kind(Value value) {
        return value instanceof Value.BooleanValue || value.isMissing()
                ? value.toString()
                : value.getClass().getSimpleName();
    }
}
