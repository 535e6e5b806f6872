package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class GroupPageTest {

    private final Explained explained = new Explained(Documents.creditLine());

    @Test
    void tellsTheGroupTheBucketAndWhichBucketsTheGroupsTake() {
        assertThat(explained.page(Language.EN, "income", "9000", "age", "30", "region", "county", "wanted", "30000"))
                .contains("is in the group “champion” (bucket ")
                .contains("buckets 0 to 8999")
                .contains("buckets 9000 to 9999");
        assertThat(explained.page(Language.ZH, "income", "9000", "age", "30", "region", "village"))
                .contains("属于分组“冠军”（桶 ")
                .contains("桶 9000 至 9999");
    }

    @Test
    void tellsWhatTheShadowCameToAndThatItHadNoEffect() {
        var trial = new Explained(Documents.trialLoan(), new FixtureParts());

        assertThat(trial.page(Language.EN, "income", "9000", "debt", "6000"))
                .contains("Shadow runs, without effect on the decision")
                .contains("next version")
                .contains("declined by the flow next_loan   N001");
        assertThat(trial.page(Language.ZH, "income", "9000", "debt", "600"))
                .contains("空跑（不影响结论）")
                .contains("下一版")
                .contains("通过，决策流 next_loan");
        assertThat(trial.notice(Language.EN, "income", "9000", "debt", "6000"))
                .doesNotContain("N001")
                .doesNotContain("next_loan");
    }
}
