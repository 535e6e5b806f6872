package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.words.Words;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/** The canvas surface: one painted canvas of the size of the view, clear regions over the nodes, floating bars. */
final class CanvasView extends StackPane {

    private static final double ROOM_FOR_MINIMAP = 320;
    private static final double MARGIN = 16;

    private final Pane regionLayer = new Pane();
    private final CanvasModel model;
    private final CanvasController controller;
    private final Tiles tiles;
    private final Zooming zooming = new Zooming(this::requestLayout);
    private final Carried carried;
    private final GuideLines guides = new GuideLines();
    private final NodeRegions regions;
    private final UnfoldSigns signs;
    private final Minimap minimap;
    private final HeatBar heatBar;
    private final Pads pads;
    private final SearchPanel search;
    private final Placing placing;
    private final RemarkController remarks;
    private final RemarkInput remarkInput;
    private final Words words;
    private final InvalidationListener changed = this::changed;

    CanvasView(CanvasModel model, CanvasController controller, DrawController draw, Words words) {
        this.model = model;
        this.controller = controller;
        this.words = words;
        this.tiles = new Tiles(words, this::requestLayout);
        this.carried = new Carried(words);
        this.regions = new NodeRegions(regionLayer, words);
        this.signs = new UnfoldSigns(regionLayer, this::requestFocus, model.unfolding(), words);
        this.minimap = new Minimap(model);
        var wiring = new Wiring(model, words);
        this.pads = new Pads(draw, new PortMenu(model.session(), wiring, words), words);
        this.search = new SearchPanel(model, controller, words);
        this.placing = new Placing(model, draw, words);
        this.remarks = new RemarkController(model, words);
        this.remarkInput = new RemarkInput(model, remarks.remarks(), words);
        setId("canvas");
        getStyleClass().add("canvas");
        setFocusTraversable(true);
        setMinSize(0, 0);
        var zoomBar = new ZoomBar(model, controller, words);
        this.heatBar = new HeatBar(model.overlay(), words);
        var bars = new VBox(8, heatBar, zoomBar);
        bars.setPickOnBounds(false);
        bars.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(bars, Pos.BOTTOM_LEFT);
        StackPane.setMargin(bars, new Insets(MARGIN));
        StackPane.setAlignment(minimap, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(minimap, new Insets(MARGIN));
        getChildren().addAll(tiles, carried, guides, regionLayer, bars, minimap, pads, search);
        StackPane.setAlignment(search, Pos.TOP_CENTER);
        StackPane.setMargin(search, new Insets(MARGIN));
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(remarkInput);
        new RemarkGestures(this, model, remarks, remarkInput).attach(target -> target == this || target == regionLayer);
        new Gestures(this, model, controller, placing);
        new CanvasKeys(controller, draw, placing, pads::openMenu).attach(this);
        new WalkKeys(model, wiring, pads).attach(this);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            pads.closeMenu();
            wiring.giveUp();
        });
        attach();
    }

    void openSearch() {
        search.open();
    }

    Placing placing() {
        return placing;
    }

    private void attach() {
        for (var each : watched()) {
            each.addListener(changed);
        }
    }

    /** A new note, to be written at once. */
    void addNote() {
        remarks.addNote();
        model.remark().get().ifPresent(remarkInput::open);
    }

    /** A new lane, likewise. */
    void addLane() {
        remarks.addLane();
        model.remark().get().ifPresent(remarkInput::open);
    }

    void detach() {
        remarks.detach();
        heatBar.detach();
        zooming.detach();
        search.detach();
        for (var each : watched()) {
            each.removeListener(changed);
        }
    }

    private Observable[] watched() {
        var session = model.session();
        return new Observable[] {
            model.drawing(),
            model.camera(),
            model.hovered(),
            model.theme(),
            words.language(),
            model.pending(),
            model.remark(),
            model.overlay().heat(),
            session.selection(),
            session.problems(),
            model.debugger().standing(),
            model.debugger().breakpoints()
        };
    }

    /** Painting waits for the next pulse, so that many changes cost one painting. */
    private void changed(Observable what) {
        model.drawing().get();
        model.camera().get();
        model.hovered().get();
        model.theme().get();
        model.session().selection().get();
        model.pending().get();
        model.remark().get();
        model.overlay().heat().get();
        model.session().problems().get();
        model.debugger().standing().get();
        model.debugger().breakpoints().get();
        words.language().get();
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var size = new Area(0, 0, getWidth(), getHeight());
        if (!size.equals(model.view().get())) {
            model.view().set(size);
            minimap.setVisible(size.height() >= ROOM_FOR_MINIMAP && size.width() >= ROOM_FOR_MINIMAP);
            heatBar.room(size.width() - minimap.prefWidth(-1) - 3 * MARGIN);
            controller.resized();
        }
        var picture = model.picture();
        var zoomed = zooming.lasts(picture.camera().zoom());
        tiles.paint(carried.lift(picture, size, model.grasp().carried()), size, zoomed);
        if (!regions.follow(picture, size, zoomed)) {
            Platform.runLater(this::requestLayout);
        }
        signs.follow(picture, size.width(), size.height());
        guides.follow(picture, size.width(), size.height());
        pads.follow(picture, size.width(), size.height());
        minimap.paint(picture, size.width(), size.height());
    }
}
