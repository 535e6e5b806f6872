package io.hengce.designer.frame;

import io.hengce.designer.grid.GridGround;
import io.hengce.designer.grid.GridSurface;
import io.hengce.designer.session.Session;
import io.hengce.flow.diagnostic.Place;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.util.Subscription;

/** Shows the drawing with what belongs beside it, or in their place, over the full width, the table that is open. */
final class TableSwitch implements AutoCloseable {

    private final Session session;
    private final GridGround ground;
    private final BorderPane view;
    private final BorderPane middle;
    private final Parts parts;
    private final Subscription following;
    private Optional<GridSurface> table = Optional.empty();

    /** What is shown while no table is open. */
    record Parts(Node toolbox, Node canvas, Node inspector) {}

    TableSwitch(Session session, GridGround ground, BorderPane view, BorderPane middle, Parts parts) {
        this.session = session;
        this.ground = ground;
        this.view = view;
        this.middle = middle;
        this.parts = parts;
        following = session.opened().subscribe(this::show);
    }

    Optional<GridSurface> table() {
        return table;
    }

    /** Goes to a place in the table that is open, or opens the one that it is a cell of; false for a place on the drawing. */
    boolean goTo(Place place) {
        place.node().filter(node -> isCell(place)).ifPresent(session::open);
        var here = table.filter(open -> place.node().equals(session.opened().get()));
        here.ifPresentOrElse(open -> open.goTo(place), session::closeTable);
        return here.isPresent();
    }

    @Override
    public void close() {
        following.unsubscribe();
        table.ifPresent(GridSurface::close);
    }

    private static boolean isCell(Place place) {
        return place.path().startsWith("rows/") || place.path().startsWith("default/");
    }

    private void show(Optional<String> node) {
        table.ifPresent(GridSurface::close);
        table = node.map(id -> new GridSurface(session, ground, id));
        view.setLeft(table.isPresent() ? null : parts.toolbox());
        view.setRight(table.isPresent() ? null : parts.inspector());
        middle.setCenter(table.<Node>map(GridSurface::view).orElse(parts.canvas()));
        table.ifPresentOrElse(GridSurface::focus, parts.canvas()::requestFocus);
    }
}
