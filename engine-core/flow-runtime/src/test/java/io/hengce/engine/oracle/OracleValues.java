package io.hengce.engine.oracle;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.oracle.OracleExpressions;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Expressions, cells and writing, as the reference of the format has them. */
final class OracleValues {

    private static final String CELL_INPUT = "cell_input";

    private static final BigDecimal TOO_LARGE_TO_WRITE = new BigDecimal("1E31");

    private OracleValues() {}

    static Value evaluate(ValidFlow flow, Place place, Map<String, Value> values) {
        return OracleExpressions.evaluate(
                flow.expression(place).tree(),
                withParameters(flow.document(), values),
                flow.document().dictionary().fields());
    }

    /** A cell is read as a condition on its input. */
    static boolean matches(ValidFlow flow, Place cell, FieldType inputType, Value input) {
        var text = flow.cell(cell).text().strip();
        if (text.equals("-")) {
            return true;
        }
        if (input.isMissing()) {
            return text.equals("missing");
        }
        if (text.equals("missing")) {
            return false;
        }
        var condition = text.startsWith("not(")
                ? "not(%s in %s)".formatted(CELL_INPUT, text.substring("not".length()))
                : "%s in (%s)".formatted(CELL_INPUT, text);
        var tree = new ExpressionReader(cellScope(flow.document(), inputType))
                .condition(condition, cell)
                .get()
                .tree();
        var values = withParameters(flow.document(), Map.of(CELL_INPUT, input));
        return OracleExpressions.test(tree, values).isTrue();
    }

    private static Scope cellScope(FlowDocument document, FieldType inputType) {
        var field = new Field(CELL_INPUT, CELL_INPUT, LocalizedText.EMPTY, inputType, FieldUse.OPTIONAL_REQUEST);
        var constants = new HashMap<String, Scope.Constant>();
        document.parameters()
                .forEach(parameter ->
                        constants.put(parameter.id(), new Scope.Constant(parameter.type(), parameter.value())));
        return new Scope(new Slots(new Dictionary(List.of(field))), constants);
    }

    private static Map<String, Value> withParameters(FlowDocument document, Map<String, Value> values) {
        var all = new HashMap<>(values);
        document.parameters().forEach(parameter -> all.putIfAbsent(parameter.id(), parameter.value()));
        return all;
    }

    /** Rounds to the field's scale; what is outside the range or the domain has no value. */
    static Value written(Field field, Value value) {
        return written(field.id(), field.type(), value);
    }

    private static Value written(String id, FieldType type, Value value) {
        if (value instanceof Value.NumberValue given && type instanceof FieldType.NumberType number) {
            return number(id, number, given.number());
        }
        if (value instanceof Value.TextValue given && type instanceof FieldType.StringType string) {
            var known = string.domain().stream().anyMatch(code -> code.code().equals(given.text()));
            if (!string.domain().isEmpty() && !known) {
                throw new EvaluationFault("ENGINE_RANGE", id);
            }
        }
        if (value instanceof Value.ListValue given && type instanceof FieldType.ListType list) {
            return new Value.ListValue(given.elements().stream()
                    .map(element -> written(id, list.element(), element))
                    .toList());
        }
        if (value instanceof Value.RecordValue given && type instanceof FieldType.RecordType record) {
            return new Value.RecordValue(record.members().stream()
                    .collect(Collectors.toMap(
                            Field::id, member -> written(id, member.type(), given.member(member.id())))));
        }
        return value;
    }

    private static Value number(String id, FieldType.NumberType type, BigDecimal given) {
        if (given.abs().compareTo(TOO_LARGE_TO_WRITE) >= 0) {
            throw new EvaluationFault("ENGINE_RANGE", id);
        }
        var number = given.setScale(type.scale().orElseThrow(), type.rounding());
        var below = type.min().filter(min -> number.compareTo(min) < 0).isPresent();
        var above = type.max().filter(max -> number.compareTo(max) > 0).isPresent();
        if (below || above) {
            throw new EvaluationFault("ENGINE_RANGE", id);
        }
        return Value.of(number);
    }
}
