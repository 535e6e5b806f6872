package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ListPurpose;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.lists.KeyForm;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Random content for each kind of node; what a node writes is added to the dictionary after its expressions are made. */
final class NodeGenerator {

    private static final LocalizedText NAME = new LocalizedText("名 ]]> \"", "name */ \\u000a //");

    private final Random random;
    private final FieldGenerator fields;
    private final CellGenerator cells;

    NodeGenerator(Random random, FieldGenerator fields) {
        this.random = random;
        this.fields = fields;
        this.cells = new CellGenerator(random);
    }

    DeriveNode derive(String id) {
        return new DeriveNode(id, NAME, several(3, index -> {
            var type = random.nextInt(5) == 0 ? fields.list() : fields.derivedNumber();
            var expression = expressions().expression(type, 3);
            return new Assignment(fields.derived(type).id(), expression);
        }));
    }

    RuleSetNode ruleSet(String id) {
        var expressions = expressions();
        var target = fields.derived();
        var points = fields.derived(fields.derivedNumber());
        var hit = random.nextBoolean() ? RuleHit.ALL : RuleHit.FIRST;
        return new RuleSetNode(
                id,
                NAME,
                hit,
                several(
                        5,
                        index -> new Rule(
                                "r" + index,
                                NAME,
                                expressions.condition(random.nextInt(4)),
                                actions(expressions, target, points),
                                random.nextInt(3) - 1,
                                validity())));
    }

    private List<RuleAction> actions(ExpressionGenerator expressions, Field target, Field points) {
        var actions = new ArrayList<RuleAction>();
        if (random.nextBoolean()) {
            var outcome = random.nextBoolean() ? Outcome.DECLINE : Outcome.REFER;
            actions.add(new RuleAction.Raise(outcome, fields.reason()));
        }
        if (random.nextInt(3) == 0) {
            var value = expressions.expression(target.type(), random.nextInt(2));
            actions.add(new RuleAction.SetVariable(target.id(), value));
        }
        if (actions.isEmpty() || random.nextInt(3) == 0) {
            var added = expressions.expression(points.type(), random.nextInt(2));
            actions.add(new RuleAction.AddPoints(points.id(), added));
        }
        return actions;
    }

    private Validity validity() {
        if (random.nextBoolean()) {
            return Validity.ALWAYS;
        }
        var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(3) - 1);
        return new Validity(
                random.nextInt(3) > 0, Optional.of(from), Optional.of(from.plusDays(1 + random.nextInt(2))));
    }

    DecisionTableNode decisionTable(String id) {
        return new TableGenerator(random, fields).table(id, NAME);
    }

    CrossTableNode crossTable(String id) {
        return new CrossGenerator(random, fields).table(id, NAME);
    }

    DecisionTreeNode decisionTree(String id) {
        return new TreeGenerator(random, fields).tree(id, NAME);
    }

    ScorecardNode scorecard(String id) {
        var characteristics = several(3, index -> {
            var input = cells.binnable(fields.readable());
            return new Characteristic(
                    "c" + index,
                    NAME,
                    input.id(),
                    BigDecimal.valueOf(random.nextInt(25) - 5, 1),
                    reason(),
                    bins(input.type()));
        });
        return new ScorecardNode(
                id,
                NAME,
                fields.derived(fields.derivedNumber()).id(),
                BigDecimal.valueOf(random.nextInt(8000), 1),
                characteristics);
    }

    private List<Bin> bins(FieldType type) {
        var bins = new ArrayList<Bin>();
        for (var when : cells.cover(type)) {
            bins.add(new Bin("b" + bins.size(), when, BigDecimal.valueOf(random.nextInt(400) - 100, 1), reason()));
        }
        return bins;
    }

    private Optional<String> reason() {
        return random.nextBoolean() ? Optional.of(fields.reason()) : Optional.empty();
    }

    BranchNode branch(String id) {
        var expressions = expressions();
        return new BranchNode(
                id,
                NAME,
                several(2, index -> new BranchPort("p" + index, NAME, expressions.condition(random.nextInt(3)))),
                NAME);
    }

    /** One to three groups, of which some are empty. */
    SplitNode split(String id) {
        var first = random.nextInt(3) * 2_500 + random.nextInt(2_500);
        var second = random.nextBoolean() ? random.nextInt(SplitNode.BUCKETS - first) : 0;
        var shares = random.nextInt(5) == 0
                ? List.of(SplitNode.BUCKETS)
                : List.of(first, second, SplitNode.BUCKETS - first - second);
        var groups = IntStream.range(0, shares.size())
                .mapToObj(index -> new SplitGroup("g" + index, NAME, shares.get(index)))
                .toList();
        return new SplitNode(id, NAME, "salt-" + random.nextInt(1_000), groups, shadows());
    }

    private List<SplitShadow> shadows() {
        if (random.nextBoolean()) {
            return List.of();
        }
        var from = random.nextInt(4) * 1_000;
        var share = random.nextBoolean() ? SplitNode.BUCKETS - from : 1 + random.nextInt(5_000);
        return List.of(new SplitShadow("beside", NAME, from, share, calls().beside()));
    }

    ReviewNode review(String id) {
        return new ReviewNode(
                id,
                NAME,
                "queue_" + random.nextInt(3),
                random.nextBoolean() ? List.of(fields.reason()) : List.of(),
                several(2, index -> new Question("q" + index, NAME)));
    }

    LimitPricingNode limitPricing(String id) {
        return new TermsGenerator(random, fields).node(id, NAME);
    }

    ListMatchNode listMatch(String id) {
        var key = expressions().expression(StringType.ANY, 1);
        var values = random.nextBoolean()
                ? List.of(new MatchValue(fields.derived(StringType.ANY).id(), "why"))
                : List.<MatchValue>of();
        return new ListMatchNode(
                id,
                NAME,
                ListPurpose.values()[random.nextInt(3)],
                "fraud",
                FixtureParts.hash(PartKind.LIST, "fraud"),
                List.of(new MatchKey("name", key, KeyForm.TEXT)),
                fields.derived(new FieldType.BooleanType()).id(),
                values);
    }

    ModelNode model(String id) {
        var inputs = List.of(
                new ModelInput("housing", expressions().expression(StringType.ANY, 1)),
                new ModelInput("debt.ratio", expressions().expression(fields.derivedNumber(), 2)));
        return new ModelNode(
                id,
                NAME,
                "risk",
                FixtureParts.hash(PartKind.MODEL, "risk"),
                inputs,
                List.of(
                        new ModelOutput(fields.derived(fields.derivedNumber()).id(), "probability(bad)"),
                        new ModelOutput(fields.derived(StringType.ANY).id(), "predictedValue")));
    }

    DataSourceNode dataSource(String id) {
        return new SourceGenerator(random, fields).node(id, NAME);
    }

    SubFlowNode subFlow(String id) {
        return calls().subFlow(id, NAME);
    }

    LoopNode loop(String id) {
        return calls().loop(id, NAME);
    }

    private CallGenerator calls() {
        return new CallGenerator(random, fields);
    }

    private ExpressionGenerator expressions() {
        return new ExpressionGenerator(fields.readable(), random);
    }

    private <T> List<T> several(int most, IntFunction<T> make) {
        return IntStream.rangeClosed(0, random.nextInt(most)).mapToObj(make).toList();
    }

    static boolean isBinnable(FieldType type) {
        return type instanceof NumberType
                || (type instanceof StringType string && !string.domain().isEmpty());
    }
}
