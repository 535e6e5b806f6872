package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class CrossPageTest {

    private final Explained explained = new Explained(Documents.creditLine());

    @Test
    void tellsWhichRowAndColumnHitAndWhyTheOthersDidNot() {
        assertThat(explained.page(Language.EN, "income", "9000", "age", "30", "region", "city"))
                .contains("grading         row grown, column middle")
                .contains("row grown      age (30 years) is from 25 years (included) to 60 years (included)")
                .contains("row young      age (30 years) is at least 25 years")
                .contains("column high    income (9,000 CNY) is less than 20,000 CNY")
                .doesNotContain("`");
        assertThat(explained.page(Language.ZH, "income", "9000", "age", "61", "region", "city"))
                .contains("默认值")
                .contains("列 middle");
    }
}
