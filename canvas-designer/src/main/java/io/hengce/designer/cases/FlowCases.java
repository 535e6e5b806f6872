package io.hengce.designer.cases;

import io.hengce.designer.document.CaseBook;
import io.hengce.designer.document.CaseEdit;
import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Reached;
import io.hengce.designer.session.Session;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.json.CasesJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * The cases of the open flow: decided in the background after each edit, those alone that changed where the flow did not. FX thread only. Close it with the flow.
 */
public final class FlowCases implements AutoCloseable {

    private static final long PAUSE_MILLIS = 300;

    private final Session session;
    private final CaseRunner runner;
    private final HeatOverlay overlay;
    private final Background deciding;
    private final ReadOnlyObjectWrapper<CaseState> state = new ReadOnlyObjectWrapper<>(new CaseState.None());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Subscription following = Subscription.EMPTY;

    /** @param screen runs a task on the FX thread later */
    public FlowCases(Session session, CaseRunner runner, HeatOverlay overlay, Executor screen) {
        this.session = session;
        this.runner = runner;
        this.overlay = overlay;
        this.deciding = new Background("designer-cases", screen);
    }

    /** Decides the cases, and from now on after each edit. */
    public void begin() {
        following = session.history().subscribe(history -> follow());
    }

    public ReadOnlyObjectProperty<CaseState> state() {
        return state.getReadOnlyProperty();
    }

    /** Whether cases are being decided. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** How far deciding the cases has come. */
    public ReadOnlyObjectProperty<Reached> reached() {
        return deciding.reached();
    }

    public CaseBook book() {
        return session.history().get().cases();
    }

    /** A case as the dictionary reads it now. */
    public Reading<DecisionCase> read(CaseText text) {
        return json().read(text);
    }

    /** Decides all cases anew. */
    public void runAll() {
        decide(book().cases(), Optional.empty(), 0);
    }

    /** Decides one case anew; what is known of the others stays where the flow is the same. */
    public void run(CaseText one) {
        decide(List.of(one), known(), 0);
    }

    /** Stops what is under way; what is known stays. */
    public void cancel() {
        deciding.drop();
        busy.set(false);
    }

    /** Makes a case of an application, with what was decided on it as what is expected; answers its name. */
    public String add(String name, Application application, Decision decision) {
        var free = book().freeName(name);
        session.apply(CaseEdit.add(json().text(new DecisionCase(free, application, Expected.of(decision)))));
        return free;
    }

    /** Puts another case in place of one; its name is made a free one. */
    public String replace(String name, DecisionCase by) {
        var free = by.name().equals(name) ? name : book().freeName(by.name());
        session.apply(CaseEdit.replace(name, json().text(new DecisionCase(free, by.application(), by.expected()))));
        return free;
    }

    public void delete(String name) {
        session.apply(CaseEdit.delete(name));
    }

    @Override
    public void close() {
        following.unsubscribe();
        deciding.close();
    }

    private CasesJson json() {
        return new CasesJson(session.history().get().document().dictionary());
    }

    private Optional<CaseRun> known() {
        return state.get()
                .run()
                .filter(run -> run.document().equals(session.history().get().document()));
    }

    private void follow() {
        if (book().cases().isEmpty()) {
            cancel();
            state.set(new CaseState.None());
            overlay.withdraw(HeatOverlay.Of.CASES);
            return;
        }
        var before = known();
        var open = book().cases().stream()
                .filter(one -> before.flatMap(run -> run.result(one)).isEmpty())
                .toList();
        if (open.isEmpty()) {
            before.filter(run -> run.results().size() > book().cases().size())
                    .ifPresent(run -> show(run.with(Map.of(), book())));
        } else {
            decide(open, before, PAUSE_MILLIS);
        }
    }

    private void decide(List<CaseText> cases, Optional<CaseRun> known, long pause) {
        if (cases.isEmpty()) {
            return;
        }
        var document = session.history().get().document();
        var book = book();
        busy.set(true);
        deciding.<Optional<CaseRun>>askLong(
                pause,
                progress -> runner.run(document, cases, progress)
                        .map(fresh -> known.orElseGet(() -> CaseRun.of(document, fresh.called(), Map.of()))
                                .with(fresh.results(), book)),
                (found, failure) -> {
                    busy.set(false);
                    if (found == null) {
                        state.set(new CaseState.Failed(String.valueOf(failure)));
                    } else {
                        found.ifPresentOrElse(this::show, () -> state.set(new CaseState.FlowRefused()));
                    }
                });
    }

    private void show(CaseRun run) {
        overlay.offer(HeatOverlay.Of.CASES, run.heat());
        state.set(new CaseState.Ran(run));
    }
}
