package io.hengce.engine.feel;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;

/** A text that KIE has read. Safe for many threads. */
final class KieFeel {

    private static final FEELImpl FEEL = (FEELImpl) FEELBuilder.builder().build();

    private final CompiledExpression expression;
    private final List<Field> fields;

    private KieFeel(CompiledExpression expression, List<Field> fields) {
        this.expression = expression;
        this.fields = fields;
    }

    /**
     * @param fields those that it names
     * @throws IllegalArgumentException if KIE cannot read it
     */
    static KieFeel read(String text, List<Field> fields) {
        var events = new ArrayList<String>();
        var context = FEEL.newCompilerContext(List.of(event -> events.add(event.getMessage())));
        fields.forEach(
                field -> context.addInputVariableType(field.id(), field.type().accept(new KieTypes())));
        var expression = FEEL.compile(text, context);
        if (!events.isEmpty()) {
            throw new IllegalArgumentException("KIE cannot read %s: %s".formatted(text, events));
        }
        return new KieFeel(expression, fields);
    }

    Value evaluate(Map<String, Value> values, FieldType type) {
        return OurValues.of(object(values), type);
    }

    /** What KIE gives, as it is. */
    @Nullable
    Object object(Map<String, Value> values) {
        return FEEL.evaluate(expression, KieValues.of(values, fields));
    }

    /** Whether one of the unary tests is true of the value. */
    static boolean matches(String tests, Value value, FieldType type) {
        var object = KieValues.of(value, type);
        var context = FEEL.newEvaluationContext(List.of(), Map.of());
        return FEEL.evaluateUnaryTests(tests).stream()
                .anyMatch(test -> Boolean.TRUE.equals(test.apply(context, object)));
    }
}
