package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import io.hengce.flow.value.Value.RecordValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What generated code does to a frame is what each expression does to it by itself: same values, same fault, same steps. */
final class GeneratedCodeProperties {

    private static final FieldType NUMBER = LoanScope.number("", 2, "-1000000", "1000000");
    private static final FieldType WHOLE = LoanScope.number("", 0, "-1000", "1000");
    private static final FieldType NARROW = LoanScope.number("", 1, "-50", "50");
    private static final FieldType CODE = new FieldType.StringType(Stream.of("A", "B", "C")
            .map(code -> new DomainValue(code, LocalizedText.EMPTY))
            .toList());
    private static final RecordType ACCOUNT = new RecordType(
            List.of(LoanScope.field("a", NUMBER), LoanScope.field("b", WHOLE), LoanScope.field("kind", CODE)));
    private static final List<Field> FIELDS = List.of(
            LoanScope.field("x", NUMBER),
            LoanScope.field("y", NUMBER),
            LoanScope.field("z", WHOLE),
            LoanScope.field("flag", new FieldType.BooleanType()),
            LoanScope.field("kind", CODE),
            LoanScope.field("open", FieldType.NumberType.ANY),
            LoanScope.field("list", new FieldType.ListType(ACCOUNT)),
            LoanScope.field("other", new FieldType.ListType(ACCOUNT)),
            LoanScope.field("n1", NUMBER),
            LoanScope.field("n2", NARROW),
            LoanScope.field("n3", WHOLE),
            LoanScope.field("k1", CODE),
            LoanScope.field("t1", new FieldType.BooleanType()));
    private static final Slots SLOTS = new Slots(new Dictionary(FIELDS));
    private static final ExpressionReader READER = new ExpressionReader(Scope.of(SLOTS));
    private static final List<Columns.Member> MEMBERS = ACCOUNT.members().stream()
            .map(member -> new Columns.Member(member.id(), FieldUnits.of(member.type())))
            .toList();

    private static final List<String> NUMBERS = List.of(
            "x + y * 2 - z",
            "-x + abs(y)",
            "floor(x / y)",
            "ceiling(x / 7)",
            "round half up(x * 100 / (y + 0.5), 1)",
            "decimal(x, 1)",
            "min(x, y, z)",
            "max(x, z, floor(x / y))",
            "if x > y and z >= 0 then z else x",
            "if flag then floor(x / y) else 0",
            "if kind in (\"A\", \"C\") or flag then n1 else default(n2, 3)",
            "default(floor(y / z), n1 + 1)",
            "x / y",
            "open * 2",
            "if is missing(x) then 1 else if x in ([-3..3], 10, > 400.5) then x else z",
            "sum(list.a)",
            "default(sum(list[kind = \"A\"].a), 0)",
            "sum(list[kind = \"A\"].b) - count(list[kind = \"A\"])",
            "count(list[b >= z])",
            "count(list[b >= n3 and a > x])",
            "max(list.b)",
            "min(list[a > 0 or b = 2].a)",
            "count(other[kind != \"B\"])",
            "sum(for r in list return r.a + r.b * 2)",
            "if flag then sum(list.b) else count(other[b > 1])",
            "sum(list[x / b > 1].b)",
            "count(list[count(other[a > x]) > 1])",
            "sum(for r in list return if r.b > 0 then r.a else x)",
            "floor(sum(list.a) * 100 / sum(list.b))");

    private static final List<String> CODES = List.of("kind", "if x > 0 then \"A\" else kind", "k1", "\"B\"");

    private static final List<String> TRUTHS = List.of(
            "x / y > 2.5",
            "not(flag) and x != y",
            "flag or x < z or floor(x / y) = 3",
            "default(flag, kind = \"B\")",
            "if flag then x > 1 else y > 1",
            "some r in list satisfies r.a > x",
            "kind = k1 and z in (1, 2, [4..6])");

    /** None can fail. */
    private static final List<String> QUIET = List.of(
            "x > 2.5",
            "flag",
            "not(flag) and x != y",
            "flag or x < z or y = 3",
            "x < z and flag and kind = k1",
            "default(flag, kind = \"B\")",
            "if flag then x > 1 else y > 1",
            "kind != \"C\" or is missing(y)",
            "not(kind = k1 or z in (1, 2, [4..6]))",
            "x between y and z",
            "x in ([-3..3], 10, > 100.5)",
            "open > x",
            "abs(x - y) >= max(z, 2) * 10");

    /** What may stand in a node, each several times. */
    private static List<SlotWriter> node(Random random) {
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(number -> writer(random))
                .toList();
    }

