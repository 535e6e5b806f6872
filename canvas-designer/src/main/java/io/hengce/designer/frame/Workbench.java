package io.hengce.designer.frame;

import io.hengce.designer.canvas.CanvasSurface;
import io.hengce.designer.debug.Debugger;
import io.hengce.designer.debug.Inside;
import io.hengce.designer.document.WholeEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.engine.Beside;
import io.hengce.designer.engine.ChosenAnswers;
import io.hengce.designer.excel.ExcelExchange;
import io.hengce.designer.files.Draft;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.grid.GridGround;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.inspector.InspectorSurface;
import io.hengce.designer.session.CalledReader;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.parts.FlowParts;
import java.util.List;
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
    private final Panels panels;
    private final Centre centre;
    private final TopBar top;
    private final StatusBar status;
    private final BorderPane view = new BorderPane();
    private final StackPane whole = new StackPane(view);
    private final ExcelExchange excel;
    private final DecisionFinder finder;
    private final Comparisons comparisons;
    private final AtomicReference<FlowParts> parts;
    private final Autosave autosave;
    private final OnceShown begin;
    private Subscription calling = Subscription.EMPTY;

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
                new Panels.Around(
                        parts::get, answers, beside, stored.map(Stored::cases), place -> centre().jump(place)));
        var heat = panels.overlays().heat().heat();
        var canvas = canvas(services, appearance);
        var inspector = new InspectorSurface(
                session,
                words,
                new InspectorSurface.Around(
                        new PartShelf(parts::get, services.screen()),
                        heat,
                        canvas.model().grasp().closed(),
                        services.pace()));
        centre = new Centre(
                session,
                new Centre.Parts(canvas, inspector, panels.view()),
                new GridGround(words, appearance.theme(), heat),
                debugger());
        top = new TopBar(session, stored.getReadOnlyProperty(), appearance, acts);
        status = statusBar(canvas, words);
        autosave = new Autosave(session, stored::get, services.state().drafts().slot(), services.screen());
        status.followDrafts(autosave.state(), words);
        panels.report(status);
        view.setTop(top);
        view.setCenter(centre.view());
        view.setBottom(status);
        excel = excel(services, words);
        finder = finder(services, words);
        panels.onFind(finder::ask);
        comparisons = new Comparisons(session, appearance, new Comparisons.Around(whole, status::exportedTo), services);
        top.offer(new CompareMenu(session, words, comparisons));
        begin = new OnceShown(panels::begin);
        begin.start();
    }

    private CanvasSurface canvas(Services services, Appearance appearance) {
        var reader = new CalledReader(parts::get, services.checkers().apply(parts::get));
        var around = new CanvasSurface.Around(
                panels.overlays(), reader, services.state().drafts(), services.screen());
        return new CanvasSurface(session, appearance.theme(), around, appearance.words());
    }

    private StatusBar statusBar(CanvasSurface canvas, Words words) {
        var camera = canvas.model().camera();
        var zoom = Bindings.createDoubleBinding(() -> camera.get().zoom(), camera);
        var bar = new StatusBar(session, stored.getReadOnlyProperty(), words, zoom);
        bar.follow(canvas.model().hint(), words);
        return bar;
    }

    private ExcelExchange excel(Services services, Words words) {
        var checker = services.checkers().apply(parts::get);
        var means = new ExcelExchange.Means(services.dialogs(), checker, services.screen(), status::exportedTo);
        return new ExcelExchange(session, words, whole, means);
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

    /** The drawing, or what is shown in its place. */
    Centre centre() {
        return centre;
    }

    Panels panels() {
        return panels;
    }

    StatusBar status() {
        return status;
    }

    Stored stored() {
        return stored.get();
    }

    /** What is painted over the drawing and beside tables. */
    Heat heat() {
        return panels.overlays().heat().heat().get();
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

    /** Compares with what is stored; where that is shown, goes so many changes further. */
    void compare(int changes) {
        comparisons.compare(changes);
    }

    @Override
    public void close() {
        begin.stop();
        excel.close();
        finder.close();
        comparisons.close();
        top.close();
        panels.close();
        calling.unsubscribe();
        centre.close();
        session.close();
        autosave.close();
    }
}
