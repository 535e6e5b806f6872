package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import java.util.List;

/** Takes the first port whose condition is true, else the otherwise port. */
final class BranchLogic extends NodeLogic {

    private final Port[] ports;

    BranchLogic(String node, List<Port> ports) {
        super(node);
        this.ports = ports.toArray(Port[]::new);
    }

    @Override
    void perform(Run run) {
        var taken = taken(run.frame());
        run.take(node(), taken);
        if (run.isTraced()) {
            run.trace(after -> new TraceStep.Branched(node(), taken));
        }
    }

    private String taken(Frame frame) {
        for (var port : ports) {
            if (port.isOpen(frame)) {
                return port.id();
            }
        }
        return BranchNode.OTHERWISE;
    }

    /** One output with its condition. */
    record Port(String id, Place place, Condition condition) {

        boolean isOpen(Frame frame) {
            try {
                return condition.test(frame).isTrue();
            } catch (EvaluationFault fault) {
                throw NodeFault.at(place, fault);
            }
        }
    }
}