    private static SlotWriter writer(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> into("k1", pick(CODES, random));
            case 1 -> into("t1", pick(TRUTHS, random));
            case 2 -> into("n2", pick(NUMBERS, random));
            case 3 -> into("n3", "floor(" + pick(NUMBERS, random) + ")");
            default -> into("n1", pick(NUMBERS, random));
        };
    }

    private static String pick(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static SlotWriter into(String field, String text) {
        return read(text).into(SLOTS, SLOTS.require(field));
    }

    private static Expression read(String text) {
        return READER.expression(text, LoanScope.PLACE).get();
    }

    @Property(tries = 60)
    void assignmentsAreThoseOfEachByItself(@ForAll long seed) {
        var random = new Random(seed);
        var writers = node(random);
        var whole = AssignmentCode.of(writers);

        for (var run = 0; run < 40 && whole.isPresent(); run++) {
            var values = random.nextLong();
            assertThat(outcome(frame(new Random(values)), whole.get()))
                    .as("seed %d run %d", seed, run)
                    .isEqualTo(outcome(frame(new Random(values)), writers));
        }
    }

    @Property(tries = 20)
    void rulesHoldAsEachByItself(@ForAll long seed) {
        var random = new Random(seed);
        var rules = IntStream.range(0, 1 + random.nextInt(130))
                .mapToObj(number -> new RuleCode.Tests(number, tests(random)))
                .filter(RuleCode.Tests::isInline)
                .toList();
        var masks = RuleCode.of(rules).orElseThrow();

        for (var run = 0; run < 20; run++) {
            var frame = frame(random);
            var hits = new long[3];
            masks.into(frame, hits);
            var expected = new BitSet();
            rules.forEach(rule -> expected.set(
                    rule.number(),
                    rule.tests().stream().allMatch(test -> test.test(frame).isTrue())));
            assertThat(BitSet.valueOf(hits)).as("seed %d run %d", seed, run).isEqualTo(expected);
        }
    }

    private static List<Condition> tests(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(number -> read(pick(QUIET, random)).condition())
                .toList();
    }

    @Property(tries = 20)
    void inputsAreThoseOfEachByItself(@ForAll long seed) {
        var random = new Random(seed);
        var inputs = NUMBERS.stream()
                .flatMap(text -> read(text).counted().stream())
                .map(counted -> new InputCode.Input(random.nextInt(40), counted.source()))
                .filter(InputCode.Input::isInline)
                .toList();
        var reader = InputCode.of(inputs).orElseThrow();

        for (var run = 0; run < 40; run++) {
            var frame = frame(random);
            var units = new long[40];
            var expected = new long[40];
            reader.into(frame, units);
            inputs.forEach(input -> expected[input.number()] = input.source().read(frame));
            assertThat(units).as("seed %d run %d", seed, run).isEqualTo(expected);
        }
    }

    @Property(tries = 60)
    void cellsAreFoundWhereTheirStepBegins(@ForAll long seed) {
        var random = new Random(seed);
        var words = 1 + random.nextInt(2);
        var steps = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(input -> steps(input, words, random))
                .toList();
        var start = rows(words, random);
        var all = LookupCode.ofAll(steps, start).orElseThrow();
        var any = LookupCode.ofAny(steps, start).orElseThrow();

        for (var run = 0; run < 40; run++) {
            var inputs = random.longs(steps.size(), -12, 13).toArray();
            inputs[0] = random.nextInt(6) == 0 ? Units.MISSING : inputs[0];
            assertThat(hits(all, inputs, words)).isEqualTo(found(steps, inputs, start, (one, other) -> one & other));
            assertThat(hits(any, inputs, words)).isEqualTo(found(steps, inputs, start, (one, other) -> one | other));
        }
    }

    private static LookupCode.Steps steps(int input, int words, Random random) {
        var begins = Stream.concat(
                        Stream.of(Long.MIN_VALUE),
                        random.longs(random.nextInt(9), -10, 11)
                                .sorted()
                                .distinct()
                                .boxed())
                .toList();
        var rows = begins.stream().map(begin -> rows(words, random)).toList();
        return new LookupCode.Steps(input, begins, rows, rows(words, random));
    }

    private static long[] rows(int words, Random random) {
        return random.longs(words)
                .map(each -> random.nextInt(4) == 0 ? 0 : each)
                .toArray();
    }

    private static long[] hits(LookupMasks masks, long[] inputs, int words) {
        var hits = new long[words];
        masks.into(inputs, hits);
        return hits;
    }

    private static long[] found(
            List<LookupCode.Steps> steps, long[] inputs, long[] start, LongBinaryOperator together) {
        var hits = start.clone();
        for (var step : steps) {
            var value = inputs[step.input()];
            var number =
                    (int) step.begins().stream().filter(begin -> begin <= value).count();
            var rows = value == Units.MISSING ? step.missing() : step.rows().get(number - 1);
            for (var word = 0; word < hits.length; word++) {
                hits[word] = together.applyAsLong(hits[word], rows[word]);
            }
        }
        return hits;
    }

    @Test
    void whatIsTooLargeIsNotGenerated() {
        var begins = Stream.iterate(Long.MIN_VALUE, begin -> begin == Long.MIN_VALUE ? 0 : begin + 1)
                .limit(300)
                .toList();
        var rows = begins.stream().map(begin -> new long[1]).toList();

        assertThat(LookupCode.ofAny(List.of(new LookupCode.Steps(0, begins, rows, new long[1])), new long[1]))
                .isEmpty();
    }

    @Test
    void ofExpressionsOnDecimalsAloneNothingIsGenerated() {
        assertThat(AssignmentCode.of(List.of(into("n1", "x / y"), into("n1", "open * 2"))))
                .isEmpty();
    }

    @Test
    void aNodeThatIsTooLargeForOneMethodIsParted() {
        var writers = Stream.generate(() -> into("n1", "n1 + x * 2 - sum(list.b)"))
                .limit(900)
                .toList();

        assertThat(outcome(frame(new Random(1)), AssignmentCode.of(writers).orElseThrow()))
                .isEqualTo(outcome(frame(new Random(1)), writers));
    }

    @Test
    void anExpressionThatIsTooLargeForOneMethodIsCalledAsItIs() {
        var many = String.join(" + ", java.util.Collections.nCopies(200, "z"));
        var writers = List.of(into("n1", many), into("n1", "n1 + x"));

        assertThat(outcome(frame(new Random(2)), AssignmentCode.of(writers).orElseThrow()))
                .isEqualTo(outcome(frame(new Random(2)), writers));
    }

    private static String outcome(Frame frame, SlotWriter whole) {
        try {
            whole.write(frame);
            return shown(frame);
        } catch (EvaluationFault fault) {
            return fault.code() + " " + fault.getMessage() + " at " + frame.part();
        }
    }

    private static String outcome(Frame frame, List<SlotWriter> writers) {
        var number = 0;
        try {
            for (; number < writers.size(); number++) {
                writers.get(number).write(frame);
            }
            return shown(frame);
        } catch (EvaluationFault fault) {
            return fault.code() + " " + fault.getMessage() + " at " + number;
        }
    }

    private static String shown(Frame frame) {
        return IntStream.range(0, SLOTS.size())
                .mapToObj(slot -> frame.units(slot) + " " + frame.get(slot))
                .toList()
                .toString();
    }

    /** Now and then so near to the most steps of a run that some are too many. */
    private static Frame frame(Random random) {
        var frame = new Frame(SLOTS);
        var values = new LinkedHashMap<String, Value>();
        put(values, "x", number(random), random);
        put(values, "y", random.nextInt(6) == 0 ? BigDecimal.ZERO : number(random), random);
        put(values, "z", BigDecimal.valueOf(random.nextInt(7) - 3), random);
        put(values, "open", number(random), random);
        put(values, "n1", number(random), random);
        put(values, "n3", BigDecimal.valueOf(random.nextInt(7) - 3), random);
        values.put("flag", random.nextInt(5) == 0 ? Value.Missing.MISSING : Value.of(random.nextBoolean()));
        values.put("kind", code(random));
        values.put("k1", code(random));
        values.put("list", list(random));
        values.put("other", list(random));
        values.forEach((name, value) -> frame.set(SLOTS.require(name), value));
        if (random.nextInt(4) == 0) {
            frame.step(Frame.STEPS - random.nextInt(200));
        }
        return frame;
    }

    private static Value list(Random random) {
        if (random.nextInt(12) == 0) {
            return Value.Missing.MISSING;
        }
        var records = new ArrayList<Value>();
        var lengths = new int[] {0, 1, 2, 5, 64, 65};
        for (var row = lengths[random.nextInt(lengths.length)]; row > 0; row--) {
            var members = new LinkedHashMap<String, Value>();
            put(members, "a", number(random), random);
            put(members, "b", BigDecimal.valueOf(random.nextInt(7) - 3), random);
            members.put("kind", code(random));
            records.add(new RecordValue(members));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new ListValue(records);
            case 1 -> new ListValue(records, MEMBERS.subList(0, 2));
            default -> new ListValue(records, List.copyOf(MEMBERS));
        };
    }

    private static Value code(Random random) {
        return random.nextInt(8) == 0
                ? Value.Missing.MISSING
                : Value.of(List.of("A", "B", "C").get(random.nextInt(3)));
    }

    private static void put(Map<String, Value> values, String name, BigDecimal number, Random random) {
        values.put(name, random.nextInt(60) == 0 ? Value.Missing.MISSING : Value.of(number));
    }

    private static BigDecimal number(Random random) {
        return random.nextInt(30) == 0
                ? BigDecimal.valueOf(random.nextBoolean() ? 100_000_000L : -100_000_000L, 2)
                : BigDecimal.valueOf(random.nextInt(401) - 200, random.nextInt(3))
                        .setScale(2);
    }
}
