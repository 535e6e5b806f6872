package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Subject;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * A box that shows one name of the flow by its label. Pressing it lets one type into it and offers the names that have
 * what is typed in their label, path, id or type.
 */
public final class NamePicker extends StackPane {

    private static final PseudoClass BLANK = PseudoClass.getPseudoClass("blank");
    private static final double PADDING = 20;
    /** Above and below the name. */
    private static final double INSETS = 12;

    private static final double HEIGHT = 32;

    private final Words words;
    private final Supplier<List<Subject>> choices;
    private final Consumer<String> chosen;
    private final Button box = new Button();
    private final HBox face;
    private Predicate<Subject> muted = subject -> false;
    private @Nullable NameSearch search;

    /** @param id of the box; that of what is typed into ends with {@code -search} */
    public NamePicker(String id, Words words, Supplier<List<Subject>> choices, Consumer<String> chosen) {
        this.words = words;
        this.choices = choices;
        this.chosen = chosen;
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(60);
        box.setId(id);
        box.getStyleClass().add("name-picker");
        box.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        box.setMinWidth(0);
        face = face();
        box.setGraphic(face);
        box.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        box.setOnAction(event -> search().open(this));
        getChildren().add(box);
    }

    /** Shows names faintly that can be chosen and will hardly be right. */
    public void mute(Predicate<Subject> wanted) {
        muted = wanted;
    }

    /** Shows what is chosen now. */
    public void show(Optional<String> name) {
        var found = name.flatMap(wanted -> choices.get().stream()
                .filter(each -> each.name().equals(wanted))
                .findFirst());
        var choose = words.say("condition.field.choose");
        box.setText(
                found.map(each -> NameCard.label(words, each)).or(() -> name).orElse(choose));
        box.pseudoClassStateChanged(BLANK, name.isEmpty());
        LateTooltip.on(box, found.map(this::told).or(() -> name).orElse(choose));
        box.setAccessibleText(box.getText());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** A name that has no room on one line goes on in the next. */
    @Override
    protected double computePrefHeight(double width) {
        var room = width < 0 ? prefWidth(-1) : width;
        return Math.max(HEIGHT, face.prefHeight(room - PADDING) + INSETS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The name at the left, the arrow at the right. */
    private HBox face() {
        var name = new Label();
        name.getStyleClass().add("name");
        name.textProperty().bind(box.textProperty());
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var face = new HBox(4, name, Glyph.DOWN.icon(16));
        face.setAlignment(Pos.CENTER_LEFT);
        face.prefWidthProperty().bind(box.widthProperty().subtract(PADDING));
        return face;
    }

    /** Made when it is first opened: most boxes never are. */
    private NameSearch search() {
        if (search == null) {
            search = new NameSearch(words, choices, subject -> muted.test(subject), this::take);
            search.setId(box.getId() + "-search");
            getChildren().add(search);
        }
        return search;
    }

    private void take(Subject subject) {
        show(Optional.of(subject.name()));
        chosen.accept(subject.name());
    }

    private String told(Subject subject) {
        return NameCard.label(words, subject) + "\n" + NameCard.place(words, subject) + " · "
                + new ValueWords(words).type(subject.type(), subject.label());
    }
}
