package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where KIE's FEEL interpreter says something else, one test each: our answer and KIE's. {@code age} is 5, {@code married} is true, all else is missing. */
class KieFeelDifferencesTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "engine.md");

    private final Map<String, Value> values = Map.of("age", Value.of(5), "married", Value.of(true));
    private final BothAnswers both = new BothAnswers(values);

    @Test
    void kieTakesNullUnequalFiveForTrue() {
        both.differ("score != 5", Value.Missing.MISSING, true);
    }

    @Test
    void kieTakesNullEqualNullForTrue() {
        both.differ("score = asset", Value.Missing.MISSING, true);
    }

    @Test
    void kieNotOfUnknownIsTrue() {
        both.differ("not(city = \"A\")", Value.Missing.MISSING, true);
    }

    @Test
    void kieTakesANullForNoMember() {
        both.differ("score in (1, 2)", Value.Missing.MISSING, false);
        both.differ("age in (1, score)", Value.Missing.MISSING, false);
    }

    @Test
    void kieMatchesANullInNot() {
        var cell = FeelFields.READER
                .cell("not(5)", FeelFields.type("score"), FeelFields.PLACE)
                .get();

        assertThat(cell.condition().matches(Value.Missing.MISSING)).isFalse();
        assertThat(KieFeel.matches("not(5)", Value.Missing.MISSING, FeelFields.type("score")))
                .isTrue();
    }

    @Test
    void kieDivisionByZeroIsNull() {
        both.failHere("1 / 0", "ENGINE_DIVISION_BY_ZERO", null);
        both.failHere("0 ** -1", "ENGINE_DIVISION_BY_ZERO", null);
    }

    @Test
    void kieGoesBeyondDecimal128() {
        both.failHere("(10 ** 999) ** 7", "ENGINE_OVERFLOW", new BigDecimal("1E6993"));
        both.differ("(10 ** -999) ** 7", Value.of(0), new BigDecimal("1E-6993"));
    }

    @Test
    void kieTakesAnyExponentScaleAndLiteral() {
        both.refuseHere("2 ** 0.5", "EXPR_EXPONENT", new BigDecimal("1.414213562373095048801688724209698"));
        both.refuseHere("1 ** 1000", "EXPR_EXPONENT", BigDecimal.ONE);
        both.refuseHere("decimal(1.5, 30)", "EXPR_SCALE", new BigDecimal("1.5"));
        both.refuseHere("1e3", "EXPR_BAD_NUMBER", new BigDecimal("1000"));
        both.refuseHere("0.123456789012345678901", "EXPR_NUMBER_TOO_LONG", new BigDecimal("0.123456789012345678901"));
    }

    @Test
    void kieAddsDifferentUnits() {
        both.refuseHere("income + term", "EXPR_UNIT_MISMATCH", null);
        assertThat(new BothAnswers(Map.of("income", Value.of(7), "term", Value.of(2))).kie("income + term"))
                .isEqualTo(BigDecimal.valueOf(9));
    }

    @Test
    void kieComparesTypesThatDifferToNull() {
        both.refuseHere("age = \"5\"", "EXPR_TYPES_DIFFER", null);
        both.refuseHere("date(\"2020-01-01\") < applied", "EXPR_TYPES_DIFFER", null);
        both.refuseHere("age < 6 < 7", "EXPR_CHAINED_COMPARISON", null);
    }

    @Test
    void kieOrdersStringsAndBooleans() {
        both.refuseHere("\"a\" < \"b\"", "EXPR_NO_ORDER", true);
        both.refuseHere("true < false", "EXPR_NO_ORDER", false);
    }

    @Test
    void kieComparesStringsAsTheyAreWritten() {
        both.differ("\"\\u0065\\u0301\" = \"é\"", Value.of(true), false);
        both.differ("string length(\"a\\u0301\")", Value.of(1), BigDecimal.valueOf(2));
    }

    @Test
    void kiePatternsAreXPath() {
        both.differ("matches(\"\u0661\", \"\\\\d\")", Value.of(false), true);
        both.refuseHere("matches(\"aa\", \"(a)\\\\1\")", "EXPR_BAD_PATTERN", true);
    }

    @Test
    void kieTakesImpossibleDatesForNullAndAnyYear() {
        both.refuseHere("date(\"2020-02-30\") < date(\"2020-03-01\")", "EXPR_BAD_DATE", null);
        both.refuseHere("date(\"1800-01-01\") < date(\"2020-01-01\")", "EXPR_BAD_DATE", true);
        both.refuseHere("date and time(\"2020-01-01T00:00:00\") = applied", "EXPR_BAD_DATE", false);
    }

    @Test
    void kieReadsAMemberWithoutBracketsToTheEnd() {
        both.differ("age in != 5 or married", Value.of(true), false);
        both.differ("age in (!= 5) or married", Value.of(true), true);
    }

    @Test
    void kieRangeOfReversedEndsIsNull() {
        both.differ("age in [9..1]", Value.of(false), null);
        both.differ("age in ([9..1])", Value.of(false), false);
    }

    @Test
    void kieCannotReadAnOpenRangeThatBeginsWithAName() {
        both.refuseThere("age in (age..9)", Value.of(false));
        both.differ("age in ((age..9))", Value.of(false), false);
    }

    @Test
    void kieHasOtherWordsForMissingAndPeriods() {
        both.refuseThere("is missing(score)", Value.of(true));
        both.refuseHere("score = null", "EXPR_RESERVED_WORD", true);
        both.refuseThere("default(score, 1)", Value.of(1));
        assertThatThrownBy(() -> both.kie("get or else(score, 1)"))
                .as("its own function, which its parser cannot read")
                .isInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "-2 ** 2 | 4",
                "2 ** 3 ** 2 | 64",
                "1586400.36 ** -1 | 0.0000006303579003222112228971001998511901",
                "decimal(2.5, 0) | 2",
                "round half up(-2.5, 0) | -3",
                "round half up(1250, -2) | 1300",
                "age between 9 and 1 | false",
                "score < 5 | missing",
                "score between 1 and 5 | missing",
                "false and score < 5 | false",
                "if score < 5 then 1 else 2 | 2",
                "contains(\"a\", \"\") | true",
                "matches(\"a\", \"\") | true",
                "string length(\"👍\") | 1",
                "upper case(\"ß\") | SS",
                "years between(date(\"2004-02-29\"), date(\"2022-02-28\")) | 17",
                "months between(date(\"2020-01-31\"), date(\"2020-02-29\")) | 0",
                "months between(date(\"2020-03-31\"), date(\"2020-02-29\")) | -1",
                "days between(date(\"2021-02-28\"), date(\"2020-03-01\")) | -364",
                "date and time(\"2020-02-29T01:00:00+08:00\") = date and time(\"2020-02-28T17:00:00Z\") | true",
                "date(date and time(\"2020-02-29T01:00:00+08:00\")) = date(\"2020-02-29\") | true"
            })
    void kieAgreesWhereFeelIsOftenReadOtherwise(String text, String value) {
        var expression = FeelFields.read(text).get();

        var kie = KieFeel.read(KieText.of(expression.tree()), FeelFields.WITH_LISTS)
                .evaluate(values, expression.type());

        assertThat(kie).isEqualTo(both.ours(text)).hasToString(value);
    }

    @Test
    void engineDocsListEveryDifference() throws IOException {
        var named = Stream.of(KieFeelDifferencesTest.class, KieListDifferencesTest.class)
                .flatMap(tests -> Arrays.stream(tests.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> "`" + method.getName() + "`")
                .filter(name -> name.startsWith("`kie"))
                .toList();

        assertThat(Pattern.compile("(?m)^\\| (`kie\\w+`) ")
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(named);
    }
}
