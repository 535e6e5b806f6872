package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.expr.Aggregates;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where KIE's FEEL interpreter says something else, one test each: our answer and KIE's. {@code age} is 5, {@code married} is true, all else is missing. */
class KieFeelDifferencesTest {

    private static final Map<String, Value> VALUES = Map.of("age", Value.of(5), "married", Value.of(true));
    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "engine.md");

    @Test
    void kieTakesNullUnequalFiveForTrue() {
        differ("score != 5", Value.Missing.MISSING, true);
    }

    @Test
    void kieTakesNullEqualNullForTrue() {
        differ("score = asset", Value.Missing.MISSING, true);
    }

    @Test
    void kieNotOfUnknownIsTrue() {
        differ("not(city = \"A\")", Value.Missing.MISSING, true);
    }

    @Test
    void kieTakesANullForNoMember() {
        differ("score in (1, 2)", Value.Missing.MISSING, false);
        differ("age in (1, score)", Value.Missing.MISSING, false);
    }

    @Test
    void kieMatchesANullInNot() {
        var cell = FeelFields.READER
                .cell("not(5)", FeelFields.type("score"), FeelFields.PLACE)
                .get();

        assertThat(cell.condition().matches(Value.Missing.MISSING)).isFalse();
        assertThat(KieFeel.matches("not(5)", Value.Missing.MISSING)).isTrue();
    }

    @Test
    void kieSumOfEmptyListIsNull() {
        assertThat(Aggregates.sum(List.of())).isEqualTo(Value.of(0));
        assertThat(kie("sum([])")).isNull();
    }

    @Test
    void kieDivisionByZeroIsNull() {
        failHere("1 / 0", "ENGINE_DIVISION_BY_ZERO", null);
        failHere("0 ** -1", "ENGINE_DIVISION_BY_ZERO", null);
    }

    @Test
    void kieGoesBeyondDecimal128() {
        failHere("(10 ** 999) ** 7", "ENGINE_OVERFLOW", new BigDecimal("1E6993"));
        differ("(10 ** -999) ** 7", Value.of(0), new BigDecimal("1E-6993"));
    }

    @Test
    void kieTakesAnyExponentScaleAndLiteral() {
        refuseHere("2 ** 0.5", "EXPR_EXPONENT", new BigDecimal("1.414213562373095048801688724209698"));
        refuseHere("1 ** 1000", "EXPR_EXPONENT", BigDecimal.ONE);
        refuseHere("decimal(1.5, 30)", "EXPR_SCALE", new BigDecimal("1.5"));
        refuseHere("1e3", "EXPR_BAD_NUMBER", new BigDecimal("1000"));
        refuseHere("0.123456789012345678901", "EXPR_NUMBER_TOO_LONG", new BigDecimal("0.123456789012345678901"));
    }

    @Test
    void kieAddsDifferentUnits() {
        refuseHere("income + term", "EXPR_UNIT_MISMATCH", null);
        assertThat(KieFeel.read("income + term", FeelFields.NAMES)
                        .object(Map.of("income", Value.of(7), "term", Value.of(2))))
                .isEqualTo(BigDecimal.valueOf(9));
    }

    @Test
    void kieComparesTypesThatDifferToNull() {
        refuseHere("age = \"5\"", "EXPR_TYPES_DIFFER", null);
        refuseHere("date(\"2020-01-01\") < applied", "EXPR_TYPES_DIFFER", null);
        refuseHere("age < 6 < 7", "EXPR_CHAINED_COMPARISON", null);
    }

    @Test
    void kieOrdersStringsAndBooleans() {
        refuseHere("\"a\" < \"b\"", "EXPR_NO_ORDER", true);
        refuseHere("true < false", "EXPR_NO_ORDER", false);
    }

    @Test
    void kieComparesStringsAsTheyAreWritten() {
        differ("\"\\u0065\\u0301\" = \"é\"", Value.of(true), false);
        differ("string length(\"a\\u0301\")", Value.of(1), BigDecimal.valueOf(2));
    }

    @Test
    void kiePatternsAreXPath() {
        differ("matches(\"\u0661\", \"\\\\d\")", Value.of(false), true);
        refuseHere("matches(\"aa\", \"(a)\\\\1\")", "EXPR_BAD_PATTERN", true);
    }

    @Test
    void kieTakesImpossibleDatesForNullAndAnyYear() {
        refuseHere("date(\"2020-02-30\") < date(\"2020-03-01\")", "EXPR_BAD_DATE", null);
        refuseHere("date(\"1800-01-01\") < date(\"2020-01-01\")", "EXPR_BAD_DATE", true);
        refuseHere("date and time(\"2020-01-01T00:00:00\") = applied", "EXPR_BAD_DATE", false);
    }

    @Test
    void kieReadsAMemberWithoutBracketsToTheEnd() {
        differ("age in != 5 or married", Value.of(true), false);
        differ("age in (!= 5) or married", Value.of(true), true);
    }

    @Test
    void kieRangeOfReversedEndsIsNull() {
        differ("age in [9..1]", Value.of(false), null);
        differ("age in ([9..1])", Value.of(false), false);
    }

    @Test
    void kieCannotReadAnOpenRangeThatBeginsWithAName() {
        assertThat(ours("age in (age..9)")).isEqualTo(Value.of(false));
        assertThatThrownBy(() -> kie("age in (age..9)")).isInstanceOf(IllegalArgumentException.class);
        differ("age in ((age..9))", Value.of(false), false);
    }

    @Test
    void kieHasOtherWordsForMissingAndPeriods() {
        assertThat(ours("is missing(score)")).isEqualTo(Value.of(true));
        assertThatThrownBy(() -> kie("is missing(score)")).isInstanceOf(IllegalArgumentException.class);
        refuseHere("score = null", "EXPR_RESERVED_WORD", true);
        assertThatThrownBy(() -> kie("default(score, 1)")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> kie("get or else(score, 1)"))
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

        var kie = KieFeel.read(KieText.of(expression.tree()), FeelFields.NAMES).evaluate(VALUES, expression.type());

        assertThat(kie).isEqualTo(ours(text)).hasToString(value);
    }

    @Test
    void engineDocsListEveryDifference() throws IOException {
        var named = Arrays.stream(KieFeelDifferencesTest.class.getDeclaredMethods())
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

    private static void differ(String text, Value ours, @Nullable Object kie) {
        assertThat(ours(text)).as("ours: %s", text).isEqualTo(ours);
        kieGives(text, kie);
    }

    private static void failHere(String text, String code, @Nullable Object kie) {
        assertThatThrownBy(() -> ours(text))
                .isInstanceOfSatisfying(
                        EvaluationFault.class, fault -> assertThat(fault.code()).isEqualTo(code));
        kieGives(text, kie);
    }

    private static void refuseHere(String text, String code, @Nullable Object kie) {
        assertThat(FeelFields.read(text).diagnostics())
                .extracting(Diagnostic::code)
                .contains(code);
        kieGives(text, kie);
    }

    private static void kieGives(String text, @Nullable Object expected) {
        var given = kie(text);
        if (expected instanceof BigDecimal number) {
            assertThat((BigDecimal) given).as("KIE: %s", text).isEqualByComparingTo(number);
        } else {
            assertThat(given).as("KIE: %s", text).isEqualTo(expected);
        }
    }

    private static Value ours(String text) {
        return FeelFields.evaluate(FeelFields.read(text).get(), VALUES);
    }

    private static @Nullable Object kie(String text) {
        return KieFeel.read(text, FeelFields.NAMES).object(VALUES);
    }
}
