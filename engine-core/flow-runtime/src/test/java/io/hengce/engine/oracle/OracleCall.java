package io.hengce.engine.oracle;

import io.hengce.drl.Beside;
import io.hengce.drl.ShadowNote;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Calls another flow, said once more: it is walked by an interpreter of its own.
 *
 * @param flow that is called
 */
record OracleCall(CallSite site, ValidFlow flow, String applicationId, Value time) {

    static OracleCall of(CallSite site, ValidFlow caller, FlowOracle.Run run) {
        return new OracleCall(site, caller.subFlow(site), run.applicationId, run.values.get("decision_time"));
    }

    void apply(FlowOracle.Run run, OracleSteps steps) {
        var given = new ArrayList<Value>();
        for (var input : site.call().inputs()) {
            given.add(checked(input.field(), steps.value(site.input(input.field()))));
        }
        raised(run, given).forEach(steps::write);
    }

    /** The same for each element of a list. */
    void applyToEach(FlowOracle.Run run, OracleSteps steps) {
        var list = steps.value(site.list());
        var taken = new HashMap<String, List<Value>>();
        site.call().outputs().forEach(output -> taken.put(output.variable(), new ArrayList<>()));
        if (list instanceof Value.ListValue elements) {
            var given = site.call().inputs().stream()
                    .map(input -> ((Value.ListValue) steps.value(site.input(input.field()))).elements())
                    .toList();
            for (var number = 0; number < elements.elements().size(); number++) {
                var at = number;
                raised(run, given.stream().map(each -> each.get(at)).toList())
                        .forEach((variable, value) -> taken.get(variable).add(value));
            }
        }
        for (var output : site.call().outputs()) {
            steps.write(output.variable(), list.isMissing() ? list : new Value.ListValue(taken.get(output.variable())));
        }
    }

    /** Raises what a run comes to, and gives what is taken from it. */
    private Map<String, Value> raised(FlowOracle.Run run, List<Value> given) {
        var ended = run(given);
        run.raise(ended.outcome.orElseThrow());
        run.reasons.takeOver(ended.reasons, site.node());
        for (var review : ended.reviews) {
            var here = site.node() + review.substring(review.indexOf('/'));
            if (!run.reviews.contains(here)) {
                run.reviews.add(here);
            }
        }
        if (ended.failed) {
            throw new EvaluationFault(ended.reasons.engineCode(), site.node());
        }
        return taken(ended);
    }

    /** What the flow decides by itself. It may as well run at once: nothing of it is seen. */
    OracleDecision beside(OracleSteps steps) {
        try {
            return beside(site.call().inputs().stream()
                    .map(input -> checked(input.field(), steps.value(site.input(input.field()))))
                    .toList());
        } catch (EvaluationFault fault) {
            return undecided(fault.code());
        }
    }

    /** The same for what the rules of the rendering gave it. */
    OracleDecision beside(ShadowNote note) {
        if (!note.error().isEmpty()) {
            return undecided(note.error());
        }
        try {
            return beside(site.call().inputs().stream()
                    .map(input -> note.given().getOrDefault(input.field(), Value.Missing.MISSING))
                    .toList());
        } catch (EvaluationFault fault) {
            return undecided(fault.code());
        }
    }

    private OracleDecision beside(List<Value> values) {
        var said = run(values).decided();
        return new OracleDecision(said.outcome(), said.reasons(), List.of(), said.outputs(), said.path(), Map.of());
    }

    private OracleDecision undecided(String code) {
        var outputs = new HashMap<String, Value>();
        flow.document().dictionary().fields().stream()
                .filter(field -> field.use().output())
                .forEach(field -> outputs.put(field.id(), Value.Missing.MISSING));
        return new OracleDecision(
                Outcome.REFER, List.of(code + "@" + site.node()), List.of(), outputs, List.of(), Map.of());
    }

    /** What the rules are told that the flow came to. */
    Beside.Called told(List<Value> given) {
        var ended = run(given);
        return new Beside.Called(
                ended.outcome,
                ended.reasons.raisedCodes(),
                ended.reasons.lostCodes(),
                ended.reviews.stream().map(OracleCall::review).toList(),
                taken(ended),
                ended.failed ? ended.reasons.engineCode() : "");
    }

    /** {@code node/queue/[Question[id=q, …]]} as the rules write it: {@code queue[q]}. */
    private static String review(String review) {
        var parts = review.split("/", 3);
        var ids = Pattern.compile("Question\\[id=(\\w+)")
                .matcher(parts[2])
                .results()
                .map(id -> id.group(1))
                .toList();
        return parts[1] + ids;
    }

    private Map<String, Value> taken(FlowOracle.Run ended) {
        var taken = new HashMap<String, Value>();
        for (var output : site.call().outputs()) {
            taken.put(output.variable(), ended.values.getOrDefault(output.field(), Value.Missing.MISSING));
        }
        return taken;
    }

    private FlowOracle.Run run(List<Value> given) {
        var values = new HashMap<String, Value>();
        for (var number = 0; number < given.size(); number++) {
            var field = site.call().inputs().get(number).field();
            values.put(field, checked(field, given.get(number)));
        }
        var run = new FlowOracle(flow).run(applicationId, time, values);
        run.decide();
        return run;
    }

    private Value checked(String id, Value value) {
        var field = flow.document().dictionary().field(id).orElseThrow();
        if (value.isMissing() && field.use().required()) {
            throw new EvaluationFault("ENGINE_INPUT_MISSING", id);
        }
        return OracleValues.written(field, value);
    }
}
