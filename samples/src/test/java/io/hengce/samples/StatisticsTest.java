package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The statistics of the derivation against results that can be worked out by hand. */
final class StatisticsTest {

    @Test
    void regressionOnOneFlagGivesTheLogOddsOfTheTwoByTwoTable() {
        var rows = new ArrayList<double[]>();
        var good = new ArrayList<Boolean>();
        repeat(rows, good, 30, 1, true);
        repeat(rows, good, 10, 1, false);
        repeat(rows, good, 20, 0, true);
        repeat(rows, good, 40, 0, false);

        var fit = LogisticRegression.fit(rows.toArray(double[][]::new), outcomes(good));

        assertThat(fit.coefficients()[0]).isCloseTo(Math.log(20.0 / 40), within(1e-9));
        assertThat(fit.coefficients()[1]).isCloseTo(Math.log(30.0 / 10) - Math.log(20.0 / 40), within(1e-9));
        assertThat(fit.standardErrors()[1])
                .isCloseTo(Math.sqrt(1.0 / 30 + 1.0 / 10 + 1.0 / 20 + 1.0 / 40), within(1e-9));
    }

    @Test
    void regressionRefusesColumnsThatSayTheSame() {
        var rows = new double[][] {{1, 2, 2}, {1, 3, 3}, {1, 5, 5}};

        assertThatThrownBy(() -> LogisticRegression.fit(rows, new boolean[] {true, false, true}))
                .hasMessageContaining("singular");
    }

    @Test
    void inverseTimesTheMatrixIsOne() {
        var matrix = new SquareMatrix(new double[][] {{0, 2, 1}, {4, 1, 0}, {1, 1, 3}});

        var product = matrix.inverse().times(matrix.times(new double[] {5, -7, 11}));

        assertThat(product).containsExactly(new double[] {5, -7, 11}, within(1e-12));
    }

    @Test
    void aucCountsPairsAndHalfOfTies() {
        var loans = List.of(loan(1, "good", 3), loan(2, "good", 2), loan(3, "bad", 2), loan(4, "bad", 1));

        var found = Separation.of(loans, StatisticsTest::seniority);

        assertThat(found.auc()).isEqualTo((1 + 1 + 0.5 + 1) / 4);
        assertThat(found.ks()).isEqualTo(0.5);
    }

    @Test
    void aScoreThatSaysNothingPartsNothing() {
        var loans = List.of(loan(1, "good", 3), loan(2, "bad", 3), loan(3, "good", 3));

        var found = Separation.of(loans, StatisticsTest::seniority);

        assertThat(found.auc()).isEqualTo(0.5);
        assertThat(found.ks()).isZero();
    }

    @Test
    void twentyPointsDoubleTheOdds() {
        var scale = PointsScale.CONSUMER_LOAN;

        assertThat(scale.points(Math.log(20))).isCloseTo(600, within(1e-9));
        assertThat(scale.points(Math.log(40))).isCloseTo(620, within(1e-9));
        assertThat(scale.points(Math.log(10))).isCloseTo(580, within(1e-9));
    }

    @Test
    void classesFollowTheTrendAndDiffer() {
        var loans = new ArrayList<Loan>();
        add(loans, 100, 0, 60);
        add(loans, 100, 1, 62);
        add(loans, 100, 2, 30);
        add(loans, 100, 3, 35);
        add(loans, 100, 4, 5);
        var seniority = new Candidate.Numeric(
                "seniority", loan -> loan.number("Seniority"), BigDecimal.ONE, Trend.MORE_IS_BETTER);

        var bins = new Classing(loans).bins(seniority).bins();

        assertThat(bins).map(bin -> bin.group().toString()).containsExactly("< 2", "[2, 4)", ">= 4", "missing");
        assertThat(bins).map(WoeBin::bads).containsExactly(122, 65, 5, 0);
    }

    @Test
    void aMissingBinWithoutEvidenceIsWorthTheWorst() {
        var loans = new ArrayList<Loan>();
        add(loans, 100, 0, 60);
        add(loans, 100, 5, 5);
        loans.add(new Loan(999, Map.of("Status", "good", "Seniority", "")));
        var seniority = new Candidate.Numeric(
                "seniority", loan -> loan.number("Seniority"), BigDecimal.ONE, Trend.MORE_IS_BETTER);

        var bins = new Classing(loans).bins(seniority);

        assertThat(bins.bins().get(2).size()).isEqualTo(1);
        assertThat(bins.woe(2)).isEqualTo(bins.woe(0)).isEqualTo(bins.worst());
    }

    @Test
    void theHoldoutIsAboutThreeTenthsAndAlwaysTheSame() {
        var loans = ConsumerLoan.loans();

        var held = loans.stream()
                .filter(Holdout.CONSUMER_LOAN::holds)
                .map(Loan::row)
                .toList();

        assertThat(held).hasSize(1358).startsWith(3, 4, 7, 11, 12, 14).endsWith(4453, 4454);
    }

    @Test
    void theDataAreReadAsTheyStand() {
        var loans = ConsumerLoan.loans();

        assertThat(loans).hasSize(4454);
        assertThat(loans.stream().filter(Loan::bad)).hasSize(1254);
        assertThat(loans.stream().filter(loan -> loan.number("Income").isEmpty()))
                .hasSize(381);
        assertThat(loans.stream().filter(loan -> loan.text("Home").equals(Optional.empty())))
                .hasSize(26);
    }

    private static int seniority(Loan loan) {
        return loan.number("Seniority").orElseThrow().intValueExact();
    }

    private static Loan loan(int row, String status, int seniority) {
        return new Loan(row, Map.of("Status", status, "Seniority", Integer.toString(seniority)));
    }

    private static void add(List<Loan> loans, int count, int seniority, int bads) {
        for (int i = 0; i < count; i++) {
            loans.add(loan(loans.size() + 1, i < bads ? "bad" : "good", seniority));
        }
    }

    private static void repeat(List<double[]> rows, List<Boolean> good, int count, double flag, boolean outcome) {
        for (int i = 0; i < count; i++) {
            rows.add(new double[] {1, flag});
            good.add(outcome);
        }
    }

    private static boolean[] outcomes(List<Boolean> good) {
        var outcomes = new boolean[good.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = good.get(i);
        }
        return outcomes;
    }
}
