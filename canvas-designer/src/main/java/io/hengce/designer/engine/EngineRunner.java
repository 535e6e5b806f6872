package io.hengce.designer.engine;

import io.hengce.compile.FlowCompiler;
import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.designer.session.TrialRunner;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.ListCells;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.value.TimeText;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs trials on the engine that decides in production: check, compile, load, decide. The engine of the last content
 * hash is kept, so that running again costs only the decision. One call at a time.
 */
public final class EngineRunner implements TrialRunner {

    private static final MessageCatalog MESSAGES = new MessageCatalog(EngineRunner.class);

    private final FlowChecker checker = FlowChecker.standard();
    private final Supplier<FlowParts> parts;
    private Optional<DecisionEngine> kept = Optional.empty();

    /** @param parts what the flow can refer to, now */
    public EngineRunner(Supplier<FlowParts> parts) {
        this.parts = parts;
    }

    @Override
    public Trial run(FlowDocument document, TrialInput input) {
        var checked = checker.check(document, parts.get());
        if (checked instanceof CheckResult.Rejected rejected) {
            return new Trial.FlowRefused(rejected.problems());
        }
        var unknown = UnknownSources.of(checked.get(), DataSources.NONE);
        if (!unknown.isEmpty()) {
            return new Trial.FlowRefused(unknown);
        }
        var application = application(document, input);
        if (application.value().isEmpty()) {
            return new Trial.InputRefused(application.diagnostics());
        }
        var engine = engine(checked.get());
        var started = System.nanoTime();
        var decision = engine.decide(application.get(), TraceDepth.FULL);
        return new Trial.Decided(document, application.get(), decision, Duration.ofNanos(System.nanoTime() - started));
    }

    private DecisionEngine engine(ValidFlow flow) {
        var known = kept.filter(engine -> engine.flow().hash().equals(flow.contentHash()));
        var engine = known.orElseGet(() -> DecisionEngine.load(FlowCompiler.compile(flow)));
        kept = Optional.of(engine);
        return engine;
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
