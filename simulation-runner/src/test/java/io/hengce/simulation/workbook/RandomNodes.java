package io.hengce.simulation.workbook;

import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.document.Validity;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Nodes with texts of every kind in their cells, also such as spreadsheets like to change. */
final class RandomNodes {

    static final String ID = "node";

    private static final List<String> HARD = List.of(
            "",
            "-",
            " ",
            "=1+1",
            "+5",
            "@x",
            "'a",
            "0050",
            "5",
            "-5.25",
            "5.50",
            "-0",
            "1e5",
            "1E5",
            "12345678901234567890",
            "0.1234567890123456789",
            "true",
            "TRUE",
            "2026-01-31",
            "1899-12-31",
            "date(\"2026-01-31\")",
            "\"A\"",
            "< 3000",
            "[3000..8000)",
            "missing",
            "_x0041_",
            "a_x005F_b",
            "#N/A",
            "#default",
            "a\nb",
            "a\r\nb\tc ",
            "\u0001\u007f",
            "\u202Eabc",
            "贷款",
            "\uD83D\uDE00",
            "\uFFFE",
            "\\u0041",
            "<a&b>\"'",
            "\u3000宽\u3000");

    private final Random random;

    RandomNodes(long seed) {
        random = new Random(seed);
    }

    FlowNode node() {
        return switch (random.nextInt(3)) {
            case 0 -> table();
            case 1 -> scorecard();
            default -> rules();
        };
    }

    DecisionTableNode table() {
        var inputs = 1 + random.nextInt(3);
        var outputs = 1 + random.nextInt(2);
        var hit = one(List.of(TableHit.values()));
        return new DecisionTableNode(
                ID,
                name(),
                hit,
                some(inputs, at -> new TableInput("c" + at, text())),
                some(outputs, at -> new TableOutput("c" + at, "v" + at, one(List.of(Aggregation.values())))),
                some(
                        random.nextInt(40),
                        at -> new TableRow(
                                "row" + at,
                                some(inputs, one -> text()),
                                some(outputs, one -> text()),
                                hit == TableHit.PRIORITY || random.nextInt(4) == 0 ? random.nextInt(5) - 2 : 0)),
                maybe(() -> some(outputs, one -> text())));
    }

    private ScorecardNode scorecard() {
        return new ScorecardNode(
                ID,
                name(),
                "score",
                number(),
                some(
                        random.nextInt(9),
                        at -> new Characteristic(
                                "c" + at,
                                name(),
                                text(),
                                number(),
                                maybe(() -> "R" + random.nextInt(9)),
                                some(
                                        random.nextInt(4),
                                        bin -> new Bin(
                                                "b" + bin, text(), number(), maybe(() -> "R" + random.nextInt(9)))))));
    }

    private RuleSetNode rules() {
        return new RuleSetNode(
                ID,
                name(),
                one(List.of(RuleHit.values())),
                some(
                        random.nextInt(30),
                        at -> new Rule(
                                "r" + at,
                                name(),
                                text(),
                                some(random.nextInt(4), one -> action()),
                                random.nextInt(2_000) - 1_000,
                                new Validity(random.nextBoolean(), maybe(this::day), maybe(this::day)))));
    }

    private RuleAction action() {
        return switch (random.nextInt(3)) {
            case 0 -> new RuleAction.Raise(one(List.of(Outcome.values())), "R00" + random.nextInt(9));
            case 1 -> new RuleAction.SetVariable("v" + random.nextInt(9), text());
            default -> new RuleAction.AddPoints("p" + random.nextInt(9), text());
        };
    }

    private LocalDate day() {
        return LocalDate.of(1890, 1, 1).plusDays(random.nextInt(60_000));
    }

    /** As documents have them: at most 34 digits, no trailing zeros. */
    private BigDecimal number() {
        var number = new BigDecimal(new BigInteger(1 + random.nextInt(80), random), random.nextInt(10));
        var stripped = (random.nextBoolean() ? number : number.negate()).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private String text() {
        return one(HARD);
    }

    private LocalizedText name() {
        return new LocalizedText(text(), text());
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private static <T> List<T> some(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }
}
