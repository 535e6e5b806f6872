package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class TermsPageTest {

    private static final String[] CUSTOMER = {"income", "9999", "age", "20", "region", "city", "wanted", "300000"};

    private final Explained explained = new Explained(Documents.creditLine());

    @Test
    void tellsWhichAmountCountedAndWhatWasAdded() {
        assertThat(explained.page(Language.EN, CUSTOMER))
                .contains("the limit was rounded")
                .contains("counts   by income    59,994 CNY = 6 × income (9,999 CNY)")
                .contains("amount   as wanted    300,000 CNY")
                .contains("base     0.05\n", "added    young        0.01\n")
                .contains("not hit  large line   credit line (59,000 CNY) is at most 200,000 CNY")
                .doesNotContain("`");
        assertThat(explained.page(Language.ZH, CUSTOMER))
                .contains("额度已取整")
                .contains("取用")
                .contains("按收入");
    }

    @Test
    void aSummaryTellsTheAmountsAlone() {
        assertThat(explained.page(Language.EN, TraceDepth.SUMMARY, CUSTOMER))
                .contains("by income    59,994 CNY\n")
                .doesNotContain("not hit");
    }
}
