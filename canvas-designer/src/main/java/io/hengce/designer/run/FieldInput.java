package io.hengce.designer.run;

import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** One field of the application form: label, an input by the field's type, its unit, and what is wrong below. */
final class FieldInput extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH = 176;
    private static final double WIDE = 2 * WIDTH + 16;
    private static final int ROWS = 4;

    private final Field field;
    private final Access access;
    private final Label message = new Label();

    /** Reading and writing the cell text, whatever the control. */
    private record Access(Control control, Supplier<String> read, Consumer<String> write) {}

    FieldInput(Field field, Words words) {
        this.field = field;
        var valueWords = new ValueWords(words);
        this.access = field.type().accept(new Controls(words, valueWords));
        access.control().setId("field-" + field.id());
        access.control().setMaxWidth(Double.MAX_VALUE);
        access.write().accept(ValueWords.typed(field, field.use().example()));
        var unit = valueWords.unit(field.type(), field.label());
        var label = new Label(valueWords.label(field)
                + (unit.isEmpty() ? "" : " · " + unit)
                + (field.use().required() ? " *" : ""));
        label.getStyleClass().add("field-label");
        label.setMinWidth(0);
        label.setMaxWidth(width(field));
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        getStyleClass().add("entry");
        setPrefWidth(width(field));
        setMaxWidth(width(field));
        getChildren().addAll(label, access.control(), message);
        refuse("");
    }

    private static double width(Field field) {
        return field.type().isSingle() ? WIDTH : WIDE;
    }

    Field field() {
        return field;
    }

    /** The cell text; empty is missing. */
    String text() {
        return access.read().get();
    }

    void setText(String text) {
        access.write().accept(text);
    }

    /** Shows why the value is not taken; an empty sentence takes that away. */
    void refuse(String why) {
        message.setText(why);
        message.setVisible(!why.isEmpty());
        message.setManaged(!why.isEmpty());
        message.setMinHeight(why.isEmpty() ? 0 : USE_PREF_SIZE);
        pseudoClassStateChanged(WRONG, !why.isEmpty());
    }

    private record Controls(Words words, ValueWords valueWords) implements FieldType.Cases<Access> {
        @Override
        public Access number(FieldType.NumberType type) {
            var access = typed("");
            ((TextField) access.control()).setAlignment(Pos.CENTER_RIGHT);
            return access;
        }

        @Override
        public Access string(FieldType.StringType type) {
            if (type.domain().isEmpty()) {
                return typed("");
            }
            var codes = type.domain().stream().map(DomainValue::code).toList();
            return choice(
                    codes,
                    code -> type.domain().stream()
                            .filter(each -> each.code().equals(code))
                            .map(valueWords::coded)
                            .findFirst()
                            .orElse(code));
        }

        @Override
        public Access truth() {
            return choice(List.of("true", "false"), code -> words.say(code.equals("true") ? "value.yes" : "value.no"));
        }

        @Override
        public Access date() {
            return typed("2026-01-31");
        }

        @Override
        public Access dateTime() {
            return typed("2026-01-31T08:00:00+08:00");
        }

        @Override
        public Access list(FieldType.ListType type) {
            return json("[]");
        }

        @Override
        public Access record(FieldType.RecordType type) {
            return json("{}");
        }

        /** The JSON of an application at the field's path. */
        private static Access json(String prompt) {
            var area = new TextArea();
            area.setPromptText(prompt);
            area.setPrefRowCount(ROWS);
            area.setWrapText(true);
            return new Access(area, () -> area.getText().strip(), area::setText);
        }

        private static Access typed(String prompt) {
            var field = new TextField();
            field.setPromptText(prompt);
            return new Access(field, () -> field.getText().strip(), field::setText);
        }

        /** A choice of codes; the first, empty one is missing. */
        private Access choice(List<String> codes, Function<String, String> label) {
            var box = new ComboBox<String>();
            var all = new ArrayList<String>();
            all.add("");
            all.addAll(codes);
            box.getItems().setAll(all);
            box.setConverter(new StringConverter<>() {
                @Override
                public String toString(@Nullable String code) {
                    return code == null || code.isEmpty() ? words.say("value.missing") : label.apply(code);
                }

                @Override
                public String fromString(String shown) {
                    return shown;
                }
            });
            return new Access(box, () -> box.getValue() == null ? "" : box.getValue(), text -> {
                if (!box.getItems().contains(text)) {
                    box.getItems().add(text);
                }
                box.setValue(text);
            });
        }
    }
}
