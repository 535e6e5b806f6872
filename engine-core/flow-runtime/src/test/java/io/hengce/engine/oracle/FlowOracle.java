package io.hengce.engine.oracle;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Interprets a flow by walking its drawing: one map of values, one node at a time. */
final class FlowOracle {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ValidFlow flow;
    private final FlowDocument document;

    FlowOracle(ValidFlow flow) {
        this.flow = flow;
        this.document = flow.document();
    }

    OracleDecision decide(Application application) {
        return new Run(application).decide();
    }

    /** A run that a run of another flow begins. */
    Run run(String applicationId, Value time, Map<String, Value> given) {
        return new Run(applicationId, time, given);
    }

    /** One run: everything that changes. */
    final class Run {

        final String applicationId;
        Map<String, Value> values = new HashMap<>();
        final OracleReasons reasons = new OracleReasons(document);
        final List<String> path = new ArrayList<>();
        final List<String> reviews = new ArrayList<>();
        final Map<String, OracleDecision> shadows = new HashMap<>();
        Optional<Outcome> outcome = Optional.empty();
        final LocalDate date;
        boolean failed;

        Run(Application application) {
            applicationId = application.id();
            for (Field field : document.dictionary().fields()) {
                values.put(field.id(), application.value(field.id()));
            }
            var time = application.decisionTime().atZoneSameInstant(ZONE).toOffsetDateTime();
            date = time.toLocalDate();
            values.put("decision_time", new Value.DateTimeValue(time));
            values.put("outcome", Value.Missing.MISSING);
        }

        /** A run that another one begins, at its time, with these values. */
        Run(String applicationId, Value time, Map<String, Value> given) {
            this.applicationId = applicationId;
            date = ((Value.DateTimeValue) time).time().toLocalDate();
            for (Field field : document.dictionary().fields()) {
                values.put(field.id(), given.getOrDefault(field.id(), Value.Missing.MISSING));
            }
            values.put("decision_time", time);
            values.put("outcome", Value.Missing.MISSING);
        }

        OracleDecision decide() {
            walk(startNode(), Optional.empty());
            return decided();
        }

        /** What the run came to. */
        OracleDecision decided() {
            var said = outcome.orElseThrow();
            return new OracleDecision(
                    said,
                    reasons.ranked(said),
                    said == Outcome.DECLINE ? List.of() : List.copyOf(reviews),
                    outputs(),
                    List.copyOf(path),
                    Map.copyOf(shadows));
        }

        private void walk(FlowNode from, Optional<FlowNode> until) {
            var at = Optional.of(from);
            while (at.isPresent() && !at.equals(until)) {
                var node = at.get();
                path.add(node.id());
                var port = step(node);
                at = node instanceof ParallelNode && port.isPresent()
                        ? join(node)
                        : port.flatMap(left -> target(node, left));
            }
        }

        /** Where all ways out of a parallel lead: the join that is as often opened as closed on the way. */
        private Optional<FlowNode> join(FlowNode parallel) {
            var node = document.node(edgesFrom(parallel).get(0).to()).orElseThrow();
            var inside = 0;
            while (!(node instanceof JoinNode) || inside > 0) {
                inside += node instanceof ParallelNode ? 1 : 0;
                inside -= node instanceof JoinNode ? 1 : 0;
                node = document.node(edgesFrom(node).get(0).to()).orElseThrow();
            }
            return Optional.of(node);
        }

        void parallel(ParallelNode node) {
            var join = join(node);
            var before = Map.copyOf(values);
            var raisedBefore = outcome;
            var together = new HashMap<>(values);
            var raised = outcome;
            for (var port : node.ports()) {
                values = new HashMap<>(before);
                outcome = raisedBefore;
                walk(target(node, port.id()).orElseThrow(), join);
                values.forEach((name, value) -> {
                    if (!value.equals(before.get(name))) {
                        together.put(name, value);
                    }
                });
                var highest = raised;
                raised = outcome.map(now -> highest.map(now::raisedTo).orElse(now))
                        .or(() -> highest);
                if (failed) {
                    break;
                }
            }
            values = together;
            outcome = raised;
            outcome.ifPresent(now -> values.put("outcome", Value.of(now.name())));
        }

        /** The port that is left by; empty when the run ends here. */
        private Optional<String> step(FlowNode node) {
            try {
                return node.accept(new OracleSteps(flow, this));
            } catch (EvaluationFault fault) {
                raise(Outcome.REFER);
                reasons.engine(fault.code(), node.id());
                failed = true;
                return Optional.empty();
            }
        }

        void raise(Outcome to) {
            var raised = outcome.map(now -> now.raisedTo(to)).orElse(to);
            outcome = Optional.of(raised);
            values.put("outcome", Value.of(raised.name()));
        }

        private Map<String, Value> outputs() {
            var outputs = new TreeMap<String, Value>();
            for (Field field : document.dictionary().fields()) {
                if (field.use().output()) {
                    outputs.put(field.id(), failed ? Value.Missing.MISSING : values.get(field.id()));
                }
            }
            return outputs;
        }
    }

    private FlowNode startNode() {
        return document.nodes().stream()
                .filter(StartNode.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private List<Edge> edgesFrom(FlowNode from) {
        return document.edges().stream()
                .filter(edge -> edge.from().equals(from.id()))
                .toList();
    }

    private Optional<FlowNode> target(FlowNode from, String port) {
        Edge edge = document.edges().stream()
                .filter(candidate ->
                        candidate.from().equals(from.id()) && candidate.port().equals(port))
                .findFirst()
                .orElseThrow();
        return document.node(edge.to());
    }
}
