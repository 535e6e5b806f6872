package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.TraceDepth;
import io.hengce.simulation.run.BatchRun;
import io.hengce.simulation.run.Decider;
import io.hengce.simulation.run.SampleRun;
import io.hengce.simulation.run.SampleRun.RowDecision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way on the real applications: file, dictionary, checker, compiler, jBPM and Drools, decision. */
final class ConsumerLoanDecisionsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theEngineDecidesEveryRowAsTheHandWrittenPolicyDoes(int version) {
        var terms = version == 1 ? ReferenceTerms.VERSION_1 : ReferenceTerms.VERSION_2;
        var policy = new ReferencePolicy(terms, ConsumerLoan.scorecard());
        var loans = ConsumerLoan.loans();

        var decided = decideAll(version);

        assertThat(decided).hasSize(4454);
        for (int i = 0; i < loans.size(); i++) {
            var loan = loans.get(i);
            assertThat(decided.get(i).row()).isEqualTo(loan.row());
            assertThat(ReferenceDecision.of(decided.get(i).decision()))
                    .as("row %d", loan.row())
                    .isEqualTo(policy.decide(loan));
        }
    }

    @Test
    void theFirstVersionDecidesAsItsCasesExpect() {
        var cases = ConsumerLoan.PRODUCT.cases();
        var engine = ConsumerLoan.engine(1);

        assertThat(cases).hasSize(15);
        for (var one : cases) {
            var decision = engine.decide(one.application(), TraceDepth.NONE);
            assertThat(one.expected().mismatches(decision)).as(one.name()).isEmpty();
        }
    }

    @Test
    void everyReasonOfAPolicyRuleHasACase() {
        var expected = ConsumerLoan.PRODUCT.cases().stream()
                .flatMap(one -> one.expected().reasons().orElseThrow().stream())
                .toList();
        var catalogue = ConsumerLoan.flow(1).reasons().stream().map(reason -> reason.code());

        assertThat(expected).containsAll(catalogue.toList());
    }

    @Test
    void ofTheCasesTheSecondVersionDecidesOneOtherwise() {
        var engine = ConsumerLoan.engine(2);

        var changed = ConsumerLoan.PRODUCT.cases().stream()
                .filter(one -> one.expected().outcome()
                        != engine.decide(one.application(), TraceDepth.NONE).outcome())
                .map(one -> one.name())
                .toList();

        assertThat(changed).containsExactly("debt-service ratio exactly at the limit of version 1");
    }

    private static List<RowDecision> decideAll(int version) {
        var engine = ConsumerLoan.engine(version);
        Decider decider = application -> engine.decide(application, TraceDepth.NONE);
        var decided = new ArrayList<RowDecision>();
        new SampleRun(BatchRun.onAllCores())
                .decide(ConsumerLoan.samples(version), decider, result -> decided.add(result.accept(new OrFail<>())));
        return decided;
    }
}
