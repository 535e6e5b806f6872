package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The tabs of the bottom panel in a row. Those that a narrow window has no room for stand in a menu at the end; the one that is shown always has room. */
final class TabRow extends Region {

    private static final double GAP = 4;

    private final List<PanelTab> tabs;
    private final Consumer<PanelTab> show;
    private final MenuButton more = new MenuButton();

    /** @param show shows a tab that was chosen from the menu */
    TabRow(List<PanelTab> tabs, Words words, Consumer<PanelTab> show) {
        this.tabs = tabs;
        this.show = show;
        more.setId("more-tabs");
        more.setGraphic(Glyph.MORE.icon(20));
        more.getStyleClass().addAll("tool", "no-arrow");
        more.setFocusTraversable(false);
        ToolButton.name(more, words.follow("panel.more"));
        tabs.forEach(tab -> getChildren().add(tab.button()));
        getChildren().add(more);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return tabs.stream()
                .mapToDouble(tab -> tab.button().prefWidth(-1) + GAP)
                .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return tabs.stream()
                .mapToDouble(tab -> tab.button().prefHeight(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var hidden = withoutRoom();
        var x = 0.0;
        for (var tab : tabs) {
            var isSeen = !hidden.contains(tab);
            tab.button().setVisible(isSeen);
            if (isSeen) {
                var width = tab.button().prefWidth(-1);
                layoutInArea(tab.button(), x, 0, width, getHeight(), 0, HPos.LEFT, VPos.CENTER);
                x += width + GAP;
            }
        }
        more.setVisible(!hidden.isEmpty());
        layoutInArea(more, x, 0, more.prefWidth(-1), getHeight(), 0, HPos.LEFT, VPos.CENTER);
        if (!hidden.equals(more.getUserData())) {
            more.setUserData(hidden);
            more.getItems().setAll(hidden.stream().map(this::item).toList());
        }
    }

    /** From the last on, those that do not fit; never the one that is shown. */
    private List<PanelTab> withoutRoom() {
        var hidden = new ArrayList<PanelTab>();
        var wanted = computePrefWidth(-1);
        for (var index = tabs.size() - 1; index >= 0 && wanted > getWidth(); index--) {
            var tab = tabs.get(index);
            if (tab.isShown()) {
                continue;
            }
            if (hidden.isEmpty()) {
                wanted += more.prefWidth(-1);
            }
            hidden.add(0, tab);
            wanted -= tab.button().prefWidth(-1) + GAP;
        }
        return List.copyOf(hidden);
    }

    private MenuItem item(PanelTab tab) {
        var item = new MenuItem();
        item.setId("more-" + tab.button().getId());
        item.textProperty().bind(tab.button().textProperty());
        item.setOnAction(event -> show.accept(tab));
        return item;
    }
}
