package io.hengce.designer.canvas;

import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.value.Outcome;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The floating legend of the heat, with a switch for each heat that there is; in two lines where there is little room. */
final class HeatBar extends FlowPane {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final HeatOverlay overlay;
    private final Words words;
    private final HBox toggles = line("heat-toggles");
    private final HBox legend = line("heat-legend");
    private final Subscription following;
    private double room = Double.MAX_VALUE;

    HeatBar(HeatOverlay overlay, Words words) {
        this.overlay = overlay;
        this.words = words;
        setId("heat-bar");
        setCache(true);
        getStyleClass().addAll("floating", "heat-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        following = Subscription.combine(
                overlay.heat().subscribe(heat -> show()),
                overlay.shownOf().subscribe((before, now) -> show()),
                overlay.kinds().subscribe((before, now) -> show()),
                words.language().subscribe((before, now) -> show()));
    }

    void detach() {
        following.unsubscribe();
    }

    /** How wide it may become. */
    void room(double width) {
        room = width;
        requestLayout();
    }

    /** Of all in one line where there is room for it, else of the longer one. */
    @Override
    protected double computePrefWidth(double height) {
        var switches = toggles.prefWidth(-1);
        var meaning = getChildren().contains(legend) ? getHgap() + legend.prefWidth(-1) : 0;
        var edges = snappedLeftInset() + snappedRightInset();
        var all = edges + switches + meaning;
        return all <= room ? all : edges + Math.max(switches, meaning);
    }

    private void show() {
        toggles.getChildren()
                .setAll(Arrays.stream(HeatOverlay.Of.values())
                        .filter(overlay.kinds().get()::contains)
                        .map(this::toggle)
                        .toList());
        getChildren().setAll(toggles);
        setVisible(!toggles.getChildren().isEmpty());
        setManaged(isVisible());
        if (!overlay.heat().get().isNone()) {
            legend.getChildren().clear();
            explain();
            getChildren().add(legend);
        }
    }

    private void explain() {
        if (overlay.heat().get().coverage().isPresent()) {
            legend.getChildren().addAll(swatch("bar-refer"), new Label(words.say("heat.missed")));
            return;
        }
        for (var outcome : Outcome.values()) {
            var bar = "bar-" + outcome.name().toLowerCase(Locale.ROOT);
            legend.getChildren().addAll(swatch(bar), new Label(new NodeWords(words).outcome(outcome)));
        }
        var width = new Label(words.say("heat.width"));
        width.getStyleClass().add("muted");
        legend.getChildren().add(width);
    }

    private Button toggle(HeatOverlay.Of of) {
        var button = new Button(words.say("heat." + of.name().toLowerCase(Locale.ROOT)));
        button.setId("heat-" + of.name().toLowerCase(Locale.ROOT));
        button.setGraphic(Glyph.HEAT.icon(16));
        button.getStyleClass().addAll("flat", "heat-toggle");
        button.setFocusTraversable(false);
        button.pseudoClassStateChanged(SHOWN, overlay.shownOf().get().equals(Optional.of(of)));
        button.setOnAction(event -> overlay.toggle(of));
        return button;
    }

    private static HBox line(String style) {
        var line = new HBox();
        line.getStyleClass().addAll("heat-line", style);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(USE_PREF_SIZE);
        return line;
    }

    private static Label swatch(String style) {
        var swatch = new Label();
        swatch.getStyleClass().addAll("swatch", style);
        return swatch;
    }
}
