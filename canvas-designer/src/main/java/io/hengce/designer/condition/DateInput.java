package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Operand;
import io.hengce.designer.document.condition.Operand.Constant;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A date, typed as 2026-01-31 or chosen from a calendar. */
record DateInput(String id) {

    Region of(Optional<Operand> now, Consumer<Optional<Operand>> told) {
        var picker = new DatePicker();
        picker.setId(id);
        picker.setConverter(new Iso());
        picker.setPromptText("2026-01-31");
        if (now.orElse(null) instanceof Constant constant && constant.value() instanceof Value.DateValue date) {
            picker.setValue(date.date());
        }
        picker.valueProperty()
                .subscribe((before, after) ->
                        told.accept(Optional.ofNullable(after).map(date -> new Constant(new Value.DateValue(date)))));
        return picker;
    }

    private static final class Iso extends StringConverter<LocalDate> {
        @Override
        public String toString(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }

        @Override
        public @Nullable LocalDate fromString(String text) {
            try {
                return text.isBlank() ? null : LocalDate.parse(text.strip());
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }
}
