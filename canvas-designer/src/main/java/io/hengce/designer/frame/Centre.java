package io.hengce.designer.frame;

import io.hengce.designer.canvas.CanvasSurface;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.debug.Debugger;
import io.hengce.designer.debug.PartAt;
import io.hengce.designer.dictionary.DictionarySurface;
import io.hengce.designer.grid.GridGround;
import io.hengce.designer.grid.GridSurface;
import io.hengce.designer.inspector.InspectorSurface;
import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * The middle of an open flow: its drawing with what belongs beside it, or in its place the table of a node or the data
 * dictionary. It goes to places in any of them.
 */
final class Centre implements AutoCloseable {

    private final Session session;
    private final CanvasSurface canvas;
    private final InspectorSurface inspector;
    private final DictionarySurface dictionary;
    private final BorderPane view = new BorderPane();
    private final BorderPane middle = new BorderPane();
    private final TableSwitch tables;
    private final Subscription following;

    /** @param bottom stands below all of them */
    record Parts(CanvasSurface canvas, InspectorSurface inspector, Region bottom) {}

    Centre(Session session, Parts parts, GridGround ground, Debugger debugger) {
        this.session = session;
        canvas = parts.canvas();
        inspector = parts.inspector();
        dictionary = new DictionarySurface(session, ground.words(), this::showCanvas);
        middle.setBottom(parts.bottom());
        view.setCenter(middle);
        var drawing = new TableSwitch.Parts(canvas.toolbox(), canvas.view(), inspector.view());
        tables = new TableSwitch(session, ground, view, middle, drawing);
        following = Subscription.combine(
                session.selection().subscribe(selection -> {
                    if (!selection.isEmpty()) {
                        showCanvas();
                    }
                }),
                debugger.part().subscribe((before, now) -> step(now.map(PartAt::place))));
    }

    Region view() {
        return view;
    }

    void search() {
        tables.table().ifPresentOrElse(GridSurface::search, canvas::search);
    }

    /** Draws the flow anew and shows it. */
    void layOut() {
        session.closeTable();
        session.layOut(canvas.controller()::open);
    }

    /** The drawing from its beginning. */
    void showDrawing() {
        session.closeTable();
        showCanvas();
        canvas.controller().open();
    }

    void fit() {
        canvas.controller().fit();
    }

    /** Shows the data dictionary in place of the canvas, or the canvas again. */
    void dictionary() {
        if (isDictionary()) {
            showCanvas();
            return;
        }
        session.closeTable();
        middle.setCenter(dictionary.view());
        dictionary.focus();
    }

    /** To the cell in its table, to the node on the drawing, or to the entry of the dictionary. */
    void jump(Place place) {
        if (!tables.goTo(place)) {
            place.node().ifPresent(canvas.controller()::flyTo);
            Entry.at(place).ifPresent(this::goTo);
        }
    }

    /** Reads called flows anew that are shown in place. */
    void refresh() {
        canvas.refresh();
    }

    /** The drawing as it is shown, for a picture. */
    Supplier<FlowPicture> paper(Words words) {
        return canvas.model().paper(words);
    }

    @Override
    public void close() {
        tables.close();
        following.unsubscribe();
        dictionary.close();
        inspector.close();
        canvas.close();
    }

    private boolean isDictionary() {
        return middle.getCenter() == dictionary.view();
    }

    private void showCanvas() {
        if (isDictionary()) {
            session.show(Optional.empty());
            middle.setCenter(canvas.view());
            canvas.view().requestFocus();
        }
    }

    private void goTo(Entry entry) {
        if (!isDictionary()) {
            dictionary();
        }
        dictionary.goTo(entry);
    }

    /** Marks the rule at which stepping stands; a row where its table is open. */
    private void step(Optional<Place> part) {
        inspector.mark(part);
        part.filter(place -> place.node().equals(session.opened().get())).ifPresent(tables::goTo);
    }
}
