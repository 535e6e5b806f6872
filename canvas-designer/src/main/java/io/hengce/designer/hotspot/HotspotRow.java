package io.hengce.designer.hotspot;

import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.OutcomeBar;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** One part: its sentence, how many came to it, their share of all, how they ended, and the bad rate where it is known. */
final class HotspotRow extends ListCell<Hotspot> {

    static final double BAR = 140;
    private static final double FIGURE = 74;

    private final Words words;
    private final Supplier<Heat> heat;
    private final Function<Hotspot, String> names;

    HotspotRow(Words words, Supplier<Heat> heat, Function<Hotspot, String> names, Consumer<Hotspot> jump) {
        this.words = words;
        this.heat = heat;
        this.names = names;
        setOnMouseClicked(event -> {
            var spot = getItem();
            if (spot != null) {
                jump.accept(spot);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Hotspot spot, boolean empty) {
        super.updateItem(spot, empty);
        setText(null);
        setTooltip(null);
        setGraphic(spot == null || empty ? null : row(spot));
    }

    private HBox row(Hotspot spot) {
        var counts = spot.counts();
        var name = new Label(names.apply(spot));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        if (spot.place().path().isEmpty()) {
            name.getStyleClass().add("item-title");
        }
        var tip = new Tooltip(name.getText());
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        setTooltip(tip);
        var all = Math.max(1, heat.get().all().all());
        var bar = new OutcomeBar(counts.approved(), counts.referred(), counts.declined());
        bar.setMinWidth(BAR * counts.all() / all);
        bar.setMaxWidth(BAR * counts.all() / all);
        var room = new HBox(bar);
        room.setAlignment(Pos.CENTER_LEFT);
        room.setMinWidth(BAR);
        room.setMaxWidth(BAR);
        var row = new HBox(12, name);
        if (counts.all() == 0) {
            row.getChildren().add(none());
        } else {
            row.getChildren()
                    .addAll(
                            room,
                            figure(FigureWords.count(counts.all())),
                            figure(FigureWords.percent(counts.approvalRate())),
                            figure(
                                    counts.badRate().isPresent()
                                            ? FigureWords.percent(
                                                    counts.badRate().getAsDouble())
                                            : "–"));
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(44));
        return row;
    }

    private Label none() {
        var covers = heat.get().coverage().isPresent();
        var label = new Label(words.say(covers ? "heat.missed" : "hotspot.none"));
        label.getStyleClass().add("pill");
        if (covers) {
            label.getStyleClass().add("outcome-refer");
        }
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label figure(String text) {
        var label = new Label(text);
        label.setMinWidth(FIGURE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }
}
