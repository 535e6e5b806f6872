package io.hengce.designer.heat;

import io.hengce.designer.debug.Inside;
import io.hengce.designer.session.CalledFlows;
import io.hengce.flow.coverage.Coverage;
import io.hengce.flow.coverage.DrawnParts;
import io.hengce.flow.decision.CalledRun;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.samples.Performance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Counts how many applications came to each part of a flow and of those that it calls. One per thread. */
final class HeatCount {

    private final FlowDocument flow;
    private final CalledFlows called;
    private final DrawnParts drawn;
    private final Map<Place, OutcomeCounts> parts = new HashMap<>();
    private final Map<String, HeatCount> inside = new HashMap<>();
    private OutcomeCounts all = OutcomeCounts.NONE;

    /** How an application ended, and what became of it. */
    private record End(Outcome outcome, Performance became) {}

    HeatCount(FlowDocument flow, CalledFlows called) {
        this.flow = flow;
        this.called = called;
        this.drawn = new DrawnParts(flow);
    }

    void add(Decision decision, Performance became) {
        add(List.of(decision), new End(decision.outcome(), became));
    }

    /** One application, which a loop may have sent through the flow several times: it counts once wherever it came. */
    private void add(List<Decision> runs, End end) {
        all = all.with(end.outcome(), end.became());
        var reached = new HashSet<Place>();
        var within = new HashMap<String, List<Decision>>();
        for (var run : runs) {
            reached.addAll(drawn.reached(run));
            for (var step : run.trace().map(Trace::steps).orElse(List.of())) {
                for (var inner : Inside.called(step)) {
                    within.computeIfAbsent(step.node(), node -> new ArrayList<>())
                            .add(decision(run, inner.run()));
                }
            }
        }
        for (var part : reached) {
            parts.put(part, parts.getOrDefault(part, OutcomeCounts.NONE).with(end.outcome(), end.became()));
        }
        within.forEach((node, inner) -> called.of(flow, node)
                .ifPresent(document -> inside(node, document).add(inner, end)));
    }

    /** A run of a called flow, as if that had decided. */
    private static Decision decision(Decision caller, CalledRun run) {
        return new Decision(
                caller.applicationId(),
                run.outcome(),
                List.of(),
                List.of(),
                Map.of(),
                caller.flow(),
                caller.engine(),
                run.path(),
                Optional.of(run.trace()));
    }

    private HeatCount inside(String node, FlowDocument inner) {
        return inside.computeIfAbsent(node, ignored -> new HeatCount(inner, called));
    }

    /** A flow that is called and that nothing came to counts none in each of its nodes; where nothing was decided, nothing is said of any. */
    Heat heat() {
        return all.all() == 0 ? Heat.NONE : counted(count -> Optional.empty());
    }

    /** With what was come to of all parts. */
    Heat covering() {
        var heat = counted(count -> Optional.of(count.covered()));
        return all.all() == 0 ? new Heat(all, Map.of(), heat.coverage()) : heat;
    }

    private Covered covered() {
        return Covered.of(Coverage.of(drawn.all(), parts.keySet()));
    }

    private Heat counted(Function<HeatCount, Optional<Covered>> coverage) {
        var counts = new HashMap<Place, OutcomeCounts>();
        var within = new HashMap<String, Heat>();
        for (var node : flow.nodes()) {
            counts.put(Place.ofNode(node.id()), OutcomeCounts.NONE);
            called.of(flow, node.id())
                    .ifPresent(document ->
                            within.put(node.id(), inside(node.id(), document).counted(coverage)));
        }
        counts.putAll(parts);
        return new Heat(all, counts, coverage.apply(this), within);
    }
}
