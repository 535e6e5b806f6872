package io.hengce.designer.inspector;

import io.hengce.designer.look.LateTooltip;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The shares of a split's groups side by side, and what they come to. */
final class ShareBar extends VBox {

    private static final int COLOURS = 5;
    private static final double HEIGHT = 10;

    private final HBox bar = new HBox(1);
    private final Label sum = Section.muted("");
    private final Section section;
    private final Supplier<SplitNode> split;

    ShareBar(Section section, Supplier<SplitNode> split) {
        super(4);
        this.section = section;
        this.split = split;
        bar.getStyleClass().add("outcome-bar");
        bar.setMinHeight(HEIGHT);
        bar.setPrefHeight(HEIGHT);
        sum.setId("share-sum");
        getChildren().addAll(bar, sum);
        section.follow(this::refresh);
    }

    private void refresh() {
        var groups = split.get().groups();
        bar.getChildren().clear();
        for (var at = 0; at < groups.size(); at++) {
            bar.getChildren().add(piece(groups.get(at), at));
        }
        var all = groups.stream().mapToInt(SplitGroup::share).sum();
        sum.setText(section.words().say("split.sum", SplitSection.percent(all)));
    }

    private Region piece(SplitGroup group, int at) {
        var piece = new Region();
        piece.getStyleClass().add("share-" + at % COLOURS);
        var share = Math.max(0, Math.min(1, (double) group.share() / SplitNode.BUCKETS));
        piece.prefWidthProperty().bind(bar.widthProperty().multiply(share));
        piece.setMinWidth(0);
        LateTooltip.on(piece, section.words().say(group.name()) + "  " + SplitSection.percent(group.share()));
        return piece;
    }
}
