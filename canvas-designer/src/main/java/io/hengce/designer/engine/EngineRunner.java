package io.hengce.designer.engine;

import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.designer.session.TrialRunner;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ListCells;
import io.hengce.flow.value.TimeText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs trials on the engine that decides in production: check, compile, load, decide. The engine of the last content
 * is kept, so that running again costs only the decision. Data sources are answered from a record. One call at a time.
 */
public final class EngineRunner implements TrialRunner {

    private static final MessageCatalog MESSAGES = new MessageCatalog(EngineRunner.class);

    private final FlowChecker checker = FlowChecker.standard();
    private final Beside beside;
    private final KeptEngine engines = new KeptEngine();

    public EngineRunner(Beside beside) {
        this.beside = beside;
    }

    @Override
    public Trial run(FlowDocument document, TrialInput input) {
        var checked = checker.check(document, beside.parts());
        if (checked instanceof CheckResult.Rejected rejected) {
            return new Trial.FlowRefused(rejected.problems());
        }
        var sources = beside.sources();
        if (sources.value().isEmpty()) {
            return new Trial.FlowRefused(sources.diagnostics());
        }
        var unknown = UnknownSources.of(checked.get(), sources.get());
        if (!unknown.isEmpty()) {
            return new Trial.FlowRefused(unknown);
        }
        var application = application(document, input);
        if (application.value().isEmpty()) {
            return new Trial.InputRefused(application.diagnostics());
        }
        var engine = engines.of(checked.get(), sources.get());
        var started = System.nanoTime();
        var decision = engine.decide(application.get(), TraceDepth.FULL);
        var took = Duration.ofNanos(System.nanoTime() - started);
        return new Trial.Decided(document, application.get(), decision, took, Called.of(checked.get()));
    }

    /** Every problem of the application at once, also when its time cannot be read. */
    private static Reading<Application> application(FlowDocument document, TrialInput input) {
        var assembler = new ApplicationAssembler(document.dictionary(), new ListCells());
        var time = TimeText.dateTime(input.decisionTime());
        if (time.isPresent()) {
            return assembler.fromCells(input.applicationId(), time.get(), input.cells());
        }
        var problems = new ArrayList<Diagnostic>();
        problems.add(MESSAGES.error("TRIAL_TIME", Place.inDocument("decision_time"), input.decisionTime()));
        problems.addAll(assembler
                .fromCells(input.applicationId(), OffsetDateTime.MAX, input.cells())
                .diagnostics());
        return Reading.rejected(List.copyOf(problems));
    }
}
