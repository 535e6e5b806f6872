package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
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

    /** What calls of the functions look like. */
    static final List<String> FUNCTIONS = Arrays.stream(FeelFunction.values())
            .map(function -> function.word() + "(")
            .toList();

    private static final int DEEPEST = 3;

    private static final List<FieldType> LISTS = FeelFields.WITH_LISTS.stream()
            .map(Field::type)
            .filter(FieldType.ListType.class::isInstance)
            .toList();

    private final long seed;
    private final Expression expression;
    private final Map<String, Value> values;

    ExpressionCase(long seed) {
        this.seed = seed;
        var random = new Random(seed);
        var withLists = random.nextInt(3) == 0;
        var fields = withLists ? FeelFields.WITH_LISTS : FeelFields.SCALARS;
        var generator = new ExpressionGenerator(fields, random);
        var text = withLists && random.nextInt(3) == 0
                ? generator.expression(LISTS.get(random.nextInt(LISTS.size())), 1 + random.nextInt(DEEPEST))
                : text(generator, random);
        expression = FeelFields.read(text).get();
        values = new ValueGenerator(random).values(fields);
    }

    private static String text(ExpressionGenerator generator, Random random) {
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
            OracleExpressions.evaluate(expression.tree(), values, FeelFields.WITH_LISTS, () -> isDisputed.set(true));
            var ours = FeelFields.evaluate(expression, values);
            return isDisputed.get() ? List.of("disputed") : compared(ours);
        } catch (EvaluationFault fault) {
            return List.of("fault");
        }
    }

    private List<String> compared(Value ours) {
        assertThat(kie()).as("%s", this).isEqualTo(ours);
        var met = new ArrayList<>(List.of("compared", kind(ours)));
        FUNCTIONS.stream().filter(expression.text()::contains).forEach(met::add);
        return met;
    }

    private Value kie() {
        try {
            return KieFeel.read(KieText.of(expression.tree()), FeelFields.named(expression.reads()))
                    .evaluate(values, expression.type());
        } catch (ClassCastException foreign) {
            throw new AssertionError(toString(), foreign);
        }
    }

    @Override
    public String toString() {
        return "seed %sL: %s with %s".formatted(seed, KieText.of(expression.tree()), values);
    }

    private static String kind(Value value) {
        return value instanceof Value.BooleanValue || value.isMissing()
                ? value.toString()
                : value.getClass().getSimpleName();
    }
}
