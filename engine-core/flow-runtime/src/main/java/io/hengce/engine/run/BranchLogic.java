package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.RuleCode;
import io.hengce.flow.expr.RuleMasks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes the first port whose condition is true, else the otherwise port. */
final class BranchLogic extends NodeLogic {

    private final Port[] ports;
    private final Optional<RuleMasks> open;

    /** @param open which ports are, as generated code, if there is such */
    BranchLogic(String node, List<Port> ports, Optional<RuleMasks> open) {
        super(node);
        this.ports = ports.toArray(Port[]::new);
        this.open = open;
    }

    /** Code for conditions of which none can fail, so that all may be asked at once; none where one can, or they are more than a word has bits. */
    static Optional<RuleMasks> code(List<Expression> conditions) {
        var rules = IntStream.range(0, conditions.size())
                .filter(port -> !conditions.get(port).canFail())
                .mapToObj(port ->
                        new RuleCode.Tests(port, List.of(conditions.get(port).condition())))
                .filter(RuleCode.Tests::isInline)
                .toList();
        return rules.size() == conditions.size() && rules.size() <= Long.SIZE ? RuleCode.of(rules) : Optional.empty();
    }

    @Override
    void perform(Run run) {
        var taken = taken(run);
        run.take(node(), taken);
        if (run.isTraced()) {
            run.trace(StepMaker.of(new TraceStep.Branched(node(), taken)));
        }
    }

    private String taken(Run run) {
        return open.isPresent() ? taken(run, open.get()) : asked(run.frame());
    }

    private String taken(Run run, RuleMasks masks) {
        var all = run.word();
        masks.into(run.frame(), all);
        return all[0] == 0 ? BranchNode.OTHERWISE : ports[Long.numberOfTrailingZeros(all[0])].id();
    }

    private String asked(Frame frame) {
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
