package io.hengce.designer.debug;

import io.hengce.designer.look.Glyph;
import io.hengce.flow.decision.Answer;
import io.hengce.simulation.explain.NodePart;
import io.hengce.simulation.explain.NodePart.Condition;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One rule, row or other part of a node: what became of it, and below it each condition, whether it held and with which values. */
final class PartView extends VBox {

    private static final double GROUP = 20;
    private static final Map<Answer, Look> LOOKS = Map.of(
            Answer.TRUE, new Look(Glyph.CHECK, "good-glyph"),
            Answer.FALSE, new Look(Glyph.CLOSE, "error-glyph"),
            Answer.FAULT, new Look(Glyph.ERROR, "error-glyph"),
            Answer.UNKNOWN, new Look(Glyph.WARNING, "warning-glyph"),
            Answer.NOT_REACHED, new Look(Glyph.MINUS, "muted-glyph"));

    /** The sign of an answer. */
    private record Look(Glyph glyph, String style) {}

    private PartView(NodePart part, String id) {
        super(6);
        setId(id);
        var state = new Label(part.state());
        state.getStyleClass().add("pill");
        state.setMinWidth(Region.USE_PREF_SIZE);
        if (part.took()) {
            state.getStyleClass().add("value");
        }
        var name = new Label(part.name());
        name.setWrapText(true);
        name.getStyleClass().add("item-title");
        var head = new HBox(10, state, name);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
    }

    /** Only what became of it. */
    static PartView brief(NodePart part, int number) {
        return new PartView(part, "part-" + number);
    }

    /** With its conditions. */
    static PartView whole(NodePart part, int number) {
        var view = brief(part, number);
        view.getStyleClass().add("part-shown");
        part.conditions().forEach(condition -> view.getChildren().add(condition(condition)));
        return view;
    }

    private static HBox condition(Condition condition) {
        var look = LOOKS.getOrDefault(condition.answer(), new Look(Glyph.MINUS, "muted-glyph"));
        var sign = look.glyph().icon(14);
        sign.getStyleClass().add(look.style());
        var state = new Label(condition.state(), sign);
        state.setMinWidth(82);
        state.getStyleClass().add("muted");
        var text = new Label(condition.text());
        text.setWrapText(true);
        var row = new HBox(8, state, text);
        row.getStyleClass().add("answer-" + condition.answer().name().toLowerCase(Locale.ROOT));
        row.setPadding(new Insets(0, 0, 0, GROUP * condition.depth()));
        return row;
    }
}
