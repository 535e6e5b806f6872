package io.hengce.engine.run;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why the headings of a cross table hit or not. One per visit. */
final class CrossTableWhys {

    private final NodeWhys whys;
    private final CrossTableNode node;
    private final List<Computation> inputs = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private boolean ended;

    CrossTableWhys(NodeWhys whys, CrossTableNode node) {
        this.whys = whys;
        this.node = node;
    }

    NodeWhy.Headings headings() {
        var rows = CrossPlaces.rows(node.id());
        var columns = CrossPlaces.columns(node.id());
        compute(node.rows(), rows);
        compute(node.columns(), columns);
        var misses = new ArrayList<RowMiss>();
        if (!ended) {
            misses(node.rows(), rows, 0, misses);
            misses(node.columns(), columns, node.rows().inputs().size(), misses);
        }
        var told = Math.min(misses.size(), NodeWhy.Rows.MOST_MISSES);
        return new NodeWhy.Headings(node.id(), inputs, misses.subList(0, told), misses.size() - told);
    }

    private void compute(CrossSide side, CrossPlaces places) {
        for (var input : side.inputs()) {
            if (!ended) {
                var place = places.input(input.id());
                var seen = whys.visit().entry();
                var computation = whys.computation(input.id(), place, seen);
                inputs.add(computation);
                ended = !computation.fault().isEmpty();
                if (!ended) {
                    values.add(whys.maker().flow().expression(place).evaluator().evaluate(seen));
                }
            }
        }
    }

    private void misses(CrossSide side, CrossPlaces places, int first, List<RowMiss> misses) {
        side.headings().forEach(heading -> miss(side, heading, places, first).ifPresent(misses::add));
    }

    private Optional<RowMiss> miss(CrossSide side, Heading heading, CrossPlaces places, int first) {
        for (var input = 0; input < side.inputs().size(); input++) {
            var cell = whys.maker().flow().cell(places.when(heading.id(), input));
            if (!cell.condition().matches(values.get(first + input))) {
                return Optional.of(new RowMiss(
                        places.heading(heading.id()).path(),
                        side.inputs().get(input).id(),
                        cell.text()));
            }
        }
        return Optional.empty();
    }
}
