package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.value.Value;
import java.util.Map;

/** Calls another flow once, and raises its outcome, reasons and reviews here. */
final class SubFlowLogic extends NodeLogic {

    private final CallLogic call;

    SubFlowLogic(SubFlowNode node, CallLogic call) {
        super(node.id());
        this.call = call;
    }

    @Override
    boolean standsAlone() {
        return !call.canFuse();
    }

    @Override
    void perform(Run run) {
        var given = call.given(run.frame());
        var inner = call.run(run, given);
        run.raise(inner, node());
        var written = Map.<String, Value>of();
        try {
            written = write(run, inner);
        } finally {
            trace(run, given, inner, written);
        }
    }

    private Map<String, Value> write(Run run, Run inner) {
        call.goOn(run, inner);
        var written = new Written(call.targets());
        for (var number = 0; number < call.targets().length; number++) {
            written.put(number, call.fit(call.taken(inner, number), number));
        }
        run.write(written);
        return run.isTraced() ? written.byField() : Map.of();
    }

    private void trace(Run run, Value[] given, Run inner, Map<String, Value> written) {
        if (run.isTraced()) {
            var told = CallLogic.told(inner);
            run.trace(after -> new TraceStep.Called(node(), call.flow(), call.byField(given), told, written));
        }
    }
}
