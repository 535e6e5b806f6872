package io.hengce.designer.frame;

import io.hengce.designer.canvas.Overlays;
import io.hengce.designer.cases.CasesSurface;
import io.hengce.designer.cases.FlowCases;
import io.hengce.designer.counter.CounterQuestions;
import io.hengce.designer.counter.CounterSurface;
import io.hengce.designer.debug.AloneSurface;
import io.hengce.designer.debug.Debugger;
import io.hengce.designer.debug.Inside;
import io.hengce.designer.debug.StepsSurface;
import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.designer.document.Work;
import io.hengce.designer.engine.Beside;
import io.hengce.designer.engine.ChosenAnswers;
import io.hengce.designer.files.CaseFile;
import io.hengce.designer.heat.HeatOverlay;
import io.hengce.designer.hotspot.HotspotSurface;
import io.hengce.designer.problems.ProblemsSurface;
import io.hengce.designer.run.RunSurface;
import io.hengce.designer.sample.PinnedSample;
import io.hengce.designer.sample.SampleSurface;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** What stands in the bottom panel of one open flow, and what runs for it. Close it with the flow. */
final class Panels implements AutoCloseable {

    private final Session session;
    private final Words words;
    private final Services services;
    private final Around around;
    private final HeatOverlay overlay = new HeatOverlay();
    private final Debugger debugger;
    private final PinnedSample pinned;
    private final SampleFiles sampleFiles;
    private final FlowCases flowCases;
    private final CounterQuestions questions;
    private final ProblemsSurface problems;
    private final RunSurface run;
    private final StepsSurface steps;
    private final SampleSurface sample;
    private final CasesSurface cases;
    private final CounterSurface counter;
    private final HotspotSurface hotspots;
    private final AloneSurface alone;
    private final BottomPanel bottom;
    private Runnable finding = () -> {};

    /**
     * What it needs of the open flow.
     *
     * @param caseFile the cases as they are stored
     * @param jump goes to a place on the drawing or in a table
     */
    record Around(
            Supplier<FlowParts> parts,
            ChosenAnswers answers,
            Beside beside,
            ObservableValue<CaseFile> caseFile,
            Consumer<Place> jump) {}

    Panels(Session session, Words words, Services services, Around around) {
        this.session = session;
        this.words = words;
        this.services = services;
        this.around = around;
        var beside = around.beside();
        debugger = new Debugger(session);
        pinned = new PinnedSample(session, services.samples().apply(beside), overlay, services.screen());
        flowCases = new FlowCases(session, services.cases().apply(beside), overlay, services.screen());
        sampleFiles = new SampleFiles(services, pinned, around.answers(), flowCases::runAll);
        questions = new CounterQuestions(session, services.counterfactuals().apply(beside), services.screen());
        problems = new ProblemsSurface(session, words, around.jump());
        run = runForm();
        steps = new StepsSurface(session, debugger, words, around.jump());
        sample = sampleView();
        cases = new CasesSurface(
                session, flowCases, words, new CasesSurface.Surroundings(around.caseFile(), this::open));
        counter = new CounterSurface(session, questions, words, this::open);
        hotspots = new HotspotSurface(session, overlay, words, around.jump());
        alone = new AloneSurface(
                session, debugger, words, new AloneSurface.Around(services.clock(), this::sessionOf, around.jump()));
        bottom = new BottomPanel(
                session,
                words,
                new BottomPanel.Contents(
                        problems.view(),
                        run.view(),
                        steps.view(),
                        sample.view(),
                        cases.view(),
                        counter.view(),
                        hotspots.view(),
                        alone.view()));
    }

    Region view() {
        return bottom;
    }

    /** Runs what runs by itself. */
    void begin() {
        flowCases.begin();
    }

    /** What of it is shown on the drawing. */
    Overlays overlays() {
        return new Overlays(overlay, debugger);
    }

    /** The status line says what the sample and the cases come to. */
    void report(StatusBar status) {
        status.follow(pinned, words);
        status.follow(flowCases, words);
    }

    /** Opens the trial run and runs what is in its form. */
    void run() {
        bottom.showRun();
        run.run();
    }

    /** Shows a run of the flow that called this one, with the breakpoints of the caller. */
    void stepInto(Inside inside, Debugger caller) {
        debugger.take(caller.allBreakpoints());
        bottom.showSteps();
        run.fill(inside.shown().application());
        debugger.show(inside);
    }

    /** Shows the problems and goes so many further. */
    void goToProblem(int places) {
        bottom.showProblems();
        problems.go(places);
    }

    @Override
    public void close() {
        bottom.close();
        run.close();
        sample.close();
        steps.close();
        debugger.close();
        pinned.close();
        cases.close();
        counter.close();
        hotspots.close();
        alone.close();
        questions.close();
        flowCases.close();
        problems.close();
    }

    private RunSurface runForm() {
        return new RunSurface(
                session,
                words,
                services.clock(),
                new RunSurface.Acts(
                        node -> around.jump().accept(Place.ofNode(node)),
                        trial -> keep(trial.application(), trial.decision()),
                        () -> finding.run()));
    }

    private SampleSurface sampleView() {
        return new SampleSurface(
                pinned,
                words,
                new SampleSurface.Acts(sampleFiles::pin, this::open, sampleFiles.answers(session.document())));
    }

    private Session sessionOf(FlowDocument one) {
        return new Session(
                Work.of(one),
                services.checkers().apply(around.parts()),
                services.runners().apply(around.beside()),
                services.screen());
    }

    /** @param act looks a decision up by its id */
    void onFind(Runnable act) {
        finding = act;
    }

    /** The application of an id, in the pinned sample or in the cases. */
    Optional<Application> application(String id) {
        var sampled =
                pinned.state().get().compared().stream().flatMap(compared -> compared.now().applications().stream());
        var cased = flowCases.book().cases().stream()
                .flatMap(text -> flowCases.read(text).value().stream())
                .map(DecisionCase::application);
        return Stream.concat(sampled, cased)
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** Decides an application again beside what was decided on it. */
    void replay(Application application, RecordedDecision then) {
        bottom.showRun();
        run.replay(application, then);
    }

    /** Makes a case of what was decided and shows it. */
    private void keep(Application application, Decision decision) {
        bottom.showCases();
        cases.keep(application, decision);
    }

    /** Runs an application of the sample. */
    private void open(Application application) {
        bottom.showRun();
        run.run(application);
    }
}
