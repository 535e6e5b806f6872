package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Derived variables, and the characteristics and bins of a scorecard. */
final class DeriveAndScorecardEditsTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void changesOneExpressionOrVariableAndNoOther() {
        var written = DeriveEdits.expression("ratios", "dti", "debt / 2").apply(loan);
        var renamed = DeriveEdits.variable("ratios", "dti", "score").apply(written);

        assertThat(assignments(written)).contains(new Assignment("dti", "debt / 2"));
        assertThat(assignments(renamed)).contains(new Assignment("score", "debt / 2"));
        assertThat(assignments(renamed)).hasSameSizeAs(assignments(loan));
        assertThat(DeriveEdits.expression("ratios", "nobody", "1").apply(loan)).isEqualTo(loan);
    }

    @Test
    void aDerivedVariableComesAtTheEndAndGoesAgain() {
        var added = DeriveEdits.add("ratios").apply(loan);
        var fresh = assignments(added).get(assignments(added).size() - 1).variable();

        assertThat(assignments(added)).startsWith(assignments(loan).toArray(Assignment[]::new));
        assertThat(assignments(DeriveEdits.remove("ratios", "dti").apply(loan)))
                .extracting(Assignment::variable)
                .doesNotContain("dti");
        assertThat(loan.dictionary().field(fresh)).isPresent();
    }

    @Test
    void changesTheBaseTheVariableAndWhatACharacteristicReads() {
        var based = ScorecardEdits.base("card", new BigDecimal("550")).apply(loan);
        var moved = ScorecardEdits.variable("card", "risk_points").apply(based);
        var read = ScorecardEdits.input("card", "c_dti", "debt / income").apply(moved);

        assertThat(card(read).base()).isEqualByComparingTo("550");
        assertThat(card(read).variable()).isEqualTo("risk_points");
        assertThat(characteristic(read, 1).input()).isEqualTo("debt / income");
        assertThat(characteristic(read, 0)).isEqualTo(characteristic(loan, 0));
    }

    @Test
    void changesOneBinAndSharesTheOthers() {
        var ranged = ScorecardEdits.range("card", "c_income", "b1", "< 2500").apply(loan);
        var pointed = ScorecardEdits.points("card", "c_income", "b1", new BigDecimal("-15"))
                .apply(ranged);

        var bins = characteristic(pointed, 0).bins();
        assertThat(bins.get(0).when()).isEqualTo("< 2500");
        assertThat(bins.get(0).points()).isEqualByComparingTo("-15");
        assertThat(bins.get(0).reason())
                .isEqualTo(characteristic(loan, 0).bins().get(0).reason());
        assertThat(bins.subList(1, 3)).isEqualTo(characteristic(loan, 0).bins().subList(1, 3));
        assertThat(ScorecardEdits.points("card", "c_income", "nobody", BigDecimal.ONE)
                        .apply(loan))
                .isEqualTo(loan);
    }

    @Test
    void aCharacteristicComesWithBinsOfItsOwnAndGoesAgain() {
        var added = ScorecardEdits.addCharacteristic("card").apply(loan);
        var named = ScorecardEdits.characteristicName("card", "c_income", Language.ZH, "月收入")
                .apply(added);

        assertThat(card(added).characteristics())
                .hasSize(4)
                .extracting(Characteristic::id)
                .doesNotHaveDuplicates();
        assertThat(characteristic(added, 3).bins())
                .isNotEmpty()
                .extracting(Bin::id)
                .doesNotHaveDuplicates();
        assertThat(characteristic(named, 0).name().zh()).isEqualTo("月收入");
        assertThat(card(ScorecardEdits.removeCharacteristic("card", "c_dti").apply(loan))
                        .characteristics())
                .extracting(Characteristic::id)
                .containsExactly("c_income", "c_housing");
    }

    private static List<Assignment> assignments(FlowDocument document) {
        return ((DeriveNode) document.node("ratios").orElseThrow()).assignments();
    }

    private static ScorecardNode card(FlowDocument document) {
        return (ScorecardNode) document.node("card").orElseThrow();
    }

    private static Characteristic characteristic(FlowDocument document, int at) {
        return card(document).characteristics().get(at);
    }
}
