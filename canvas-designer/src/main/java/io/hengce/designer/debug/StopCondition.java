package io.hengce.designer.debug;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.value.Ternary;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The condition of a breakpoint: an expression over the fields and parameters of a flow; empty always holds. */
record StopCondition(FlowDocument document, String text) {

    /** What is wrong with it; nothing where it can be asked. */
    List<Diagnostic> problems() {
        return text.isBlank() ? List.of() : read().diagnostics();
    }

    /** Whether it holds for the values by field id. What cannot be asked, or fails, holds: better to stop once too often. */
    boolean holds(Map<String, Value> values) {
        if (text.isBlank()) {
            return true;
        }
        var expression = read();
        if (expression.value().isEmpty()) {
            return true;
        }
        var frame = new Frame(slots());
        values.forEach((field, value) -> slots().slot(field).ifPresent(slot -> frame.set(slot, value)));
        try {
            return expression.get().condition().test(frame) == Ternary.TRUE;
        } catch (EvaluationFault fault) {
            return true;
        }
    }

    private Slots slots() {
        return new Slots(document.dictionary());
    }

    private Reading<Expression> read() {
        var constants = document.parameters().stream()
                .collect(Collectors.toMap(
                        Parameter::id,
                        parameter -> new Scope.Constant(parameter.type(), parameter.value()),
                        (first, second) -> first));
        return new ExpressionReader(new Scope(slots(), constants)).condition(text, Place.DOCUMENT);
    }
}
