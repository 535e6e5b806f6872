package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is typed gives diagnostics or an expression that works; nothing is thrown. */
final class BadInputProperties {

    private static final String[] PARTS = {
        "age",
        "income",
        "city",
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
        "\"",
        "1",
        "2.5",
        ".",
        "\\",
        "信",
        "😀",
        "\u0000",
        "\ud800",
        "null",
        "missing",
        "is",
        "true",
        "date and time(",
        "matches("
    };

    @Property(tries = 2000)
    void anyTextGivesAReading(@ForAll String text) {
        LoanScope.read(text);
        LoanScope.READER.cell(text, NumberType.ANY, LoanScope.PLACE);
    }

    @Property(tries = 5000)
    void anyJumbleOfWordsGivesAReadingAndAWorkingExpression(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var count = random.nextInt(14); count >= 0; count--) {
            text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(4) == 0 ? "" : " ");
        }

        LoanScope.READER.cell(text.toString(), StringType.ANY, LoanScope.PLACE);
        var read = LoanScope.read(text.toString()).value();
        if (read.isPresent() && !read.get().canFail()) {
            assertThat(read.get().evaluator().evaluate(LoanScope.frame())).isNotNull();
        }
    }
}
