package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.expr.Expr;
import java.util.LinkedHashSet;

/** A variable is read where every way to the reading has written it; else it may be missing there for a reason nobody meant. */
final class ReadsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.document().nodes()) {
            places(node, draft, problems);
        }
    }

    private static void places(FlowNode node, Draft draft, Problems problems) {
        for (var step : Step.of(node)) {
            step.reads().forEach(place -> reads(place, draft, problems));
        }
    }

    private static void reads(Place place, Draft draft, Problems problems) {
        var expression = draft.texts().expression(place);
        var known = draft.dataflow().at(place);
        if (expression.isEmpty() || known.isEmpty()) {
            return;
        }
        var names = new LinkedHashSet<Expr.Name>();
        expression.get().tree().accept(new BareReads(names, expression.get().resolution()));
        for (var name : names) {
            if (!known.get().surely(name.name())) {
                problems.add(Mistake.VARIABLE_MAYBE_UNWRITTEN, place.at(name.span()), name.name());
            }
        }
    }
}
