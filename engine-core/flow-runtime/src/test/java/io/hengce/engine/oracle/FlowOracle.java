package io.hengce.engine.oracle;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
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
        final Map<String, Value> values = new HashMap<>();
        final OracleReasons reasons = new OracleReasons(document);
        final List<String> path = new ArrayList<>();
        final List<String> reviews = new ArrayList<>();
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
            var at = Optional.<FlowNode>of(startNode());
            while (at.isPresent()) {
                var node = at.get();
                path.add(node.id());
                at = step(node).flatMap(port -> target(node, port));
            }
            var said = outcome.orElseThrow();
            return new OracleDecision(
                    said,
                    reasons.ranked(said),
                    said == Outcome.DECLINE ? List.of() : List.copyOf(reviews),
                    outputs(),
                    List.copyOf(path));
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

    private Optional<FlowNode> target(FlowNode from, String port) {
        Edge edge = document.edges().stream()
                .filter(candidate ->
                        candidate.from().equals(from.id()) && candidate.port().equals(port))
                .findFirst()
                .orElseThrow();
        return document.node(edge.to());
    }
}
