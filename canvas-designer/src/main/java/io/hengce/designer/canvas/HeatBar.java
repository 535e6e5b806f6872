package io.hengce.designer.canvas;

import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.value.Outcome;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

/** The floating legend of the heat, with a switch for each heat that there is. */
final class HeatBar extends HBox {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");

    private final HeatOverlay overlay;
    private final Words words;
    private final Subscription following;

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

    private void show() {
        getChildren().clear();
        for (var of : HeatOverlay.Of.values()) {
            if (overlay.kinds().get().contains(of)) {
                getChildren().add(toggle(of));
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
        if (!overlay.heat().get().isNone()) {
            var bar = new Separator(Orientation.VERTICAL);
            bar.getStyleClass().add("bar");
            getChildren().add(bar);
            legend();
        }
    }

    private void legend() {
        if (overlay.heat().get().coverage().isPresent()) {
            getChildren().addAll(swatch("bar-refer"), new Label(words.say("heat.missed")));
            return;
        }
        for (var outcome : Outcome.values()) {
            var bar = "bar-" + outcome.name().toLowerCase(Locale.ROOT);
            getChildren().addAll(swatch(bar), new Label(new NodeWords(words).outcome(outcome)));
        }
        var width = new Label(words.say("heat.width"));
        width.getStyleClass().add("muted");
        getChildren().add(width);
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

    private static Label swatch(String style) {
        var swatch = new Label();
        swatch.getStyleClass().addAll("swatch", style);
        return swatch;
    }
}
