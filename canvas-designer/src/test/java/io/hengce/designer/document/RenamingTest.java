package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.Usages.Usage;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class RenamingTest {

    @Test
    void renamesAFieldInExpressionsCellsAndWhatIsWritten() {
        var renamed = rename(Fixture.smallLoan(), "income", "monthly_income");
        var written = rename(renamed, "score", "points");

        assertThat(FlowJson.write(written))
                .contains(
                        "\"debt / monthly_income\"",
                        "\"min(monthly_income * 3, max_amount)\"",
                        "\"variable\": \"points\"")
                .contains("\"path\": \"applicant.income\"");
        assertThat(new Usages(written).of("income")).isEmpty();
        assertThat(FlowChecker.standard().check(written)).isNotInstanceOf(CheckResult.Rejected.class);
    }

    @Test
    void isUndoneByRenamingBack() {
        for (var flow : new FlowDocument[] {
            Fixture.smallLoan(),
            Documents.creditLine(),
            Documents.checkedLoan(),
            Documents.bureauLoan(),
            Documents.parallelChecks(),
            Documents.trialLoan()
        }) {
            for (var field : flow.dictionary().fields()) {
                var there = rename(flow, field.id(), "quite_another");

                assertThat(new Usages(there).of("quite_another")).hasSameSizeAs(new Usages(flow).of(field.id()));
                assertThat(rename(there, "quite_another", field.id())).isEqualTo(flow);
            }
        }
    }

    @Test
    void renamesAParameterInRulesAndTables() {
        var renamed = rename(Fixture.smallLoan(), "max_dti", "dti_limit");

        assertThat(FlowJson.write(renamed)).contains("dti > dti_limit").doesNotContain("max_dti");
    }

    @Test
    void doesNotTouchATextThatLooksLikeTheName() {
        var flow = RuleEdits.condition("eligibility", "under_age", "housing = \"own\" and age < 18")
                .apply(Fixture.smallLoan());

        assertThat(FlowJson.write(rename(flow, "housing", "own"))).contains("own = \\\"own\\\" and age < 18");
    }

    @Test
    void refusesANameThatIsTakenReservedOrNone() {
        var flow = Fixture.smallLoan();

        assertThat(refusal(flow, "income", "debt")).isEqualTo("`debt` 已被使用。");
        assertThat(refusal(flow, "income", "max_dti")).isEqualTo("`max_dti` 已被使用。");
        assertThat(refusal(flow, "income", "and")).contains("保留字");
        assertThat(refusal(flow, "income", "outcome")).contains("保留字");
        assertThat(refusal(flow, "income", "月收入")).contains("小写字母");
        assertThat(new Renaming("income", "debt").edit().apply(flow)).isEqualTo(flow);
    }

    @Test
    void refusesWhileATextWithTheNameDoesNotRead() {
        var broken = RuleEdits.condition("eligibility", "under_age", "income >").apply(Fixture.smallLoan());

        assertThat(refusal(broken, "income", "earnings"))
                .contains("eligibility")
                .contains("income >");
        assertThat(new Renaming("debt", "repayments").refusal(broken)).isEmpty();
    }

    @Test
    void refusesANameThatWouldStandForAMemberOrAnElement() {
        for (var asked : new String[] {
            "count(accounts[balance > lenders]) > 1", "some balance in accounts satisfies balance.balance > lenders"
        }) {
            var flow = RuleEdits.condition("rules", "r2", asked).apply(Documents.bureauLoan());

            assertThat(new Renaming("lenders", "balance").refusal(flow)).isPresent();
            assertThat(rename(flow, "lenders", "balance")).isEqualTo(flow);
            assertThat(new Renaming("lenders", "banks").refusal(flow)).isEmpty();
        }
    }

    @Test
    void findsWhereAFieldIsUsed() {
        assertThat(new Usages(Fixture.smallLoan()).of("dti"))
                .containsExactly(
                        new Usage("ratios", "dti"),
                        new Usage("eligibility", "dti > max_dti"),
                        new Usage("card", "dti"));
    }

    @Test
    void changesTheDomainAndTheUseOfAField() {
        var more = TypeEdits.addCode("housing").apply(Fixture.smallLoan());
        var named = TypeEdits.code("housing", 3, "dorm").apply(more);
        var labelled = TypeEdits.codeLabel("housing", 3, Language.ZH, "宿舍").apply(named);
        var number = DictionaryEdits.type("housing", TypeEdits.blank("number")).apply(labelled);

        assertThat(FlowJson.write(labelled)).contains("宿舍");
        assertThat(number.dictionary()
                        .field("housing")
                        .orElseThrow()
                        .use()
                        .example()
                        .isMissing())
                .isTrue();
    }

    private static FlowDocument rename(FlowDocument flow, String from, String to) {
        return new Renaming(from, to).edit().apply(flow);
    }

    private static String refusal(FlowDocument flow, String from, String to) {
        return new Renaming(from, to).refusal(flow).orElseThrow().zh();
    }
}
