package io.hengce.engine.run;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.LoopRun;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls another flow for each element of a list, one after the other; what is given to all calls is worked out before the first. */
final class LoopLogic extends NodeLogic {

    private final CallLogic call;
    private final Formula list;

    LoopLogic(LoopNode node, CallLogic call, Formula list) {
        super(node.id());
        this.call = call;
        this.list = list;
    }

    @Override
    boolean standsAlone() {
        return !call.canFuse();
    }

    @Override
    void perform(Run run) {
        var told = new Told();
        try {
            write(run, told);
            told.trace(run, true);
        } catch (NodeFault fault) {
            if (told.count > 0) {
                told.trace(run, false);
            }
            throw fault;
        }
    }

    private void write(Run run, Told told) {
        var elements = list.evaluate(run.frame());
        var written = new Written(call.targets());
        var values =
                elements instanceof ListValue all ? taken(run, all.elements().size(), told) : List.<List<Value>>of();
        for (var number = 0; number < call.targets().length; number++) {
            written.put(
                    number,
                    elements.isMissing() ? Value.Missing.MISSING : call.fit(new ListValue(values.get(number)), number));
        }
        run.write(written);
    }

    /** What each output is in all calls. */
    private List<List<Value>> taken(Run run, int calls, Told told) {
        var given = call.inputs().stream()
                .map(input -> ((ListValue) input.formula().evaluate(run.frame())).elements())
                .toList();
        var taken = new ArrayList<List<Value>>();
        for (var number = 0; number < call.targets().length; number++) {
            taken.add(new ArrayList<>());
        }
        for (var number = 0; number < calls; number++) {
            var inner = called(run, given, number, told);
            for (var output = 0; output < taken.size(); output++) {
                taken.get(output).add(call.taken(inner, output));
            }
        }
        return taken;
    }

    private Run called(Run run, List<List<Value>> given, int number, Told told) {
        try {
            var values = call.fitted(input -> given.get(input).get(number));
            var inner = call.run(run, values);
            run.raise(inner, node());
            told.note(run, inner, call.byField(values));
            call.goOn(run, inner);
            return inner;
        } catch (NodeFault fault) {
            throw new NodeFault(fault.code(), fault.place(), "element " + (number + 1) + ": " + fault.getMessage());
        }
    }

    /** What the trace is told of the calls. One per visit. */
    private final class Told {

        private final List<LoopRun> runs = new ArrayList<>();
        private int count;

        private void note(Run run, Run inner, Map<String, Value> given) {
            count++;
            if (run.isTraced() && (runs.size() < CallStep.Looped.MOST_RUNS || inner.hasFailed())) {
                runs.add(new LoopRun(count, given, CallLogic.told(inner)));
            }
        }

        /** @param isWritten whether the node has come to write what it takes */
        private void trace(Run run, boolean isWritten) {
            if (run.isTraced()) {
                run.trace(looped(node(), call.flow(), runs, count - runs.size(), isWritten));
            }
        }
    }

    private static StepMaker looped(String node, String flow, List<LoopRun> runs, int leftOut, boolean isWritten) {
        return outputs -> new CallStep.Looped(node, flow, runs, leftOut, isWritten ? outputs : Map.of());
    }
}
