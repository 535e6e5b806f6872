package io.hengce.designer.document;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** Edits of the named constants of a flow: the thresholds of its policy. */
public final class ParameterEdits {

    private ParameterEdits() {}

    public static Edit value(String parameter, Value value) {
        return Edit.of(
                "修改参数",
                "Change parameter",
                document -> document.withParameters(OneNode.change(
                        document.parameters(),
                        each -> each.id().equals(parameter),
                        each -> new Parameter(each.id(), each.label(), each.type(), value))));
    }

    /** Adds a number, 0. */
    public static Edit add(String id) {
        var type = new FieldType.NumberType(
                "", OptionalInt.of(2), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());
        var parameter = new Parameter(id, new LocalizedText("新参数", "New parameter"), type, Value.of(BigDecimal.ZERO));
        return Edit.of(
                "添加参数",
                "Add parameter",
                document -> document.withParameters(OneNode.append(document.parameters(), parameter)));
    }

    public static Edit remove(String id) {
        return Edit.of(
                "删除参数",
                "Delete parameter",
                document -> document.withParameters(
                        OneNode.without(document.parameters(), each -> each.id().equals(id))));
    }

    /** Another type; the value stays where it is of that type, else begins anew. */
    public static Edit type(String id, FieldType type) {
        return Edit.of(
                "修改参数类型",
                "Change type of parameter",
                document -> document.withParameters(OneNode.change(
                        document.parameters(),
                        each -> each.id().equals(id),
                        each -> new Parameter(
                                each.id(),
                                each.label(),
                                type,
                                each.type().word().equals(type.word()) ? each.value() : first(type.word())))));
    }

    private static Value first(String word) {
        return switch (word) {
            case "number" -> Value.of(BigDecimal.ZERO);
            case "boolean" -> Value.of(false);
            case "date" -> new Value.DateValue(LocalDate.of(2000, 1, 1));
            case "date_time" -> new Value.DateTimeValue(OffsetDateTime.parse("2000-01-01T00:00:00+08:00"));
            default -> Value.of("");
        };
    }

    /** So many places further in the list, or back. */
    public static Edit move(String id, int places) {
        return Edit.of(
                "移动参数",
                "Move parameter",
                document -> document.withParameters(
                        OneNode.shift(document.parameters(), each -> each.id().equals(id), places)));
    }

    public static Edit label(String id, Language language, String label) {
        return Edit.of(
                "修改参数名称",
                "Change label of parameter",
                document -> document.withParameters(OneNode.change(
                        document.parameters(),
                        each -> each.id().equals(id),
                        each -> new Parameter(
                                each.id(), each.label().with(language, label), each.type(), each.value()))));
    }
}
