package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions and values in words, one kind of expression after another. */
class ExpressionSentencesTest {

    private static final FlowDocument LOAN = loan();

    private final ExpressionSentences zh = new ExpressionSentences(LOAN, Language.ZH);
    private final ExpressionSentences en = new ExpressionSentences(LOAN, Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "dti > 0.55 and inquiries >= 6|`负债收入比` 大于 55 % 且 `近 6 月查询次数` 不少于 6|`Debt to income` is more than 55 % and `Inquiries` is at least 6",
                "dti > max_dti + 0.005|`负债收入比` 大于 `上限`（55 %）+ 0.5 %|`Debt to income` is more than `Highest` (55 %) + 0.5 %",
                "age < 18|`年龄` 小于 18 岁|`Age` is less than 18 years",
                "seniority >= 1|`工龄` 不小于 1 年|`Seniority` is at least 1 year",
                "amount <= 1234567.5|`金额` 不大于 1,234,567.5 元|`Amount` is at most 1,234,567.5 CNY",
                "amount > -0.5 * 2|`金额` 大于 −0.5 × 2|`Amount` is more than −0.5 × 2",
                "default(term, 12) != 36|`期限`（缺失时取 12 个月）不等于 36 个月|`Term` (12 months if missing) is not equal to 36 months",
                "home = \"own\" or home != \"x\"|`住房` 为“自有”或 `住房` 不为 \"x\"|`Home` is “owned” or `Home` is not \"x\"",
                "home in (\"own\", \"rent\")|`住房` 为“自有”或“租住 (rent)”|`Home` is “owned” or “rented”",
                "not(home in (\"own\", \"rent\", \"let\")) and overdue|（`住房` 不为“自有”、“租住 (rent)”或“租住 (let)”）且 `逾期` 为是|(`Home` is neither “owned”, “rented” nor “let”) and `Overdue` is true",
                "age in (1, > 60, [20..30))|`年龄` 属于（1 岁、大于 60 岁、20 岁（含）到 30 岁（不含））|`Age` is any of (1 year, more than 60 years, from 20 years (included) to 30 years (excluded))",
                "age in (25..35]|`年龄` 在 25 岁（不含）到 35 岁（含）之间|`Age` is from 25 years (excluded) to 35 years (included)",
                "age between 25 and 35|`年龄` 介于 25 岁与 35 岁之间（含两端）|`Age` is between 25 years and 35 years (both included)",
                "(overdue or age < 18) and not(overdue)|（`逾期` 为是或 `年龄` 小于 18 岁）且 `逾期` 为否|(`Overdue` is true or `Age` is less than 18 years) and `Overdue` is false",
                "not(age < 18 or is missing(home))|（`年龄` 小于 18 岁）、（`住房` 缺失）均不成立|neither (`Age` is less than 18 years) nor (`Home` is missing)",
                "not(age < 18 and overdue)|并非（`年龄` 小于 18 岁且 `逾期` 为是）|not (`Age` is less than 18 years and `Overdue` is true)",
                "not(is missing(home))|`住房` 未缺失|`Home` is not missing",
                "overdue = true|`逾期` 等于“是”|`Overdue` is equal to true",
                "true|成立|it holds",
                "if overdue then age < 20 else age < 18|若 `逾期` 为是则 `年龄` 小于 20 岁，否则 `年龄` 小于 18 岁|if `Overdue` is true then `Age` is less than 20 years, otherwise `Age` is less than 18 years",
                "amount < max(debt, 100, if overdue then 1 else 2)|`金额` 小于 `负债`、100 元、（若 `逾期` 为是则 1 元，否则 2 元）中的最大者|`Amount` is less than the largest of (`Debt`, 100 CNY, (if `Overdue` is true then 1 CNY, otherwise 2 CNY))",
                "abs(debt - amount) / 2 > 1|（（`负债` − `金额`）的绝对值）÷ 2 大于 1|(the absolute value of (`Debt` − `Amount`)) ÷ 2 is more than 1",
                "decimal(debt, 2) = round half up(debt, -3)|`负债` 保留 2 位小数（四舍六入五成双）等于 `负债` 取整到 1,000（四舍五入）|`Debt` rounded half to even to 2 decimals is equal to `Debt` rounded half up to the nearest 1,000",
                "floor(dti) = 1 ** 2|`负债收入比` 向下取整等于 1 的 2 次方|`Debt to income` rounded down to a whole number is equal to 1 to the power 2",
                "born <= date(\"2000-02-29\")|`出生日期` 不晚于 2000 年 2 月 29 日|`Born` is not after 29 February 2000",
                "years between(born, date(decision_time)) < 18|从 `出生日期` 到（`决策时间` 的日期）的整年数小于 18|the full years from `Born` to (the date of `Decision time`) is less than 18",
                "decision_time < date and time(\"2026-01-31T08:00:00+08:00\")|`决策时间` 早于 2026 年 1 月 31 日 08:00（UTC+08:00）|`Decision time` is before 31 January 2026, 08:00 (UTC+08:00)",
                "not(starts with(city, \"北\")) and contains(upper case(city), \"A\")|`城市` 不以 \"北\" 开头且 `城市` 的大写形式包含 \"A\"|`City` does not start with \"北\" and `City` in upper case contains \"A\"",
                "outcome = \"DECLINE\"|`结论` 为“拒绝”|`Outcome` is “decline”",
                "unknown > 5|`unknown` 大于 5|`unknown` is more than 5",
            })
    void saysConditions(String feel, String chinese, String english) {
        assertThat(zh.condition(feel)).isEqualTo(chinese);
        assertThat(en.condition(feel)).isEqualTo(english);
    }

    @Test
    void whatACellAsksIsSaidWithoutItsInput() {
        var en = new ExpressionSentences(Trees.LOAN, Language.EN);
        var zh = new ExpressionSentences(Trees.LOAN, Language.ZH);

        assertThat(en.asked("age", "< 18")).contains("less than 18 years");
        assertThat(zh.asked("age", "< 18")).contains("小于 18 岁");
        assertThat(en.asked("age + 1", ">= 18")).contains("at least 18 years");
        assertThat(en.asked("age", "-")).isEmpty();
        assertThat(en.asked("age", "[1")).contains("[1");
    }

    @Test
    void saysWhatIsWrittenInTheMeasureOfTheVariable() {
        assertThat(en.value("dti", "0.5")).isEqualTo("50 %");
        assertThat(zh.value("term", "if overdue then 6 else 12")).isEqualTo("若 `逾期` 为是则 6 个月，否则 12 个月");
        assertThat(en.value("dti", "debt / (amount")).isEqualTo("debt / (amount");
    }

    @Test
    void tellsTheNotesOfARunWhereANameIsMentionedFirst() {
        var told = en.withNotes(Map.of("dti", "62 %", "age", "missing", "home", "“owned”"));

        assertThat(told.condition("dti > max_dti and dti < 1 and age > 1 and home = \"rent\""))
                .isEqualTo(
                        "`Debt to income` (62 %) is more than `Highest` (55 %) and `Debt to income` is less than 100 %"
                                + " and `Age` (missing) is more than 1 year and `Home` (“owned”) is “rented”");
    }

    @Test
    void leavesOutANoteThatTheConditionSaysItself() {
        var told = zh.withNotes(Map.of("home", "“自有”", "term", "6 个月", "city", "缺失"));

        assertThat(told.condition("home = \"own\" and term = 6 and home != \"rent\""))
                .isEqualTo("`住房` 为“自有”且 `期限` 等于 6 个月且 `住房` 不为“租住 (rent)”");
        assertThat(told.condition("is missing(city)")).isEqualTo("`城市` 缺失");
        assertThat(told.condition("is missing(term)")).isEqualTo("`期限`（6 个月）缺失");
        assertThat(told.condition("home = \"rent\"")).isEqualTo("`住房`（“自有”）为“租住 (rent)”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "age < 18|`年龄` 不小于 18 岁|`Age` is at least 18 years",
                "age <= 18|`年龄` 大于 18 岁|`Age` is more than 18 years",
                "age > 18|`年龄` 不大于 18 岁|`Age` is at most 18 years",
                "inquiries >= 6|`近 6 月查询次数` 少于 6|`Inquiries` is fewer than 6",
                "home = \"own\"|`住房` 不为“自有”|`Home` is not “owned”",
                "home != \"own\"|`住房` 为“自有”|`Home` is “owned”",
                "home in (\"own\", \"rent\")|`住房` 不为“自有”或“租住 (rent)”|`Home` is neither “owned” nor “rented”",
                "is missing(home)|`住房` 未缺失|`Home` is not missing",
                "overdue|`逾期` 为否|`Overdue` is false",
                "not(overdue)|`逾期` 为是|`Overdue` is true",
                "age < 18 and overdue|`年龄` 不小于 18 岁或 `逾期` 为否|`Age` is at least 18 years or `Overdue` is false",
                "age < 18 or overdue|`年龄` 不小于 18 岁且 `逾期` 为否|`Age` is at least 18 years and `Overdue` is false",
                "age < (|age < (|age < ("
            })
    void saysWhatIsTrueWhereAConditionDoesNotHold(String condition, String chinese, String english) {
        assertThat(zh.opposite(condition)).isEqualTo(chinese);
        assertThat(en.opposite(condition)).isEqualTo(english);
    }

    @Test
    void saysWhatIsTrueWhereACellDoesNotMatch() {
        assertThat(zh.oppositeOfCell("age", ">= 18")).hasValue("`年龄` 小于 18 岁");
        assertThat(en.oppositeOfCell("home", "not(\"own\")")).hasValue("`Home` is “owned”");
        assertThat(en.oppositeOfCell("age", "-")).isEmpty();
    }

    @Test
    void saysWhatAFieldHolds() {
        assertThat(zh.held("dti", Value.of(new BigDecimal("0.1234")))).isEqualTo("12.34 %");
        assertThat(zh.held("age", Value.Missing.MISSING)).isEqualTo("缺失");
        assertThat(en.held("nothing", Value.of(false))).isEqualTo("false");
        assertThat(zh.name("dti")).isEqualTo("`负债收入比`");
    }

    @Test
    void namesThatShareALabelAreToldApart() {
        assertThat(en.condition("first > second")).isEqualTo("`Same (first)` is more than `Same (second)`");
        assertThat(en.condition("twin > first")).isEqualTo("`dti (twin)` is more than `Same (first)`");
    }

    @Test
    void blanksWithinQuotesStay() {
        assertThat(zh.condition("city = \"北 京 （\\\\\\\" ）\"")).isEqualTo("`城市` 为 \"北 京 （\\\\\\\" ）\"");
    }

    private static FlowDocument loan() {
        var home = new StringType(
                List.of(coded("own", "自有", "owned"), coded("rent", "租住", "rented"), coded("let", "租住", "let")));
        var fields = List.of(
                field("dti", "负债收入比", "Debt to income", number("%")),
                field("inquiries", "近 6 月查询次数", "Inquiries", number("count")),
                field("age", "年龄", "Age", number("years")),
                field("seniority", "工龄", "Seniority", number("years")),
                field("amount", "金额", "Amount", number("CNY")),
                field("debt", "负债", "Debt", number("CNY")),
                field("term", "期限", "Term", number("months")),
                field("home", "住房", "Home", home),
                field("city", "城市", "City", StringType.ANY),
                field("overdue", "逾期", "Overdue", new FieldType.BooleanType()),
                field("born", "出生日期", "Born", new FieldType.DateType()),
                field("first", "同名", "Same", number("")),
                field("second", "同名", "Same", number("")),
                field("twin", "dti", "dti", number("")));
        var limit = new Parameter(
                "max_dti", new LocalizedText("上限", "Highest"), number("%"), Value.of(new BigDecimal("0.55")));
        return new FlowDocument(
                "loan",
                LocalizedText.EMPTY,
                "loan",
                new Dictionary(fields),
                List.of(limit),
                List.of(),
                List.of(),
                List.of(),
                Layout.EMPTY);
    }

    private static Field field(String id, String chinese, String english, FieldType type) {
        return new Field(id, id, new LocalizedText(chinese, english), type, FieldUse.OPTIONAL_REQUEST);
    }

    private static DomainValue coded(String code, String chinese, String english) {
        return new DomainValue(code, new LocalizedText(chinese, english));
    }

    private static NumberType number(String unit) {
        return new NumberType(unit, OptionalInt.of(4), RoundingMode.HALF_UP, Optional.empty(), Optional.empty());
    }
}
