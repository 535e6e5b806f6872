package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "a+b  *c|a + b * c",
                "((a) + (b * c))|a + b * c",
                "(a + b)*c|(a + b) * c",
                "a - (b - c)|a - (b - c)",
                "(a - b) - c|a - b - c",
                "-(2**2)|-(2 ** 2)",
                "(-2)**2|-2 ** 2",
                "2 ** (3 ** 2)|2 ** (3 ** 2)",
                "(x >= 1) and ((y < 2) or z)|x >= 1 and (y < 2 or z)",
                "(a and b) or (c and d)|a and b or c and d",
                "(a and b) and c|(a and b) and c",
                "not (a)|not(a)",
                "(if a then b else c) + 1|(if a then b else c) + 1",
                "1 + if a then b else c|1 + (if a then b else c)",
                "if a then (if b then 1 else 2) else (if c then 3 else 4)|if a then if b then 1 else 2 else if c then 3 else 4",
                "x in (5)|x in 5",
                "x in ( > 5 )|x in > 5",
                "x in (1,[2..3),(4..5])|x in (1, [2..3), (4..5])",
                "x in ((a + b) * 2)|x in ((a + b) * 2)",
                "x in ((a + b)..c]|x in (a + b..c]",
                "(x between 1 and 2) = y|(x between 1 and 2) = y",
                "years  between( a,b )>=18|years between(a, b) >= 18",
                "1.50 + 007|1.5 + 7",
                "x in ( ([ 1,2 ][1]) , 3 )|x in (([1, 2][1]), 3)",
                "x in ( ([1,2][1]) )|x in (([1, 2][1]))",
                "x in (([1, 2][1])..3)|x in (([1, 2][1])..3)",
                "x in [([1, 2][1])..3)|x in [[1, 2][1]..3)",
                "(a . b) [c>0] . d|a.b[c > 0].d",
                "(if a then b else c)[1]|(if a then b else c)[1]",
                "-(a[1])|-a[1]",
                "(some  a in (b) satisfies (c)) and d|(some a in b satisfies c) and d",
                "for a in (b + c) return (if d then 1 else 2)|for a in b + c return if d then 1 else 2",
                "every a in (if b then c else d) satisfies a|every a in (if b then c else d) satisfies a",
                "sum( [ ] )|sum([])",
                "date( \"2026-01-31\" )|date(\"2026-01-31\")",
                "date and time(\"2026-01-31T08:00:00Z\")|date and time(\"2026-01-31T08:00:00Z\")",
                "\"a\\/b\\\"\\\\\\n\\u200B\"|\"a/b\\\"\\\\\\n\\u200B\"",
            })
    void hasOneSpacingAndTheFewestBrackets(String written, String printed) {
        assertThat(FeelText.of(Trees.read(written))).isEqualTo(printed);
        assertThat(Trees.shape(Trees.read(printed))).isEqualTo(Trees.shape(Trees.read(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "missing", ">= 620", "[590..620)", "\"A\", \"B\"", "not(\"A\", > 5)", "-5", "(1..max]"})
    void printsCells(String cell) {
        assertThat(FeelText.of(Trees.cell(" " + cell.replace(",", " , ")))).isEqualTo(cell);
    }
}
