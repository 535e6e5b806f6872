package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the sections with lists are made of: titles with an act, rows that can be taken away, inputs with a label. */
final class SectionRows {

    private final Section section;

    SectionRows(Section section) {
        this.section = section;
    }

    /** A heading with a button that adds to what is below it. */
    HBox title(String key, String addId, Runnable add) {
        return Section.row(Section.heading(section.words().say(key)), add(addId, "section.add", add));
    }

    /** A flat button that adds something. */
    Button add(String id, String key, Runnable act) {
        var button = new Button(section.words().say(key), Glyph.PLUS.icon(16));
        button.setId(id);
        button.getStyleClass().addAll("flat", "small", "add");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> act.run());
        return button;
    }

    /** A button that takes something away. */
    Button remove(String id, Runnable act) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(Glyph.CLOSE.icon(16));
        button.getStyleClass().addAll("tool", "remove");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(section.words().say("section.remove"));
        LateTooltip.on(button, section.words().say("section.remove"));
        button.setOnAction(event -> act.run());
        return button;
    }

    /** A button that opens the table of a node over the full width. */
    Button openTable(String node) {
        var open = new Button();
        open.setId("open-table");
        open.setGraphic(Glyph.WIDER.icon(16));
        open.getStyleClass().add("tool");
        open.setAccessibleText(section.words().say("table.open"));
        LateTooltip.on(open, section.words().say("table.open"));
        open.setOnAction(event -> section.session().open(node));
        return open;
    }

    /** A small menu of what else can be done with a row. */
    MenuButton more(String id) {
        var menu = new MenuButton();
        menu.setId(id);
        menu.setGraphic(Glyph.MORE.icon(16));
        menu.getStyleClass().addAll("tool", "remove", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var text = section.words().say("condition.more");
        menu.setAccessibleText(text);
        LateTooltip.on(menu, text);
        return menu;
    }

    MenuItem item(String id, String key, Edit edit) {
        var item = new MenuItem(section.words().say(key));
        item.setId(id);
        item.setOnAction(event -> section.session().apply(edit));
        return item;
    }

    /** An input with its label above. */
    VBox labelled(String key, Region input) {
        var label = new Label(section.words().say(key));
        label.getStyleClass().add("field-label");
        return new VBox(4, label, input);
    }

    /** Two of them side by side, equally wide. */
    static HBox pair(Region left, Region right) {
        var pair = new HBox(8, left, right);
        for (var each : List.of(left, right)) {
            HBox.setHgrow(each, javafx.scene.layout.Priority.ALWAYS);
            each.setPrefWidth(100);
            each.setMaxWidth(Double.MAX_VALUE);
        }
        return pair;
    }

    /** A choice among the fields that fit, said by label; what stands there now stays choosable. */
    ComboBox<String> field(String id, String now, Predicate<Field> fits, Consumer<String> chosen) {
        var all = new ArrayList<>(section.document().dictionary().fields().stream()
                .filter(fits)
                .map(Field::id)
                .toList());
        if (!all.contains(now)) {
            all.add(0, now);
        }
        return choice(id, Choice.of(all, now, this::said, chosen));
    }

    <T> ComboBox<T> choice(String id, ComboBox<T> choice) {
        choice.setId(id);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** A derived field that fits, the first that is not taken. */
    String fresh(Origin origin, List<String> taken) {
        return section.document()
                .dictionary()
                .of(origin)
                .map(Field::id)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElse("variable");
    }

    static Predicate<Field> of(Origin origin) {
        return field -> field.use().origin() == origin;
    }

    private String said(String field) {
        var label = section.values().label(section.document(), field);
        return label.equals(field) ? field : label + "  " + field;
    }
}
