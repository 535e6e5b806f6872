package io.hengce.designer.grid;

import io.hengce.designer.session.Session;
import io.hengce.flow.diagnostic.Place;
import javafx.scene.layout.Region;

/** The editor of one table with its model, view and controller. Close it with the table. */
public final class GridSurface implements AutoCloseable {

    private final GridModel model;
    private final GridView view;

    /** @param node a node that has a sheet */
    public GridSurface(Session session, GridGround ground, String node) {
        this.model = new GridModel(session, ground, node);
        this.view = new GridView(model);
    }

    public Region view() {
        return view;
    }

    public void search() {
        view.openFind();
    }

    /** Brings the cell of a place into sight and selects it. */
    public void goTo(Place place) {
        view.goTo(place);
    }

    /** Keys go to the cells. */
    public void focus() {
        view.focusCells();
    }

    /** How many cells the last painting painted: as many as can be seen, however large the table. */
    public int paintedCells() {
        return view.body().painted();
    }

    @Override
    public void close() {
        view.detach();
        model.close();
    }
}
