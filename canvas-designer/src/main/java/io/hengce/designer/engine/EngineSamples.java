package io.hengce.designer.engine;

import io.hengce.compile.FlowCompiler;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.sample.SampleAnswer;
import io.hengce.designer.sample.SampleChoice;
import io.hengce.designer.sample.SampleRun;
import io.hengce.designer.sample.SampleRunner;
import io.hengce.designer.session.Progress;
import io.hengce.engine.DecisionEngine;
import io.hengce.engine.EngineOptions;
import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.UnknownSources;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Decides sample sets on the engine that decides in production. The applications of the last file and the runs of the
 * last content hashes are kept, so that undoing an edit costs nothing. Data sources are answered from a record. One call at a time.
 */
public final class EngineSamples implements SampleRunner {

    private static final int CHUNK = 256;
    private static final int KEPT = 4;

    private final FlowChecker checker = FlowChecker.standard();
    private final Beside beside;
    private final Map<RunKey, SampleRun> runs = new LinkedHashMap<>();
    private Optional<SampleReading> reading = Optional.empty();

    private record RunKey(SampleReading reading, String hash, Reading<DataSources> sources) {}

    public EngineSamples(Beside beside) {
        this.beside = beside;
    }

    @Override
    public SampleAnswer run(SampleChoice sample, FlowDocument document, Progress progress) {
        var checked = checker.check(document, beside.parts());
        if (checked instanceof CheckResult.Rejected) {
            return new SampleAnswer.FlowRefused();
        }
        var sources = beside.sources();
        var problems = sources.value()
                .map(asked -> UnknownSources.of(checked.get(), asked))
                .orElse(sources.diagnostics());
        if (!problems.isEmpty()) {
            return new SampleAnswer.Unreadable(problems);
        }
        var read = reading.filter(known -> known.isOf(sample, document.dictionary()))
                .orElseGet(() -> SampleReading.of(sample, document.dictionary()));
        reading = Optional.of(read);
        if (read.applications().isEmpty()) {
            return new SampleAnswer.Unreadable(read.problems());
        }
        var key = new RunKey(read, checked.get().contentHash(), sources);
        return new SampleAnswer.Decided(kept(key, checked.get(), progress));
    }

    private SampleRun kept(RunKey key, ValidFlow flow, Progress progress) {
        var known = runs.remove(key);
        var run = known != null ? known : decided(key, flow, progress);
        runs.put(key, run);
        if (runs.size() > KEPT) {
            runs.remove(runs.keySet().iterator().next());
        }
        return run;
    }

    private static SampleRun decided(RunKey key, ValidFlow flow, Progress progress) {
        progress.stopUnlessWanted();
        var options = EngineOptions.STANDARD.withSources(key.sources().get());
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), options);
        var read = key.reading();
        var decisions = new ArrayList<Decision>();
        var all = read.applications();
        for (var from = 0; from < all.size(); from += CHUNK) {
            progress.stopUnlessWanted();
            var chunk = all.subList(from, Math.min(from + CHUNK, all.size()));
            decisions.addAll(engine.decideAll(chunk, TraceDepth.SUMMARY));
            progress.reached(decisions.size(), all.size());
        }
        var heat = Heat.of(flow.document(), Called.of(flow), decisions, read.performances());
        return new SampleRun(all, decisions, heat, new SampleRun.Reading(read.badRows(), read.cut(), read.remarks()));
    }
}
