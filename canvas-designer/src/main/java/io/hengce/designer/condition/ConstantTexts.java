package io.hengce.designer.condition;

import io.hengce.designer.document.condition.GuidedForm;
import io.hengce.designer.document.condition.Operand;
import io.hengce.designer.document.condition.Operand.Constant;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Constants as they are typed: plain words for texts, and several with commas between them. */
final class ConstantTexts {

    private static final String PARTED = "[,，、;；]";

    private ConstantTexts() {}

    /** What a text means for a subject of a type; empty for nothing. */
    static Optional<Operand> read(Optional<FieldType> type, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return switch (type.map(FieldType::word).orElse("")) {
            case "string" -> Optional.of(new Constant(Value.of(text)));
            case "number" ->
                NumberText.fault(text).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Constant(Value.of(NumberText.value(text))));
            case "date_time" ->
                GuidedForm.operand("date and time(\"" + text + "\")").filter(Constant.class::isInstance);
            default -> GuidedForm.operand(text);
        };
    }

    /** A constant as it is typed. */
    static String write(Operand operand) {
        if (operand instanceof Constant constant) {
            if (constant.value() instanceof Value.TextValue text) {
                return text.text();
            }
            if (constant.value() instanceof Value.DateTimeValue time) {
                return TimeText.write(time.time());
            }
        }
        return GuidedForm.feel(operand);
    }

    /** Several, as FEEL where one of them is no plain word. */
    static Optional<List<Operand>> readAll(Optional<FieldType> type, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!type.map(FieldType::word).equals(Optional.of("string")) || text.contains("\"")) {
            return GuidedForm.operands(text.replaceAll("[，、；]", ","));
        }
        return Optional.of(Arrays.stream(text.split(PARTED))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .<Operand>map(part -> new Constant(Value.of(part)))
                        .toList())
                .filter(all -> !all.isEmpty());
    }

    static String writeAll(List<Operand> operands) {
        return operands.stream().allMatch(ConstantTexts::isPlain)
                ? operands.stream().map(ConstantTexts::write).collect(Collectors.joining(", "))
                : operands.stream().map(GuidedForm::feel).collect(Collectors.joining(", "));
    }

    private static boolean isPlain(Operand operand) {
        return operand instanceof Constant constant
                && constant.value() instanceof Value.TextValue text
                && !text.text().isEmpty()
                && text.text().equals(text.text().strip())
                && !text.text().matches(".*(\"|" + PARTED + ").*");
    }
}
