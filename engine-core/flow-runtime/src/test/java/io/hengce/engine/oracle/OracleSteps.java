package io.hengce.engine.oracle;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What each kind of node does to a run; answers the port that is left by. */
final class OracleSteps implements FlowNode.Cases<Optional<String>> {

    private static final Optional<String> OUT = Optional.of(Edge.OUT);

    private final ValidFlow flow;
    private final FlowOracle.Run run;

    OracleSteps(ValidFlow flow, FlowOracle.Run run) {
        this.flow = flow;
        this.run = run;
    }

    @Override
    public Optional<String> start(StartNode node) {
        return OUT;
    }

    @Override
    public Optional<String> derive(DeriveNode node) {
        for (var assignment : node.assignments()) {
            write(assignment.variable(), value(Places.assignment(node.id(), assignment.variable())));
        }
        return OUT;
    }

    @Override
    public Optional<String> dataSource(DataSourceNode node) {
        new OracleSource(node, run, this).apply();
        return OUT;
    }

    @Override
    public Optional<String> ruleSet(RuleSetNode node) {
        new OracleRuleSet(node, run, this).apply();
        return OUT;
    }

    /** Looks at every row of the list in turn. */
    @Override
    public Optional<String> listMatch(ListMatchNode node) {
        var wanted = node.keys().stream()
                .map(key -> value(Places.matchKey(node.id(), key.column())))
                .toList();
        var found = OracleParts.row(node, wanted, run.date);
        write(node.variable(), Value.of(found.isPresent()));
        for (var taken : node.values()) {
            var text = found.map(row -> row.getOrDefault(taken.column(), "")).orElse("");
            write(taken.variable(), text.isEmpty() ? Value.Missing.MISSING : Value.of(text));
        }
        return OUT;
    }

    /** Each branch goes its own way, on values of its own. */
    @Override
    public Optional<String> parallel(ParallelNode node) {
        run.parallel(node);
        return run.failed ? Optional.empty() : OUT;
    }

    @Override
    public Optional<String> join(JoinNode node) {
        return OUT;
    }

    @Override
    public Optional<String> decisionTable(DecisionTableNode node) {
        new OracleTable(node, flow, this).apply();
        return OUT;
    }

    @Override
    public Optional<String> crossTable(CrossTableNode node) {
        new OracleCross(node, flow, this).apply();
        return OUT;
    }

    @Override
    public Optional<String> decisionTree(DecisionTreeNode node) {
        var places = new TreePlaces(node.id());
        var at = node.splits().isEmpty()
                ? node.leaves().get(0).id()
                : node.splits().get(0).id();
        for (var split = split(node, at); split.isPresent(); split = split(node, at)) {
            at = next(split.get(), places);
        }
        var leaf = at;
        var values = IntStream.range(0, node.variables().size())
                .mapToObj(number -> places.value(leaf, number))
                .map(place -> flow.output(place).isPresent() ? value(place) : Value.Missing.MISSING)
                .toList();
        for (var number = 0; number < values.size(); number++) {
            write(node.variables().get(number), values.get(number));
        }
        return OUT;
    }

    private static Optional<TreeSplit> split(DecisionTreeNode node, String id) {
        return node.splits().stream().filter(split -> split.id().equals(id)).findFirst();
    }

    private String next(TreeSplit split, TreePlaces places) {
        for (var branch : split.branches()) {
            if (holds(places.branch(split.id(), branch.id()))) {
                return branch.to();
            }
        }
        return split.otherwise();
    }

    @Override
    public Optional<String> scorecard(ScorecardNode node) {
        var score = node.base();
        for (var characteristic : node.characteristics()) {
            score = score.add(points(node, characteristic));
        }
        write(node.variable(), Value.of(score));
        return OUT;
    }

