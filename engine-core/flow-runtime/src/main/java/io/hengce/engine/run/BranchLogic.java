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

    private final List<Port> ports;

    BranchLogic(String node, List<Port> ports) {
        super(node);
        this.ports = List.copyOf(ports);
    }

    @Override
    void perform(Run run) {
        var taken = ports.stream()
                .filter(port -> port.isOpen(run.frame()))
                .map(Port::id)
                .findFirst()
                .orElse(BranchNode.OTHERWISE);
        run.take(node(), taken);
        if (run.isTraced()) {
            run.trace(new TraceStep.Branched(node(), taken));
        }
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
