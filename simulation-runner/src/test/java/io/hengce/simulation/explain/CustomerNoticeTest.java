package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.Decisions;
import io.hengce.simulation.Pockets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CustomerNoticeTest {

    private static final FlowDocument FLOW = Pockets.first();

    @Test
    void tellsADeclinedCustomerFourReasonsAtMost() {
        var decision = Decisions.of("A-1", Outcome.DECLINE)
                .reason("R001", "eligibility")
                .reason("R003", "eligibility")
                .reason("R005", "weak_score")
                .reason("S001", "card")
                .reason("S002", "card")
                .build();

        assertThat(notice(decision, Language.EN))
                .contains("    · The age requirement is not met")
                .filteredOn(line -> line.startsWith("    · "))
                .hasSize(4);
        assertThat(notice(decision, Language.ZH))
                .contains("    · 年龄不符合要求", "申请编号：A-1", "决定日期：2026 年 1 月 15 日")
                .anyMatch(line -> line.contains("您有权要求我行对上述结果作出说明"));
    }

    @Test
    void tellsAnApprovedCustomerNoReasonsAndNoTerms() {
        var lines = notice(
                Decisions.of("A-1", Outcome.APPROVE)
                        .reason("R001", "eligibility")
                        .build(),
                Language.EN);

        assertThat(lines)
                .contains("Thank you for choosing us. Your application for a loan has been approved.")
                .noneMatch(line -> line.contains("·"));
    }

    @Test
    void keepsTheEnginesErrorsToTheBank() {
        var alone = Decisions.of("A-1", Outcome.REFER)
                .reason("ENGINE_OVERFLOW", "card")
                .build();
        var others = Decisions.of("A-1", Outcome.REFER)
                .reason("ENGINE_OVERFLOW", "card")
                .reason("R001", "eligibility")
                .build();

        assertThat(notice(alone, Language.ZH)).contains("感谢您选择我行。您的贷款申请已转由工作人员进一步审核。");
        assertThat(notice(others, Language.ZH))
                .contains("感谢您选择我行。您的贷款申请已转由工作人员进一步审核，主要涉及以下方面：", "    · 年龄不符合要求")
                .noneMatch(line -> line.contains("ENGINE"));
    }

    @Test
    void saysSomethingGeneralOnceForReasonsWithoutAWording() {
        var decision = Decisions.of("A-1", Outcome.DECLINE)
                .reason("UNKNOWN_1", "card")
                .reason("R001", "eligibility")
                .reason("UNKNOWN_2", "card")
                .build();

        assertThat(notice(decision, Language.EN))
                .filteredOn(line -> line.startsWith("    · "))
                .containsExactly(
                        "    · The overall assessment of the application", "    · The age requirement is not met");
        assertThat(CustomerNotice.withoutWording(FLOW, decision)).containsExactly("UNKNOWN_1", "UNKNOWN_2");
    }

    private static List<String> notice(Decision decision, Language language) {
        var application = new Explained(FLOW).application("age", "35", "debt", "800");
        return new CustomerNotice(FLOW, language).of(application, decision);
    }
}
