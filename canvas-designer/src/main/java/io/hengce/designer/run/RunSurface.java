package io.hengce.designer.run;

import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The trial run: the form at the left, the decision at the right. */
public final class RunSurface implements AutoCloseable {

    private static final double RESULT = 330;

    private final Session session;
    private final HBox view;
    private final RunForm form;
    private final RunResult result;
    private final Subscription following;
    private Optional<RecordedDecision> recorded = Optional.empty();

    /**
     * What the trial run asks of the window.
     *
     * @param jump brings a node into view
     * @param keep makes a case of what was decided
     * @param find looks a decision up by its id
     */
    public record Acts(Consumer<String> jump, Consumer<Trial.Decided> keep, Runnable find) {}

    public RunSurface(Session session, Words words, Clock clock, Acts acts) {
        this.session = session;
        this.form = new RunForm(session, words, clock, new RunForm.Acts(this::run, acts.find()));
        this.result = new RunResult(session, words, acts);
        result.setMinWidth(RESULT);
        result.setPrefWidth(RESULT);
        view = new HBox(form, result);
        view.setId("run");
        view.getStyleClass().add("run");
        HBox.setHgrow(form, Priority.ALWAYS);
        form.setMinWidth(0);
        following = Subscription.combine(
                session.trial().subscribe(trial -> {
                    result.show(trial, recorded);
                    form.show(trial);
                }),
                session.document().subscribe((before, now) -> form.rebuildIfOutdated()),
                words.language().subscribe((before, now) -> {
                    form.reword();
                    result.show(session.trial().get(), recorded);
                }));
    }

    /** The form alone, without what was decided. */
    public static RunSurface formOnly(Session session, Words words, Clock clock) {
        var surface = new RunSurface(session, words, clock, new Acts(node -> {}, trial -> {}, () -> {}));
        surface.view.getChildren().remove(surface.result);
        surface.form.withoutFinding();
        return surface;
    }

    public Region view() {
        return view;
    }

    /** Runs the application that is in the form. */
    public void run() {
        recorded = Optional.empty();
        session.run(form.input());
    }

    /** Fills the form with an application that was decided elsewhere. */
    public void fill(Application application) {
        form.fill(application);
    }

    /** Fills the form with an application and runs it. */
    public void run(Application application) {
        form.fill(application);
        run();
    }

    /** Decides an application again, and shows beside it what was decided then; edits of the flow too are compared with that. */
    public void replay(Application application, RecordedDecision then) {
        form.fill(application);
        recorded = Optional.of(then);
        session.run(form.input());
    }

    @Override
    public void close() {
        following.unsubscribe();
    }
}
