package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.Why;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.expr.Explainer;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.ValueReader;
import io.hengce.flow.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Explains what nodes did, from the drawing and the values alone. What explains an expression is made when it is first asked for. Safe for many threads. */
final class WhyMaker {

    private final ValidFlow flow;
    private final Map<Place, Explainer> conditions = new ConcurrentHashMap<>();
    private final Map<Place, ValueReader> readers = new ConcurrentHashMap<>();
    private final Map<String, WrittenSlots> written = new HashMap<>();

    WhyMaker(ValidFlow flow) {
        this.flow = flow;
        flow.order().forEach(node -> written.put(node, WrittenSlots.of(node, flow)));
    }

    /** Empty for a node that has no more to tell than its step. */
    Optional<NodeWhy> why(Visit visit) {
        return flow.byId(visit.node()).accept(new NodeWhys(this, visit));
    }

    ValidFlow flow() {
        return flow;
    }

    /** Where a node may write. */
    WrittenSlots written(String node) {
        return written.getOrDefault(node, WrittenSlots.NONE);
    }

    Why condition(Place place, Frame frame) {
        return conditions
                .computeIfAbsent(place, key -> flow.expression(key).explainer())
                .explain(frame);
    }

    /** What an expression reads. */
    Map<String, Value> values(Place place, Frame frame) {
        return readers.computeIfAbsent(place, key -> flow.expression(key).valueReader())
                .read(frame);
    }
}