    private BigDecimal points(ScorecardNode node, Characteristic characteristic) {
        var place = Places.characteristic(node.id(), characteristic.id());
        var input = value(place);
        var type = flow.expression(place).type();
        for (var bin : characteristic.bins()) {
            if (matches(Places.bin(node.id(), characteristic.id(), bin.id()), type, input)) {
                var best = characteristic.bins().stream()
                        .map(other -> other.points().multiply(characteristic.weight()))
                        .max(BigDecimal::compareTo)
                        .orElseThrow();
                var given = bin.points().multiply(characteristic.weight());
                var lost = best.subtract(given);
                var reason = bin.reason().or(characteristic::reason);
                if (lost.signum() > 0 && reason.isPresent()) {
                    run.reasons.lostPoints(reason.get(), node.id(), lost);
                }
                return given;
            }
        }
        throw new EvaluationFault("ENGINE_NO_BIN", node.id());
    }

    @Override
    public Optional<String> model(ModelNode node) {
        var given = new TreeMap<String, Value>();
        for (var input : node.inputs()) {
            given.put(input.field(), value(Places.modelInput(node.id(), input.field())));
        }
        for (var output : node.outputs()) {
            write(output.variable(), OracleParts.answer(node, output.output(), given));
        }
        return OUT;
    }

    @Override
    public Optional<String> branch(BranchNode node) {
        for (var port : node.ports()) {
            if (holds(Places.port(node.id(), port.id()))) {
                return Optional.of(port.id());
            }
        }
        return Optional.of(BranchNode.OTHERWISE);
    }

    @Override
    public Optional<String> split(SplitNode node) {
        var first = 0;
        var bucket = OracleBucket.of(node.salt(), run.applicationId);
        for (var shadow : node.shadows()) {
            if (shadow.from() <= bucket && bucket < shadow.from() + shadow.share()) {
                var call = OracleCall.of(CallSite.of(node, shadow), flow, run);
                run.shadows.put(node.id() + "/" + shadow.id(), call.beside(this));
            }
        }
        for (var group : node.groups()) {
            first += group.share();
            if (bucket < first) {
                return Optional.of(group.id());
            }
        }
        throw new AssertionError("no group for the bucket " + bucket);
    }

    @Override
    public Optional<String> verdict(VerdictNode node) {
        run.raise(node.outcome());
        node.reasons().forEach(reason -> run.reasons.raised(reason, node.id(), node.outcome()));
        return OUT;
    }

    @Override
    public Optional<String> limitPricing(LimitPricingNode node) {
        new OracleTerms(node, this).apply();
        return OUT;
    }

    @Override
    public Optional<String> review(ReviewNode node) {
        run.raise(Outcome.REFER);
        node.reasons().forEach(reason -> run.reasons.raised(reason, node.id(), Outcome.REFER));
        run.reviews.add(node.id() + "/" + node.queue() + "/" + node.questions());
        return OUT;
    }

    @Override
    public Optional<String> subFlow(SubFlowNode node) {
        OracleCall.of(CallSite.of(node), flow, run).apply(run, this);
        return OUT;
    }

    @Override
    public Optional<String> loop(LoopNode node) {
        OracleCall.of(CallSite.of(node), flow, run).applyToEach(run, this);
        return OUT;
    }

    @Override
    public Optional<String> end(EndNode node) {
        if (run.outcome.isEmpty()) {
            run.raise(Outcome.REFER);
            run.reasons.engine("ENGINE_NO_VERDICT", node.id());
        }
        return Optional.empty();
    }

    Value value(Place place) {
        return OracleValues.evaluate(flow, place, run.values);
    }

    boolean holds(Place place) {
        return value(place).equals(Value.of(true));
    }

    private boolean matches(Place place, FieldType type, Value input) {
        return OracleValues.matches(flow, place, type, input);
    }

    FieldType type(String variable) {
        return flow.document().dictionary().field(variable).orElseThrow().type();
    }

    /** The value as it stands after it is written. */
    Value rounded(String variable, Value value) {
        return OracleValues.written(flow.document().dictionary().field(variable).orElseThrow(), value);
    }

    void write(String variable, Value value) {
        run.values.put(variable, rounded(variable, value));
    }
}
