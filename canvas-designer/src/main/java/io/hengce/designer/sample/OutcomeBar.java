package io.hengce.designer.sample;

import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.flow.value.Outcome;
import java.util.Locale;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A bar parted by outcome: approved, referred, declined. */
final class OutcomeBar extends Pane {

    private static final double HEIGHT = 8;

    private OutcomeCounts counts = OutcomeCounts.NONE;

    OutcomeBar(OutcomeCounts counts) {
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
        show(counts);
    }

    void show(OutcomeCounts wanted) {
        counts = wanted;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var left = 0.0;
        var all = Math.max(1, counts.all());
        for (var outcome : Outcome.values()) {
            var width = getWidth() * counts.of(outcome) / all;
            var part = getChildren().get(outcome.ordinal());
            part.resizeRelocate(left, 0, width, HEIGHT);
            left += width;
        }
    }
}
