package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
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
}
