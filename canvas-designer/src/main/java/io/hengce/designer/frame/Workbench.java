package io.hengce.designer.frame;

import io.hengce.designer.canvas.CanvasSurface;
import io.hengce.designer.debug.Debugger;
import io.hengce.designer.debug.Inside;
import io.hengce.designer.debug.PartAt;
import io.hengce.designer.dictionary.DictionarySurface;
import io.hengce.designer.document.WholeEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.engine.Beside;
import io.hengce.designer.engine.ChosenAnswers;
import io.hengce.designer.excel.ExcelExchange;
import io.hengce.designer.files.Draft;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.grid.GridGround;
import io.hengce.designer.grid.GridSurface;
import io.hengce.designer.inspector.InspectorSurface;
import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.parts.FlowParts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** All surfaces of one open flow. Close it with the flow: nothing of it stays behind. */
final class Workbench implements AutoCloseable {

    private final Session session;
    private final ReadOnlyObjectWrapper<Stored> stored;
    private final CanvasSurface canvas;
    private final InspectorSurface inspector;
    private final Panels panels;
    private final TopBar top;
    private final StatusBar status;
    private final BorderPane view = new BorderPane();
    private final StackPane whole = new StackPane(view);
    private final ExcelExchange excel;
    private final DecisionFinder finder;
    private final AtomicReference<FlowParts> parts;
    private final Autosave autosave;
    private final DictionarySurface dictionary;
    private final Subscription leaving;
    private final Subscription stepping;
    private Subscription calling = Subscription.EMPTY;
    private final BorderPane middle = new BorderPane();
    private final TableSwitch tables;

    Workbench(Stored opened, Services services, Appearance appearance, TopBar.Acts acts) {
        var words = appearance.words();
        parts = new AtomicReference<>(opened.parts());
        var answers = new ChosenAnswers();
        var beside = Beside.of(parts::get, answers);
        session = new Session(
                opened.work(),
                services.checkers().apply(parts::get),
                services.runners().apply(beside),
                services.screen());
        stored = new ReadOnlyObjectWrapper<>(opened);
        panels = new Panels(
                session,
                words,
                services,
                new Panels.Around(parts::get, answers, beside, stored.map(Stored::cases), this::jump));
        canvas = new CanvasSurface(session, appearance.theme(), panels.overlays(), words);
        inspector = new InspectorSurface(
                session,
                words,
                new PartShelf(parts::get, services.screen()),
                panels.overlays().heat().heat());
        top = new TopBar(session, stored.getReadOnlyProperty(), appearance, acts);
        var camera = canvas.model().camera();
        var zoom = Bindings.createDoubleBinding(() -> camera.get().zoom(), camera);
        status = new StatusBar(session, stored.getReadOnlyProperty(), words, zoom);
        status.follow(canvas.model().hint(), words);
        autosave = new Autosave(session, stored::get, services.state().drafts().slot(), services.screen());
        status.followDrafts(autosave.state(), words);
        panels.report(status);
        dictionary = new DictionarySurface(session, words, this::showCanvas);
        leaving = session.selection().subscribe(selection -> {
            if (!selection.isEmpty()) {
                showCanvas();
            }
        });
        stepping = debugger().part().subscribe((before, now) -> step(now.map(PartAt::place)));
        middle.setBottom(panels.view());
        view.setTop(top);
        view.setCenter(middle);
        view.setBottom(status);
        var drawing = new TableSwitch.Parts(canvas.toolbox(), canvas.view(), inspector.view());
        var ground = new GridGround(
                appearance.words(), appearance.theme(), panels.overlays().heat().heat());
        tables = new TableSwitch(session, ground, view, middle, drawing);
        var checker = services.checkers().apply(parts::get);
        excel = new ExcelExchange(
                session,
                words,
                whole,
                new ExcelExchange.Means(services.dialogs(), checker, services.screen(), this::exported));
        finder = finder(services, words);
        panels.onFind(finder::ask);
    }

    private DecisionFinder finder(Services services, Words words) {
        var means =
                new DecisionFinder.Means(services.dialogs(), services.screen(), panels::application, panels::replay);
        return new DecisionFinder(session, words, whole, means);
    }

