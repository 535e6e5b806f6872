package io.hengce.designer.look;

import io.hengce.flow.value.Outcome;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A bar parted by outcome: approved, referred, declined. */
public final class OutcomeBar extends Pane {

    private static final double HEIGHT = 8;

    private final int[] counts;

    public OutcomeBar(int approved, int referred, int declined) {
        counts = new int[] {approved, referred, declined};
        getStyleClass().add("outcome-bar");
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        for (var outcome : Outcome.values()) {
            var part = new Region();
            part.getStyleClass().addAll("bar-part", "bar-" + outcome.name().toLowerCase(Locale.ROOT));
            part.setManaged(false);
            getChildren().add(part);
        }
    }

    @Override
    protected void layoutChildren() {
        var left = 0.0;
        var all = Math.max(1, counts[0] + counts[1] + counts[2]);
        for (var index = 0; index < counts.length; index++) {
            var width = getWidth() * counts[index] / all;
            getChildren().get(index).resizeRelocate(left, 0, width, getHeight());
            left += width;
        }
    }
}
