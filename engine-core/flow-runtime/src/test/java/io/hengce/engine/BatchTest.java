package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.fixture.Documents;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many applications in one go. */
final class BatchTest {

    private final Trial trial = new Trial(Documents.smallLoan());

    @ParameterizedTest
    @EnumSource(names = {"NONE", "SUMMARY"})
    void decidesEachApplicationAsAloneAndInTheirOrder(TraceDepth depth) {
        var applications = applications(2_500);

        var decisions = trial.engine().decideAll(applications, depth);

        assertThat(decisions)
                .isEqualTo(applications.stream()
                        .map(each -> trial.engine().decide(each, depth))
                        .toList());
        assertThat(trial.engine().processInstances()).isZero();
    }

    @Test
    void theReferenceWayDecidesBatchesToo() {
        var reference = DecisionEngine.load(trial.compiled(), EngineOptions.STANDARD.withWay(Way.REFERENCE));
        var applications = applications(50);

        assertThat(reference.decideAll(applications, TraceDepth.FULL))
                .isEqualTo(trial.engine().decideAll(applications, TraceDepth.FULL));
        assertThat(reference.processInstances()).isZero();
    }

    @Test
    void anErrorSpoilsNoOtherApplication() {
        var divided = dividing();
        var applications = new ArrayList<Application>();
        for (var x : List.of("1", "0", "2", "0", "3")) {
            applications.add(divided.application("x", x, "y", "1"));
        }

        var decisions = divided.engine().decideAll(applications, TraceDepth.NONE);

        assertThat(decisions)
                .extracting(Trial::codes)
                .map(codes -> codes.contains("ENGINE_DIVISION_BY_ZERO"))
                .containsExactly(false, true, false, true, false);
    }

    @Test
    void anApplicationOfAnotherDictionaryIsRefused() {
        var other = dividing().application("x", "1");

        assertThatThrownBy(() -> trial.engine().decideAll(List.of(other), TraceDepth.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
        assertThat(trial.engine().processInstances()).isZero();
    }

    private static Trial dividing() {
        return RuleSetTest.rules(RuleHit.ALL, RuleSetTest.rule("r1", "y / x > 1", RuleSetTest.decline("A")));
    }

    private List<Application> applications(int count) {
        var applications = new ArrayList<Application>();
        for (var number = 0; number < count; number++) {
            applications.add(trial.application(
                    "age", Integer.toString(16 + number % 50),
                    "income", Integer.toString(1_000 + number * 37 % 12_000),
                    "debt", number % 11 == 0 ? "NA" : Integer.toString(number * 13 % 8_000),
                    "housing", List.of("own", "mortgage", "rent", "NA").get(number % 4)));
        }
        return applications;
    }
}
