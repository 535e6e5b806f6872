package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class TreePageTest {

    private final Explained explained = new Explained(Documents.creditLine());

    @Test
    void tellsTheWayThroughTheTreeAndWhyBranchesWereNotTaken() {
        assertThat(explained.page(Language.EN, "income", "9000", "age", "30", "region", "county", "wanted", "30000"))
                .contains("leaf “app”")
                .contains("where: town")
                .contains("how much: ample")
                .contains("how much: fair")
                .doesNotContain("`");
        assertThat(explained.page(Language.ZH, "income", "9000", "age", "30", "region", "village"))
                .contains("叶子“上门”")
                .contains("地区：城镇");
    }

    @Test
    void showsHowFarARunCameThatFailedInTheTree() {
        assertThat(explained.page(Language.EN, "income", "9000", "age", "30", "region", "city", "wanted", "0"))
                .contains("the run ended here: division by zero")
                .contains("how much: ample");
    }
}
