package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class ReviewPageTest {

    private static final String[] LARGE = {"income", "9000", "age", "30", "region", "city", "wanted", "300001"};

    private final Explained explained = new Explained(Documents.creditLine());

    @Test
    void theApproverSeesQueueAndQuestions() {
        assertThat(explained.page(Language.EN, LARGE))
                .contains("For review")
                .contains("queue       large_amounts")
                .contains("question 1  Is the purpose proven?")
                .contains("question 2  Do bank statements support the income?")
                .contains("Refer to a person in the queue “large_amounts” with reason “large amount wanted”");
        assertThat(explained.page(Language.ZH, LARGE))
                .contains("待人工审批")
                .contains("问题 2  收入是否有流水佐证？")
                .contains("转人工，进入审批队列“large_amounts”，原因“申请额度较大”");
    }

    @Test
    void theCustomerSeesNeither() {
        assertThat(explained.notice(Language.EN, LARGE))
                .contains("The amount that you asked for")
                .doesNotContain("large_amounts", "statements", "proven");
    }
}
