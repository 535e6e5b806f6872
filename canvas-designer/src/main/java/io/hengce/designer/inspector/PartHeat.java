package io.hengce.designer.inspector;

import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.HeatWords;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.look.OutcomeBar;
import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the heat that is painted over the drawing says of the parts in a section: of a rule, row, cell, leaf or bin. */
record PartHeat(Section section, Supplier<Heat> heat) {

    private static final double BAR = 32;
    private static final double LEAST = 24;
    private static final double FOOT = 4;

    /** How those ended who came to a part, how many they were, how many were approved and went bad; nothing without heat. */
    HBox line(Place part) {
        var said = new Label();
        said.getStyleClass().add("heat-said");
        said.setMinWidth(0);
        said.setWrapText(true);
        var line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("part-heat");
        section.followHeat(() -> {
            said.setText(say(part));
            line.setVisible(!said.getText().isEmpty());
            line.setManaged(line.isVisible());
            line.pseudoClassStateChanged(Section.MISSED, isMissed(part));
            line.getChildren().setAll(isMissed(part) ? List.of(said) : List.of(bar(part), said));
        });
        return line;
    }

    /** A cell with how those ended who came to it at its foot; who they were tells the tooltip of the bar. */
    VBox footed(TextEntry cell, Place part) {
        var foot = new HBox();
        foot.getStyleClass().add("cell-heat");
        section.followHeat(() -> {
            foot.setVisible(!say(part).isEmpty());
            foot.setManaged(foot.isVisible());
            foot.pseudoClassStateChanged(Section.MISSED, isMissed(part));
            var bar = bar(part);
            bar.setMinSize(0, FOOT);
            bar.setMaxSize(Double.MAX_VALUE, FOOT);
            HBox.setHgrow(bar, Priority.ALWAYS);
            foot.getChildren().setAll(bar);
            LateTooltip.on(foot, say(part));
            foot.setAccessibleText(say(part));
        });
        return new VBox(1, cell, foot);
    }

    boolean isShown() {
        return !heat.get().isNone();
    }

    /** Who came to a part, in words; empty without heat. */
    String say(Place part) {
        return new HeatWords(section.words()).say(heat.get(), List.of(part));
    }

    boolean isMissed(Place part) {
        return heat.get().isMissed(List.of(part));
    }

    private OutcomeBar bar(Place part) {
        var counts = heat.get().part(part);
        var bar = new OutcomeBar(counts.approved(), counts.referred(), counts.declined());
        bar.setMinWidth(LEAST);
        bar.setPrefWidth(BAR);
        bar.setMaxWidth(BAR);
        return bar;
    }
}
