package io.hengce.designer.canvas;

import io.hengce.designer.debug.Debugger;
import io.hengce.designer.debug.Standing;
import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.document.Edit;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Box;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.NodeSize;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** What the canvas shows: the drawing of the open document, the camera, and a node under way. FX thread only. */
public final class CanvasModel implements AutoCloseable {

    private static final int MARGIN = 40;

    private final Session session;
    private final ObjectProperty<Theme> theme;
    private final HeatOverlay overlay;
    private final Debugger debugger;
    private final ReadOnlyObjectWrapper<Drawing> drawing;
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.HOME);
    private final ObjectProperty<Optional<String>> hovered = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Area> view = new SimpleObjectProperty<>(new Area(0, 0, 0, 0));
    private final Subscription following;
    private final ReadOnlyObjectWrapper<Pending> pending = new ReadOnlyObjectWrapper<>(Pending.NONE);
    private final ReadOnlyObjectWrapper<Hint> hint = new ReadOnlyObjectWrapper<>(Hint.NONE);
    private final ObjectProperty<Optional<String>> remark = new SimpleObjectProperty<>(Optional.empty());
    private final Unfolding unfolding;
    private final Grasp grasp = new Grasp();
    private Optional<Edit> previewed = Optional.empty();
    private Shown rest;
    private Shown now;
    private Optional<Standing> shown = Optional.empty();
    private LitPath lit = LitPath.NONE;

    CanvasModel(Session session, ObjectProperty<Theme> theme, Overlays overlays, Unfolding unfolding) {
        this.session = session;
        this.theme = theme;
        this.overlay = overlays.heat();
        this.debugger = overlays.debugger();
        this.unfolding = unfolding;
        this.rest = Shown.of(session.document().get(), Map.of());
        this.now = rest;
        this.drawing = new ReadOnlyObjectWrapper<>(rest.drawing());
        this.following = Subscription.combine(
                session.document().subscribe((before, changed) -> {
                    unfolding.follow(changed);
                    redraw();
                }),
                unfolding.frames().subscribe((before, changed) -> unfolded()));
    }

    private void redraw() {
        rest = rest.redrawn(session.document().get(), sizes());
        show(rest);
    }

    private void show(Shown wanted) {
        now = wanted;
        drawing.set(wanted.drawing());
    }

    /** A node that was just opened is seen. */
    private void unfolded() {
        redraw();
        unfolding.arrived().flatMap(drawing.get()::box).map(Box::area).ifPresent(this::see);
    }

    private Map<String, NodeSize> sizes() {
        return Frame.sizes(unfolding.frames().get());
    }

    /** Which nodes stand open. */
    Unfolding unfolding() {
        return unfolding;
    }

    /** What the hand holds. */
    public Grasp grasp() {
        return grasp;
    }

    /** What is shown now, with what a gesture under way would change. */
    Shown shown() {
        return now;
    }

    /** Whether a node is taken hold of at a spot; one that stands open only by its bar: the view is panned within it. */
    boolean isHeld(Box box, Spot at) {
        return !unfolding.frames().get().containsKey(box.node().id())
                || Frame.title(box.area()).contains(at.x(), at.y());
    }

    /** What is open, drawn to be taken away. */
    public Supplier<FlowPicture> paper(Words words) {
        var document = session.document().get();
        var frames = unfolding.frames().get();
        return () -> new FlowPicture(document, frames, words);
    }

    Session session() {
        return session;
    }

    Debugger debugger() {
        return debugger;
    }

    HeatOverlay overlay() {
        return overlay;
    }

    ObjectProperty<Theme> theme() {
        return theme;
    }

    public ReadOnlyObjectProperty<Drawing> drawing() {
        return drawing.getReadOnlyProperty();
    }

    public ObjectProperty<Camera> camera() {
        return camera;
    }

    ObjectProperty<Optional<String>> hovered() {
        return hovered;
    }

    /** The size of the view in screen pixels. */
    ObjectProperty<Area> view() {
        return view;
    }

    ReadOnlyObjectProperty<Pending> pending() {
        return pending.getReadOnlyProperty();
    }

    void show(Pending under) {
        pending.set(under);
    }

    /** What a gesture has to say, for the status line. */
    public ReadOnlyObjectProperty<Hint> hint() {
        return hint.getReadOnlyProperty();
    }

    void say(Hint said) {
        hint.set(said);
    }

    Picture picture() {
        return new Picture(
                now.document(),
                drawing.get(),
                unfolding.frames().get(),
                camera.get(),
                theme.get(),
                session.selection().get(),
                hovered.get(),
                session.problems().get(),
                lit(),
                overlay.heat().get(),
                debugger.breakpoints().get().keySet(),
                pending.get(),
                remark.get(),
                Haste.NONE);
    }

    /** The id of the selected note or lane; no node is selected then. */
    ObjectProperty<Optional<String>> remark() {
        return remark;
    }

    /** Remembered: a picture is made for each frame. */
    private LitPath lit() {
        var standing = debugger.standing().get();
        if (!standing.equals(shown)) {
            shown = standing;
            lit = LitPath.of(standing);
        }
        return lit;
    }

    /** Shows nodes on their way, without changing the document; the snap is that of the one that is held. */
    void carry(Box held, Spot to, Set<String> nodes) {
        var snap = Snap.of(drawing.get(), held, to, nodes);
        var at = new Spot(snap.at().x(), snap.at().y());
        grasp.carry(nodes);
        preview(ArrangeEdits.move(rest.carried(held.node().id(), at, nodes)));
        pending.set(Pending.guides(snap.guides()));
    }

    /** Shows the drawing as it would be after an edit, without changing the document. */
    void preview(Edit edit) {
        previewed = Optional.of(edit);
        show(now.redrawn(edit.apply(session.document().get()), sizes()));
    }

    /** Whether a gesture shows what it would change. */
    boolean isPreviewing() {
        return previewed.isPresent();
    }

    /** Makes the edit that is shown: one step of the history. */
    void putDown() {
        var edit = previewed;
        giveUp();
        edit.ifPresent(session::apply);
    }

    /** Moves the view no further than it takes to see the area. */
    void see(Area area) {
        var size = view.get();
        camera.set(camera.get().seeing(area.grown(MARGIN), size.width(), size.height()));
    }

    /** Whatever gesture was under way leaves nothing behind. */
    void giveUp() {
        previewed = Optional.empty();
        grasp.carry(Set.of());
        pending.set(Pending.NONE);
        show(rest);
    }

    @Override
    public void close() {
        following.unsubscribe();
        unfolding.close();
    }
}
