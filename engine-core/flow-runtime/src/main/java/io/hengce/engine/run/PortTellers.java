package io.hengce.engine.run;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.decision.Why;
import io.hengce.flow.expr.Explainer;
import io.hengce.flow.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tells of the ports of a branch, or the branches of one split, of which the first is taken whose condition holds. Safe for many threads. */
record PortTellers(List<Port> ports) {

    PortTellers {
        ports = List.copyOf(ports);
    }

    /** One of them. */
    record Port(String id, Explainer condition, PortWhy notReached) {
        Port(String id, Expression condition) {
            this(id, condition.explainer(), new PortWhy(id, notReached(condition)));
        }

        private static Why notReached(Expression condition) {
            return new Why.Test(condition.text(), Answer.NOT_REACHED, "", Map.of());
        }
    }

    List<PortWhy> whys(Visit visit) {
        var told = new ArrayList<PortWhy>(ports.size());
        var ended = false;
        for (var port : ports) {
            var why = ended
                    ? port.notReached()
                    : new PortWhy(port.id(), port.condition().explain(visit.frame()));
            told.add(why);
            var answer = why.why().answer();
            ended |= answer == Answer.TRUE || answer == Answer.FAULT;
        }
        return told;
    }
}
