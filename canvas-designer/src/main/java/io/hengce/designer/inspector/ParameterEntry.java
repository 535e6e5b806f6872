package io.hengce.designer.inspector;

import io.hengce.designer.document.ParameterEdits;
import io.hengce.designer.words.ValueWords;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Places;
import io.hengce.flow.value.NumberText;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.util.Collection;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The input for the value of a named constant: a threshold of the policy. */
final class ParameterEntry {

    private static final double WIDTH = 104;

    private ParameterEntry() {}

    /**
     * The name, the input and the unit, their middles on one line.
     *
     * @param units whether room is kept for a unit where it has none, so that inputs stand below one another
     */
    static HBox row(Section section, Parameter parameter, Region name, String controlId, boolean units) {
        var unit = new Label(unit(section, parameter));
        unit.getStyleClass().addAll("muted", "unit");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setVisible(!unit.getText().isEmpty());
        unit.setManaged(units || unit.isVisible());
        var entry = entry(section, parameter, controlId);
        entry.setPrefWidth(WIDTH);
        entry.setMinWidth(WIDTH);
        var row = Section.row(name, entry, unit);
        row.setFillHeight(false);
        return row;
    }

    /** Whether one of them has a unit. */
    static boolean haveUnits(Section section, Collection<Parameter> parameters) {
        return parameters.stream().anyMatch(each -> !unit(section, each).isEmpty());
    }

    private static String unit(Section section, Parameter parameter) {
        return section.values().unit(parameter.type(), parameter.label());
    }

    static TextEntry entry(Section section, Parameter parameter, String controlId) {
        var slot = new TextEntry.Slot(
                Places.parameter(parameter.id()),
                document -> find(document, parameter.id()).map(found -> ValueWords.typed(found.value())),
                text -> write(section, parameter, text.strip()));
        return section.entry(Inputs.number(controlId), slot);
    }

    /** A typed text as a value of a type. */
    static Optional<Value> typed(FieldType type, String text) {
        return type.accept(new Typed(text));
    }

    static Optional<Parameter> find(FlowDocument document, String id) {
        return document.parameters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static TextEntry.Written write(Section section, Parameter parameter, String text) {
        return parameter
                .type()
                .accept(new Typed(text))
                .map(value -> TextEntry.Written.of(ParameterEdits.value(parameter.id(), value)))
                .orElseGet(() -> TextEntry.Written.refused(section.words()
                        .both("parameter.refused." + parameter.type().word(), text)));
    }

    private record Typed(String text) implements FieldType.Cases<Optional<Value>> {
        @Override
        public Optional<Value> number(FieldType.NumberType type) {
            return NumberText.fault(text).isPresent()
                    ? Optional.empty()
                    : Optional.of(Value.of(NumberText.value(text)));
        }

        @Override
        public Optional<Value> string(FieldType.StringType type) {
            return Optional.of(Value.of(text));
        }

        @Override
        public Optional<Value> truth() {
            return switch (text) {
                case "true" -> Optional.of(Value.of(true));
                case "false" -> Optional.of(Value.of(false));
                default -> Optional.empty();
            };
        }

        @Override
        public Optional<Value> date() {
            return TimeText.date(text).map(Value.DateValue::new);
        }

        @Override
        public Optional<Value> dateTime() {
            return TimeText.dateTime(text).map(Value.DateTimeValue::new);
        }

        @Override
        public Optional<Value> list(FieldType.ListType type) {
            return Optional.empty();
        }

        @Override
        public Optional<Value> record(FieldType.RecordType type) {
            return Optional.empty();
        }
    }
}
