package io.hengce.engine.feel;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.CompiledExpression;
import org.kie.dmn.feel.lang.impl.FEELBuilder;
import org.kie.dmn.feel.lang.impl.FEELImpl;
import org.kie.dmn.feel.lang.types.BuiltInType;

/** A text that KIE has read. Safe for many threads. */
final class KieFeel {

    private static final FEELImpl FEEL = (FEELImpl) FEELBuilder.builder().build();

    private final CompiledExpression expression;

    private KieFeel(CompiledExpression expression) {
        this.expression = expression;
    }

    /** @throws IllegalArgumentException if KIE cannot read it */
    static KieFeel read(String text, Set<String> names) {
        var events = new ArrayList<String>();
        var context = FEEL.newCompilerContext(List.of(event -> events.add(event.getMessage())));
        names.forEach(name -> context.addInputVariableType(name, BuiltInType.UNKNOWN));
        var expression = FEEL.compile(text, context);
        if (!events.isEmpty()) {
            throw new IllegalArgumentException("KIE cannot read %s: %s".formatted(text, events));
        }
        return new KieFeel(expression);
    }

    Value evaluate(Map<String, Value> values, FieldType type) {
        return OurValues.of(object(values), type);
    }

    /** What KIE gives, as it is. */
    @Nullable
    Object object(Map<String, Value> values) {
        return FEEL.evaluate(expression, KieValues.of(values));
    }

    /** Whether one of the unary tests is true of the value. */
    static boolean matches(String tests, Value value) {
        var object = value.accept(new KieValues());
        var context = FEEL.newEvaluationContext(List.of(), Map.of());
        return FEEL.evaluateUnaryTests(tests).stream()
                .anyMatch(test -> Boolean.TRUE.equals(test.apply(context, object)));
    }
}
