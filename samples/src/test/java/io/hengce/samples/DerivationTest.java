package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.json.FlowJson;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed points are the ones that the data give; {@code -Dgolden.update=true} writes them anew, the difference is read. */
final class DerivationTest {

    @BeforeAll
    static void updateWhereAsked() {
        if (Boolean.getBoolean("golden.update")) {
            DeriveScorecard.main(new String[] {ConsumerLoan.PRODUCT.folder().toString()});
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theCommittedScorecardIsTheDerivedOne(int version) {
        var committed = ConsumerLoan.flow(version);

        var derived = new ScorecardWriter(ConsumerLoan.scorecard()).into(committed);

        assertThat(scorecard(committed)).isEqualTo(scorecard(derived));
        assertThat(FlowJson.write(derived)).isEqualTo(ConsumerLoan.text(ConsumerLoan.fileName(version)));
    }

    @Test
    void anEditedPointIsNoticed() {
        var flow = ConsumerLoan.flow(1);
        var node = scorecard(flow);
        var edited = flow.withNode(withFirstPointRaised(node));

        var derived = new ScorecardWriter(ConsumerLoan.scorecard()).into(edited);

        assertThat(edited).isNotEqualTo(flow);
        assertThat(derived).isEqualTo(flow).isNotEqualTo(edited);
    }

    @Test
    void thePageSaysWhatTheDataGive() {
        var page = DerivationReport.of(ConsumerLoan.loans(), Holdout.CONSUMER_LOAN, ConsumerLoan.derivation());

        assertThat(page).isEqualTo(ConsumerLoan.text(DeriveScorecard.REPORT));
    }

    @Test
    void theHoldoutIsPartedAsTheReadmeStates() {
        var held = ConsumerLoan.loans().stream()
                .filter(Holdout.CONSUMER_LOAN::holds)
                .toList();

        var found = ConsumerLoan.scorecard().separation(held);

        assertThat(found.goods()).isEqualTo(981);
        assertThat(found.bads()).isEqualTo(377);
        assertThat(found.auc()).isCloseTo(0.8318, within(0.00005));
        assertThat(found.ks()).isCloseTo(0.5138, within(0.00005));
        assertThat(ConsumerLoan.text("README.md")).contains("AUC 0.8318", "KS 0.5138", "1,358");
    }

    @Test
    void ageAndMaritalStatusHaveNoPoints() {
        var fields = ConsumerLoan.scorecard().characteristics().stream()
                .map(ScoredCharacteristic::field)
                .collect(Collectors.toSet());

        assertThat(fields)
                .isEqualTo(Set.of(
                        "seniority",
                        "home",
                        "records",
                        "job",
                        "term",
                        "income",
                        "assets",
                        "amount",
                        "outgoings",
                        "loan_to_price"));
    }

    private static ScorecardNode scorecard(FlowDocument flow) {
        return (ScorecardNode) flow.node("scorecard").orElseThrow();
    }

    private static ScorecardNode withFirstPointRaised(ScorecardNode node) {
        var characteristics = new ArrayList<>(node.characteristics());
        var first = characteristics.get(0);
        var bins = new ArrayList<>(first.bins());
        var bin = bins.get(0);
        bins.set(0, new Bin(bin.id(), bin.when(), bin.points().add(BigDecimal.ONE), bin.reason()));
        characteristics.set(
                0, new Characteristic(first.id(), first.name(), first.input(), first.weight(), first.reason(), bins));
        return new ScorecardNode(node.id(), node.name(), node.variable(), node.base(), characteristics);
    }
}
