package io.hengce.engine.run;

import io.hengce.flow.decision.CalledRun;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** What calling a flow means, whatever calls it: its fields are given values, it runs with a frame of its own, and values are taken from its end. Safe for many threads. */
final class CallLogic {

    private final CallSite site;
    private final CalledFlows.Called called;
    private final List<Given> inputs;
    private final List<Taken> outputs;
    private final Target[] targets;

    CallLogic(CallSite site, CalledFlows.Called called, List<Given> inputs, List<Taken> outputs) {
        this.site = site;
        this.called = called;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.targets = outputs.stream().map(Taken::target).toArray(Target[]::new);
    }

    /**
     * A field of the called flow, and what it is given.
     *
     * @param field as that flow holds it
     * @param isRequired it may not be missing
     */
    record Given(Target field, boolean isRequired, Formula formula) {

        /** The value as the called flow holds it; a required one that is missing is an error of the caller. */
        Value fit(Value value) {
            if (value.isMissing() && isRequired) {
                throw new NodeFault(NodeFault.INPUT_MISSING, formula.place(), field.field());
            }
            return field.fit(value, formula.place());
        }
    }

    /** A variable of the caller, and where its value stands at the end of the called flow. */
    record Taken(Target target, int slot, Place place) {}

    String flow() {
        return site.call().flow();
    }

    boolean canFuse() {
        return called.logic().canFuse();
    }

    List<Given> inputs() {
        return inputs;
    }

    Target[] targets() {
        return targets;
    }

    /** What the fields are given, in order. */
    Value[] given(Frame caller) {
        return fitted(number -> inputs.get(number).formula().evaluate(caller));
    }

    /** The same from values that are at hand, as the called flow holds them. */
    Value[] fitted(IntFunction<Value> given) {
        var values = new Value[inputs.size()];
        for (var number = 0; number < values.length; number++) {
            values[number] = inputs.get(number).fit(given.apply(number));
        }
        return values;
    }

    /** A run of the called flow from its start to its end. */
    Run run(Run caller, Value[] given) {
        return called.way().run(matcher -> called.logic().start(caller, frame -> fill(frame, given), matcher));
    }

    private void fill(Frame frame, Value[] given) {
        for (var number = 0; number < given.length; number++) {
            frame.set(inputs.get(number).field().slot(), given[number]);
        }
    }

    /**
     * Goes on in the caller behind a run: each node that it came through is a step, and its error is the caller's.
     *
     * @throws NodeFault where the run ended by an error, or the caller has taken too many steps
     */
    void goOn(Run caller, Run run) {
        try {
            caller.frame().step(run.length());
        } catch (EvaluationFault fault) {
            throw NodeFault.at(site.flow(), fault);
        }
        if (run.fault().isPresent()) {
            var fault = run.fault().get();
            var where = fault.path().isEmpty() ? fault.node() : fault.node() + "/" + fault.path();
            throw new NodeFault(fault.code(), site.flow(), flow() + " " + where + ": " + fault.message());
        }
    }

    /** The decision that a run of the called flow is by itself; nobody is asked to review it. */
    Decision decided(Run run, String engine) {
        return called.logic().decision(run, List.of(), reference(), engine);
    }

    /** The same where the flow could not even begin: its values could not be made. */
    Decision undecided(Run caller, NodeFault fault, String node, String engine) {
        var told = new TraceFault(fault.code(), node, fault.place().path(), String.valueOf(fault.getMessage()));
        return new Decision(
                caller.applicationId(),
                Outcome.REFER,
                List.of(new RankedReason(fault.code(), 1, node)),
                List.of(),
                called.logic().missingOutputs(),
                reference(),
                engine,
                List.of(),
                caller.depth() == TraceDepth.NONE
                        ? Optional.empty()
                        : Optional.of(new Trace(List.of(), Optional.of(told))));
    }

    private FlowReference reference() {
        return new FlowReference(site.call().flow(), 0, site.call().hash());
    }

    /** What an output of a run is, before it is written. */
    Value taken(Run run, int number) {
        return run.frame().get(outputs.get(number).slot());
    }

    Value fit(Value value, int number) {
        var output = outputs.get(number);
        return output.target().fit(value, output.place());
    }

    Map<String, Value> byField(Value[] given) {
        var byField = new LinkedHashMap<String, Value>();
        for (var number = 0; number < given.length; number++) {
            byField.put(inputs.get(number).field().field(), given[number]);
        }
        return byField;
    }

    /** The run for the trace of the caller. */
    static CalledRun told(Run run) {
        return new CalledRun(
                run.outcome(), run.path(), run.trace().orElseGet(() -> new Trace(List.of(), Optional.empty())));
    }
}