    Debugger debugger() {
        return panels.overlays().debugger();
    }

    /** Shows a run of the flow that called this one, with the breakpoints of the caller. */
    void stepInto(Inside inside, Workbench caller) {
        panels.stepInto(inside, caller.debugger());
    }

    StackPane view() {
        return whole;
    }

    Session session() {
        return session;
    }

    /** @param enter shows the flow of an id in place of this one */
    void onCall(Consumer<String> enter) {
        calling = session.called().subscribe(flow -> flow.ifPresent(enter));
    }

    /** @param back leads to the caller of a number */
    void showCallers(List<Workbench> callers, IntConsumer back) {
        for (var depth = 0; depth < callers.size(); depth++) {
            var number = depth;
            top.caller(depth, callers.get(depth).session(), () -> back.accept(number));
        }
    }

    Stored stored() {
        return stored.get();
    }

    void saved(Stored now, String time) {
        stored.set(now);
        parts.set(now.parts());
        status.savedAt(time);
        session.saved(now.work());
    }

    /** Says that somebody else changed the file; the person loads it again or goes on. */
    void changed(Words words, Runnable reload) {
        view.setTop(new VBox(top, new ChangedBanner(words, reload, () -> view.setTop(top))));
    }

    /** Takes what is stored now, as one edit that can be undone. */
    void reloaded(Stored now) {
        stored.set(now);
        parts.set(now.parts());
        session.take(WholeEdits.RELOAD, now.work());
        session.saved(now.work());
        view.setTop(top);
    }

    /**
     * Takes the changes of a draft, as one edit that can be undone.
     *
     * @param then called when they are kept as a draft of this window, so that the old one can go
     */
    void recover(Draft draft, Runnable then) {
        autosave.onceKept(then);
        var cases = draft.cases().orElse(session.cases().get());
        session.saved(new Work(
                draft.document().withNodes(List.of()), session.history().get().savedCases()));
        session.take(WholeEdits.RECOVER, new Work(draft.document(), cases));
    }

    void pictureCopied() {
        status.pictureCopied();
    }

    void exported(Path file) {
        status.exportedTo(file);
    }

    void search() {
        tables.table().ifPresentOrElse(GridSurface::search, canvas::search);
    }

    /** Opens the trial run and runs what is in its form. */
    void run() {
        panels.run();
    }

    /** Shows the problems and goes so many further. */
    void goToProblem(int places) {
        panels.goToProblem(places);
    }

    /** Draws the flow anew and shows it. */
    void layOut() {
        session.closeTable();
        session.layOut(canvas.controller()::open);
    }

    /** Shows the data dictionary in place of the canvas, or the canvas again. */
    void dictionary() {
        if (middle.getCenter() == dictionary.view()) {
            showCanvas();
            return;
        }
        session.closeTable();
        middle.setCenter(dictionary.view());
        dictionary.focus();
    }

    private void showCanvas() {
        if (middle.getCenter() == dictionary.view()) {
            session.show(Optional.empty());
            middle.setCenter(canvas.view());
            canvas.view().requestFocus();
        }
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

    /** Marks the rule at which stepping stands; a row where its table is open. */
    private void step(Optional<Place> part) {
        inspector.mark(part);
        part.filter(place -> place.node().equals(session.opened().get())).ifPresent(tables::goTo);
    }

    /** To the cell in its table, or to the node on the drawing. */
    private void jump(Place place) {
        if (!tables.goTo(place)) {
            place.node().ifPresent(canvas.controller()::flyTo);
            Entry.at(place).ifPresent(this::goTo);
        }
    }

    private void goTo(Entry entry) {
        if (middle.getCenter() != dictionary.view()) {
            dictionary();
        }
        dictionary.goTo(entry);
    }

    @Override
    public void close() {
        excel.close();
        finder.close();
        tables.close();
        top.close();
        panels.close();
        leaving.unsubscribe();
        stepping.unsubscribe();
        calling.unsubscribe();
        dictionary.close();
        inspector.close();
        canvas.close();
        session.close();
        autosave.close();
    }
}
