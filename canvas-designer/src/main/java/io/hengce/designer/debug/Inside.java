package io.hengce.designer.debug;

import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.designer.words.ValueWords;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.CalledRun;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.LoopRun;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.TimeText;
import io.hengce.flow.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run of a called flow that is stepped into, seen as a trial run of that flow.
 *
 * @param caller the run that called it
 * @param flow the called flow as it was run
 * @param runs all runs of the step: of a sub-flow one, of a loop one a record
 * @param at which of them is shown
 * @param resuming whether it goes on to the next breakpoint, instead of standing before its first node
 */
public record Inside(Trial.Decided caller, FlowDocument flow, List<Run> runs, int at, boolean resuming) {

    /**
     * One run of the called flow.
     *
     * @param number of the record in its list, the first has 1; 0 where there is no list
     */
    public record Run(int number, Application application, CalledRun run) {}

    public Inside {
        runs = List.copyOf(runs);
    }

    /** What a step of a run can be stepped into; empty where it called nothing. */
    static Optional<Inside> of(Trial.Decided caller, TraceStep step) {
        return caller.called()
                .of(caller.document(), step.node())
                .map(flow -> new Inside(caller, flow, runs(caller, flow, step), 0, false))
                .filter(inside -> !inside.runs().isEmpty());
    }

    /** What the flow was given must be an application of it; a run on anything else ended before its first node. */
    private static List<Run> runs(Trial.Decided caller, FlowDocument flow, TraceStep step) {
        var assembler = new ApplicationAssembler(flow.dictionary());
        var runs = new ArrayList<Run>();
        called(step)
                .forEach(each -> assembler
                        .assemble(
                                caller.application().id(), caller.application().decisionTime(), each.inputs())
                        .value()
                        .ifPresent(application -> runs.add(new Run(each.number(), application, each.run()))));
        return runs;
    }

    /** The runs of called flows in a step: of a sub-flow one, of a loop one an element, of other nodes none. */
    public static List<LoopRun> called(TraceStep step) {
        if (step instanceof CallStep.Called called) {
            return List.of(new LoopRun(0, called.inputs(), called.run()));
        }
        return step instanceof CallStep.Looped looped ? looped.runs() : List.of();
    }

    public Run shown() {
        return runs.get(at);
    }

    /** Whether there are several, or one of a list. */
    public boolean isLoop() {
        return shown().number() > 0;
    }

    Inside at(int run, boolean onward) {
        return new Inside(caller, flow, runs, Math.max(0, Math.min(runs.size() - 1, run)), onward);
    }

    /** The run that is shown, as if the called flow had decided on its inputs; reasons are the caller's. */
    public Trial.Decided trial() {
        var run = shown().run();
        var application = shown().application();
        var decision = new Decision(
                application.id(),
                run.outcome(),
                List.of(),
                List.of(),
                outputs(run),
                new FlowReference(flow.id(), 0, FlowJson.contentHash(flow)),
                caller.decision().engine(),
                run.path(),
                Optional.of(run.trace()));
        return new Trial.Decided(flow, application, decision, Duration.ZERO, caller.called());
    }

    /** What the called flow was given, as it would be typed. */
    TrialInput input() {
        var application = shown().application();
        var cells = new HashMap<String, String>();
        flow.dictionary().fields().stream()
                .filter(field -> !application.value(field.id()).isMissing())
                .forEach(field -> cells.put(field.id(), ValueWords.typed(field, application.value(field.id()))));
        return new TrialInput(application.id(), TimeText.write(application.decisionTime()), cells);
    }

    private Map<String, Value> outputs(CalledRun run) {
        var outputs = new HashMap<String, Value>();
        run.trace().steps().forEach(step -> outputs.putAll(step.outputs()));
        outputs.keySet()
                .removeIf(field -> flow.dictionary()
                        .field(field)
                        .filter(each -> each.use().output())
                        .isEmpty());
        return outputs;
    }
}
