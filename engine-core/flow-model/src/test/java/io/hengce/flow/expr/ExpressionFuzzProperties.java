package io.hengce.flow.expr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.oracle.ValueGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is typed as an expression or a cell gives diagnostics or something that works; nothing is thrown. */
class ExpressionFuzzProperties {

    private static final List<String> WORDS = List.of(
            "age",
            "income",
            "city",
            "housing",
            "birth",
            "max_dti",
            "(",
            ")",
            "[",
            "]",
            "..",
            ",",
            "+",
            "-",
            "*",
            "/",
            "**",
            "<",
            ">=",
            "=",
            "!=",
            "and",
            "or",
            "not",
            "not(",
            "in",
            "between",
            "if",
            "then",
            "else",
            "is missing(",
            "default(",
            "date(",
            "years between(",
            "\"a\"",
            "1",
            "2.5",
            ".",
            "null",
            "missing",
            "is",
            "true",
            "date and time(",
            "matches(age, \"(a+)+$\")",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "item",
            "sum(",
            "count(",
            "median(",
            "accounts",
            "balance",
            "limits",
            "for a in",
            "some a in",
            "every a in",
            "a",
            "a.balance",
            "[1]",
            "[-1]",
            "[item > 1]");

    @Test
    void readsOrRefusesWhateverIsTyped() {
        Fuzzing.at(new Door("expressions", expressions(), WORDS, ExpressionFuzzProperties::expression), 6_000)
                .reachDeep(20);
    }

    @Test
    void readsOrRefusesWhateverStandsInACell() {
        var cells = List.of(
                "-",
                "missing",
                "< 0.5",
                "[1..18)",
                "1, 2, > 7.5",
                "not(3, [5..8])",
                "max_age",
                "(0..max_dti]",
                ">= floor_income");
        Fuzzing.at(new Door("cells", texts(cells), WORDS, ExpressionFuzzProperties::cell), 3_000)
                .reachDeep(15);
    }

    private static List<byte[]> expressions() {
        var generator = new ExpressionGenerator(LoanScope.DICTIONARY.fields(), new Random(3));
        var texts = new ArrayList<String>();
        for (var field : LoanScope.DICTIONARY.fields()) {
            for (var depth = 0; depth < 4; depth++) {
                texts.add(generator.expression(field.type(), depth));
                texts.add(generator.condition(depth));
            }
        }
        texts.removeIf(text -> LoanScope.read(text).value().isEmpty());
        return texts(texts);
    }

    private static List<byte[]> texts(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(UTF_8)).toList();
    }

    private static List<Diagnostic> expression(byte[] input) {
        var text = new String(input, UTF_8);
        var read = LoanScope.read(text);
        read.value().ifPresent(expression -> {
            evaluate(expression.evaluator(), expression.canFail(), text.hashCode());
            assertThat(LoanScope.READER.tree(text)).isPresent();
        });
        return read.diagnostics();
    }

    private static void evaluate(Evaluator evaluator, boolean canFail, int seed) {
        var values = new ValueGenerator(new Random(seed));
        for (var round = 0; round < 3; round++) {
            var frame = new Frame(LoanScope.SLOTS);
            values.values(LoanScope.DICTIONARY.fields())
                    .forEach((name, value) -> frame.set(LoanScope.SLOTS.require(name), value));
            try {
                assertThat(evaluator.evaluate(frame)).isNotNull();
            } catch (EvaluationFault fault) {
                assertThat(canFail).as("may fail: %s", fault.code()).isTrue();
            }
        }
    }

    private static List<Diagnostic> cell(byte[] input) {
        var text = new String(input, UTF_8);
        for (var field : LoanScope.DICTIONARY.fields()) {
            LoanScope.READER.cell(text, field.type(), LoanScope.PLACE);
        }
        return LoanScope.READER.cell(text, NUMBER, LoanScope.PLACE).diagnostics();
    }

    private static final FieldType NUMBER = NumberType.ANY;
}
