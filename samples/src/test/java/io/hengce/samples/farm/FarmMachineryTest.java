package io.hengce.samples.farm;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.value.Outcome;
import io.hengce.samples.OrFail;
import io.hengce.samples.Product;
import io.hengce.samples.ReferenceDecision;
import io.hengce.simulation.run.BatchRun;
import io.hengce.simulation.run.SampleRun;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole way of a product with lists: file with lists in its cells, dictionary, checker, compiler, jBPM and Drools, decision. */
class FarmMachineryTest {

    private static final Product PRODUCT = Product.FARM_MACHINERY;

    @Test
    void theCommittedApplicationsAreTheDrawnOnes() {
        assertThat(PRODUCT.text(MakeFarmApplications.CSV)).isEqualTo(MakeFarmApplications.csv(FarmApplications.all()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theEngineDecidesEveryRowAsTheHandWrittenPolicyDoes(int version) {
        var policy = new ReferenceFarmPolicy(version);
        var applications = FarmApplications.all();

        var decided = decideAll(version, MakeFarmApplications.CSV);

        assertThat(decided).hasSize(FarmApplications.COUNT);
        for (var index = 0; index < decided.size(); index++) {
            var application = applications.get(index);
            assertThat(ReferenceDecision.of(decided.get(index)))
                    .as("%s", application)
                    .isEqualTo(policy.decide(application));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyReasonAndEveryOutcomeOccursAndNothingFails(int version) {
        var decided = decideAll(version, MakeFarmApplications.CSV);

        var reasons = decided.stream()
                .flatMap(decision -> decision.reasons().stream())
                .map(reason -> reason.code())
                .collect(Collectors.toSet());
        assertThat(reasons)
                .isEqualTo(PRODUCT.flow(version).reasons().stream()
                        .map(reason -> reason.code())
                        .collect(Collectors.toSet()));
        assertThat(decided.stream().map(Decision::outcome).distinct()).containsExactlyInAnyOrder(Outcome.values());
    }

    @Test
    void theFiguresAreThoseOfTheReadme() {
        for (var outcome : Outcome.values()) {
            assertThat(PRODUCT.text("README.md"))
                    .contains("| %d | %d |".formatted(count(1, outcome), count(2, outcome)));
        }
    }

    private static long count(int version, Outcome outcome) {
        return decideAll(version, MakeFarmApplications.CSV).stream()
                .filter(decision -> decision.outcome() == outcome)
                .count();
    }

    @Test
    void theFirstVersionDecidesAsItsCasesExpect() {
        var engine = PRODUCT.engine(1);

        assertThat(PRODUCT.cases()).hasSizeGreaterThanOrEqualTo(8);
        for (var one : PRODUCT.cases()) {
            var decision = engine.decide(one.application(), TraceDepth.NONE);
            assertThat(one.expected().mismatches(decision)).as(one.name()).isEmpty();
        }
    }

    private static List<Decision> decideAll(int version, String file) {
        var engine = PRODUCT.engine(version);
        var settings = new SampleSettings(Optional.of(Product.AT), Optional.empty());
        var samples = SampleFile.open(
                        PRODUCT.folder().resolve(file), PRODUCT.flow(version).dictionary(), settings)
                .get();
        var decided = new ArrayList<Decision>();
        new SampleRun(BatchRun.onAllCores())
                .decide(
                        samples,
                        application -> engine.decide(application, TraceDepth.NONE),
                        result -> decided.add(result.accept(new OrFail<>()).decision()));
        return decided;
    }
}
