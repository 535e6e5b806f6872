package io.hengce.flow.json;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.dictionary.Sensitivity;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ListPurpose;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.document.SourceTerms;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.document.Validity;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.lists.KeyForm;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A document of any content, mostly nonsense, of which nothing is lost by writing and reading it. */
public final class RandomDocument {

    private static final String ALPHABET = "abc_09 \"\\/\n\t\u0001\u007f<>{}贷款申请é\u0301\u1112\u1161\uD83D\uDE00\u202E";
    private static final List<RoundingMode> ROUNDINGS = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.UP,
            RoundingMode.DOWN,
            RoundingMode.CEILING,
            RoundingMode.FLOOR);

    private final Random random;

    public RandomDocument(long seed) {
        random = new Random(seed);
    }

    public FlowDocument document() {
        return new FlowDocument(
                id(),
                label(),
                text(),
                new Dictionary(some(this::field)),
                some(() -> {
                    var type = type();
                    return new Parameter(id(), label(), type, value(type));
                }),
                some(() -> new Reason(id(), random.nextInt(), label(), label())),
                some(this::node),
                some(() -> new Edge(id(), id(), random.nextBoolean() ? Edge.OUT : id(), id())),
                new Layout(points(), bends(), some(() -> new Note(id(), point(), random.nextInt(3) * 100, text()))));
    }

    private SubFlowCall call() {
        return new SubFlowCall(
                id(), id(), some(() -> new SubFlowInput(id(), text())), some(() -> new SubFlowOutput(id(), id())));
    }

    private FlowNode node() {
        return switch (random.nextInt(20)) {
            case 0 -> new StartNode(id(), label());
            case 1 -> new DeriveNode(id(), label(), some(() -> new Assignment(id(), text())));
            case 2 -> new RuleSetNode(id(), label(), one(List.of(RuleHit.values())), some(this::rule));
            case 3 ->
                new DecisionTableNode(
                        id(),
                        label(),
                        one(List.of(TableHit.values())),
                        some(() -> new TableInput(id(), text())),
                        some(() -> new TableOutput(id(), id(), one(List.of(Aggregation.values())))),
                        some(() -> new TableRow(id(), some(this::text), some(this::text), random.nextInt(3) - 1)),
                        maybe(() -> some(this::text)));
            case 4 -> new ScorecardNode(id(), label(), id(), number(), some(this::characteristic));
            case 5 -> new BranchNode(id(), label(), some(() -> new BranchPort(id(), label(), text())), label());
            case 6 -> new VerdictNode(id(), label(), one(List.of(Outcome.values())), some(this::id));
            case 7 -> new ReviewNode(id(), label(), id(), some(this::id), some(() -> new Question(id(), label())));
            case 15 -> new SubFlowNode(id(), label(), call());
            case 19 -> new LoopNode(id(), label(), new LoopList(text(), id()), call());
            case 8 -> new LimitPricingNode(id(), label(), maybe(this::limit), maybe(this::pricing));
            case 9 ->
                new CrossTableNode(
                        id(), label(), id(), side(), side(), some(() -> some(this::text)), maybe(this::text));
            case 10 ->
                new DecisionTreeNode(
                        id(),
                        label(),
                        some(this::id),
                        some(() -> new TreeSplit(
                                id(), label(), some(() -> new TreeBranch(id(), label(), text(), id())), id())),
                        some(() -> new TreeLeaf(id(), label(), some(this::text))));
            case 11 ->
                new ModelNode(
                        id(),
                        label(),
                        id(),
                        text(),
                        some(() -> new ModelInput(text(), text())),
                        some(() -> new ModelOutput(id(), text())));
            case 12 ->
                new ListMatchNode(
                        id(),
                        label(),
                        one(List.of(ListPurpose.values())),
                        id(),
                        text(),
                        some(() -> new MatchKey(id(), text(), one(List.of(KeyForm.values())))),
                        id(),
                        some(() -> new MatchValue(id(), id())));
            case 13 -> source();
            case 14 -> split();
            case 16 -> new ParallelNode(id(), label(), some(() -> new ParallelPort(id(), label())));
            case 17 -> new JoinNode(id(), label());
            default -> new EndNode(id(), label());
        };
    }

    private SplitNode split() {
        return new SplitNode(
                id(),
                label(),
                text(),
                some(() -> new SplitGroup(id(), label(), random.nextInt(3) * 5_000)),
                some(() -> new SplitShadow(
                        id(),
                        label(),
                        random.nextInt(2),
                        random.nextInt(2) * 10_000,
                        new SubFlowCall(id(), text(), some(() -> new SubFlowInput(id(), text())), List.of()))));
    }

    private CrossSide side() {
        return new CrossSide(some(() -> new TableInput(id(), text())), some(() -> new Heading(id(), some(this::text))));
    }

    private DataSourceNode source() {
        return new DataSourceNode(
                id(),
                label(),
                text(),
                some(() -> new SourceInput(text(), text())),
                some(() -> new SourceOutput(id(), text())),
                new SourceTerms(
                        random.nextInt(3) * 500,
                        random.nextInt(3),
                        random.nextBoolean() ? OptionalInt.of(random.nextInt(9)) : OptionalInt.empty(),
                        number()),
                one(List.of(SourceFallback.values())),
                some(() -> new Assignment(id(), text())));
    }

    private Limit limit() {
        return new Limit(
                id(),
                one(List.of(Extreme.values())),
                some(() -> new LimitPart(id(), label(), text())),
                maybe(() -> new LimitRounding(
                        number(), one(List.of(RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP)))),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text));
    }

    private Pricing pricing() {
        return new Pricing(
                id(),
                text(),
                some(() -> new Adjustment(id(), label(), text(), text())),
                maybe(this::text),
                maybe(this::text));
    }

    private Rule rule() {
        var validity = new Validity(random.nextBoolean(), maybe(this::date), maybe(this::date));
        return new Rule(id(), label(), text(), some(this::action), random.nextInt(3), validity);
    }

    private RuleAction action() {
        return switch (random.nextInt(3)) {
            case 0 -> new RuleAction.Raise(one(List.of(Outcome.values())), id());
            case 1 -> new RuleAction.SetVariable(id(), text());
            default -> new RuleAction.AddPoints(id(), text());
        };
    }

    private Characteristic characteristic() {
        var weight = random.nextBoolean() ? BigDecimal.ONE : number();
        return new Characteristic(
                id(),
                label(),
                text(),
                weight,
                maybe(this::id),
                some(() -> new Bin(id(), text(), number(), maybe(this::id))));
    }

    private Field field() {
        var type = type();
        return new Field(
                id(),
                text(),
                label(),
                type,
                new FieldUse(
                        one(List.of(Origin.values())),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        some(this::text),
                        one(List.of(Sensitivity.values())),
                        value(type)));
    }

    private FieldType type() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new FieldType.NumberType(
                        random.nextBoolean() ? "" : text(),
                        OptionalInt.of(random.nextInt(21)),
                        one(ROUNDINGS),
                        maybe(this::number),
                        maybe(this::number));
            case 1 -> new FieldType.StringType(some(() -> new DomainValue(text(), label())));
            case 2 -> new FieldType.BooleanType();
            case 3 -> new FieldType.DateType();
            default -> new FieldType.DateTimeType();
        };
    }

    private Value value(FieldType type) {
        return switch (random.nextInt(4) == 0 ? "missing" : type.word()) {
            case "number" -> Value.of(number());
            case "string" -> Value.of(text());
            case "boolean" -> Value.of(random.nextBoolean());
            case "date" -> new Value.DateValue(date());
            case "date_time" ->
                new Value.DateTimeValue(OffsetDateTime.of(
                        date().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60), random.nextInt(1000)),
                        ZoneOffset.ofTotalSeconds(60 * (random.nextInt(1200) - 600))));
            default -> Value.Missing.MISSING;
        };
    }

    private LocalDate date() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_900));
    }

    /** At most 34 digits and 20 decimals, as the format allows. */
    private BigDecimal number() {
        var digits = new BigInteger(1 + random.nextInt(112), random);
        var scaled = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), random.nextInt(21));
        var plain = scaled.precision() > 34 ? BigDecimal.ZERO : scaled.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Map<String, Point> points() {
        var points = new HashMap<String, Point>();
        some(this::id).forEach(id -> points.put(id, point()));
        return points;
    }

    private Map<String, List<Point>> bends() {
        var bends = new HashMap<String, List<Point>>();
        some(this::id).forEach(id -> bends.put(id, List.of(point())));
        return bends;
    }

    private Point point() {
        return new Point(random.nextInt(4000) - 2000, random.nextInt(4000) - 2000);
    }

    private LocalizedText label() {
        return new LocalizedText(random.nextBoolean() ? text() : "", random.nextBoolean() ? text() : "");
    }

    private String id() {
        return IntStream.range(0, 3)
                .mapToObj(at -> "abcdefghijklmnopqrstuvwxyz".charAt(random.nextInt(26)) + "")
                .reduce("", String::concat);
    }

    private String text() {
        var points = ALPHABET.codePoints().toArray();
        var text = new StringBuilder();
        random.ints(random.nextInt(12), 0, points.length).forEach(at -> text.appendCodePoint(points[at]));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> part) {
        return random.nextBoolean() ? Optional.of(part.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> part) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(at -> part.get()).toList();
    }
}
