package io.hengce.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ReasonsTest {

    private final ReasonCatalogue catalogue =
            new ReasonCatalogue(catalogue("A", 10, "B", 20, "C", 20, "D", 5, "S", 50, "T", 50, "U", 40));
    private final Reasons reasons = new Reasons(catalogue);

    @Test
    void theEngineComesFirstThenDeclineThenRefer() {
        reasons.add(catalogue.raised(Outcome.REFER, "D", "n1"));
        reasons.add(catalogue.raised(Outcome.DECLINE, "B", "n2"));
        reasons.add(GivenReason.engine("ENGINE_OVERFLOW", "n3"));
        reasons.add(catalogue.raised(Outcome.APPROVE, "A", "n4"));

        assertThat(ranked(Outcome.DECLINE)).containsExactly("ENGINE_OVERFLOW", "B", "D", "A");
    }

    @Test
    void withinAnOutcomeTheCatalogueRanksAndThenTheOrderOfTheRun() {
        reasons.add(catalogue.raised(Outcome.DECLINE, "C", "n1"));
        reasons.add(catalogue.raised(Outcome.DECLINE, "B", "n2"));
        reasons.add(catalogue.raised(Outcome.DECLINE, "A", "n3"));

        assertThat(ranked(Outcome.DECLINE)).containsExactly("A", "C", "B");
    }

    @Test
    void pointsLostComeLastTheMostLostFirstWithinARank() {
        reasons.add(catalogue.pointsLost(new BigDecimal("5"), "S", "card"));
        reasons.add(catalogue.pointsLost(new BigDecimal("7.5"), "T", "card"));
        reasons.add(catalogue.pointsLost(new BigDecimal("1"), "U", "card"));
        reasons.add(catalogue.raised(Outcome.REFER, "B", "n1"));

        assertThat(ranked(Outcome.REFER)).containsExactly("B", "U", "T", "S");
    }

    @Test
    void pointsLostDoNotExplainAnApproval() {
        reasons.add(catalogue.pointsLost(new BigDecimal("5"), "S", "card"));
        reasons.add(catalogue.raised(Outcome.APPROVE, "A", "n1"));

        assertThat(ranked(Outcome.APPROVE)).containsExactly("A");
    }

    @Test
    void aCodeStandsOnceAtItsBestRank() {
        reasons.add(catalogue.pointsLost(new BigDecimal("5"), "A", "card"));
        reasons.add(catalogue.raised(Outcome.REFER, "A", "n1"));
        reasons.add(catalogue.raised(Outcome.DECLINE, "A", "n2"));
        reasons.add(catalogue.raised(Outcome.REFER, "B", "n1"));

        assertThat(reasons.ranked(Outcome.DECLINE))
                .containsExactly(new RankedReason("A", 1, "n2"), new RankedReason("B", 2, "n1"));
    }

    private List<String> ranked(Outcome outcome) {
        return reasons.ranked(outcome).stream().map(RankedReason::code).toList();
    }

    private static Map<String, Reason> catalogue(Object... codesAndRanks) {
        var catalogue = new HashMap<String, Reason>();
        for (var number = 0; number < codesAndRanks.length; number += 2) {
            var code = (String) codesAndRanks[number];
            catalogue.put(
                    code,
                    new Reason(code, (Integer) codesAndRanks[number + 1], LocalizedText.EMPTY, LocalizedText.EMPTY));
        }
        return catalogue;
    }
}
