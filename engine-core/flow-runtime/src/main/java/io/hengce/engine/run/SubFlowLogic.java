package io.hengce.engine.run;

import io.hengce.flow.decision.CallStep;
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
        var isWritten = false;
        try {
            write(run, inner);
            isWritten = true;
        } finally {
            trace(run, given, inner, isWritten);
        }
    }

    private void write(Run run, Run inner) {
        call.goOn(run, inner);
        var written = new Written(call.targets());
        for (var number = 0; number < call.targets().length; number++) {
            written.put(number, call.fit(call.taken(inner, number), number));
        }
        run.write(written);
    }

    /** @param isWritten whether the node has come to write what it takes */
    private void trace(Run run, Value[] given, Run inner, boolean isWritten) {
        if (run.isTraced()) {
            var node = node();
            var flow = call.flow();
            var inputs = call.byField(given);
            var told = CallLogic.told(inner);
            run.trace(outputs -> new CallStep.Called(node, flow, inputs, told, isWritten ? outputs : Map.of()));
        }
    }
}
