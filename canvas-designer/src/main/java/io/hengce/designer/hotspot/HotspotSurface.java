package io.hengce.designer.hotspot;

import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.look.EmptyState;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The parts of the selected node, or of the open table, with the heat that is painted; without one, what no case came to, or the nodes. */
public final class HotspotSurface implements AutoCloseable {

    private static final double ROW = 32;

    private final Session session;
    private final HeatOverlay overlay;
    private final Words words;
    private final Label heading = new Label();
    private final Label hint = new Label();
    private final ListView<Hotspot> list = new ListView<>();
    private final HBox columns = new HBox(12);
    private final VBox view;
    private final Subscription following;
    private Optional<HotspotNames> named = Optional.empty();

    /** @param jump brings a place into view */
    public HotspotSurface(Session session, HeatOverlay overlay, Words words, Consumer<Place> jump) {
        this.session = session;
        this.overlay = overlay;
        this.words = words;
        list.setId("hotspots");
        list.getStyleClass().add("problems");
        list.setFixedCellSize(ROW);
        list.setCellFactory(ignored -> new HotspotRow(
                words, overlay.heat()::get, spot -> names().of(spot.place()), spot -> jump.accept(spot.place())));
        hint.getStyleClass().add("muted");
        list.setPlaceholder(new EmptyState(Glyph.HEAT, hint));
        heading.setId("hotspot-heading");
        heading.getStyleClass().add("heading");
        heading.setMinWidth(0);
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        columns.setAlignment(Pos.CENTER_LEFT);
        columns.getStyleClass().addAll("sample-heading", "hotspot-columns");
        VBox.setVgrow(list, Priority.ALWAYS);
        view = new VBox(columns, list);
        view.setId("hotspot-view");
        view.getStyleClass().add("run");
        following = Subscription.combine(
                overlay.heat().subscribe(heat -> show()),
                session.selected().subscribe((before, now) -> show()),
                session.opened().subscribe((before, now) -> show()),
                view.sceneProperty().subscribe((before, now) -> show()),
                words.language().subscribe((before, now) -> show()));
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    /** Only while it is seen: sentences of large tables take their time. */
    private void show() {
        if (view.getScene() == null) {
            return;
        }
        var heat = overlay.heat().get();
        hint.setText(words.say(heat.isNone() ? "hotspot.hint" : "hotspot.nothing"));
        if (heat.isNone()) {
            heading.setText("");
            columns.getChildren().setAll(heading);
            list.getItems().clear();
            return;
        }
        var node = session.opened().get().or(() -> session.selected().get());
        heading.setText(heading(heat, node));
        columns.getChildren().setAll(heading, title("hotspot.share", HotspotRow.BAR));
        for (var key : new String[] {"hotspot.count", "hotspot.approval", "hotspot.bad"}) {
            columns.getChildren().add(title(key));
        }
        list.getItems().setAll(Hotspot.of(session.document().get(), heat, node));
        list.refresh();
    }

    private HotspotNames names() {
        var document = session.document().get();
        var fresh = named.filter(known -> known.isOf(document)).orElseGet(() -> new HotspotNames(document, words));
        named = Optional.of(fresh);
        return fresh;
    }

    private String heading(Heat heat, Optional<String> node) {
        if (node.isPresent()) {
            return names().of(Place.ofNode(node.get()));
        }
        return heat.coverage()
                .map(covered -> words.say(
                        "hotspot.missed",
                        FigureWords.count(covered.all().missed().size())))
                .orElseGet(() -> words.say("hotspot.nodes"));
    }

    private Label title(String key) {
        var label = HotspotRow.figure(words.say(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private Label title(String key, double width) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("field-label");
        label.setMinWidth(width);
        return label;
    }
}
