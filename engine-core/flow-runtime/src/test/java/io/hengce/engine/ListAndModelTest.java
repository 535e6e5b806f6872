package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep.Matched;
import io.hengce.flow.decision.TraceStep.Predicted;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ListAndModelTest {

    private static final String LISTED = "11010119900101001X";

    private final Trial trial = new Trial(Documents.checkedLoan());

    @Test
    void declinesWhoIsOnTheList() {
        var decision = trial.decide("id_no", LISTED, "income", "1000", "debt", "100", "home", "own");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).containsExactly("R201");
        assertThat(step(decision, Matched.class))
                .isEqualTo(new Matched(
                        "blacklist", true, Map.of("on_list", Value.of(true), "why_listed", Value.of("forged papers"))));
    }

    @Test
    void letsPassWhoIsOnTheListNoMore() {
        var late = trial.applicationAt(
                OffsetDateTime.parse("2027-01-01T00:00:00+08:00"), "id_no", LISTED, "income", "1000", "debt", "100");

        assertThat(trial.engine().decide(late, TraceDepth.NONE).outputs()).containsEntry("on_list", Value.of(false));
    }

    @Test
    void matchesNobodyWithoutAKey() {
        var decision = trial.decide("income", "1000", "debt", "100", "home", "own");

        assertThat(decision.outputs()).containsEntry("on_list", Value.of(false));
        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
    }

    @Test
    void roundsWhatTheModelPutsOutOnce() {
        var decision = trial.decide("income", "1000", "debt", "100", "home", "own");

        assertThat(decision.outputs())
                .containsEntry("risk", Value.of("good"))
                .containsEntry("bad_chance", Value.of(new BigDecimal("0.13")));
        assertThat(step(decision, Predicted.class).inputs())
                .isEqualTo(Map.of("debt.ratio", Value.of(new BigDecimal("0.1")), "housing", Value.of("own")));
    }

    @Test
    void goesOnWithoutAPrediction() {
        var decision = trial.decide("income", "1000");

        assertThat(decision.outputs()).containsEntry("risk", Value.Missing.MISSING);
        assertThat(Trial.codes(decision)).containsExactly("R202");
    }

    @Test
    void refersWhatTheModelRefuses() {
        var decision = trial.decide("income", "0.01", "debt", "1000000");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(Trial.codes(decision)).containsExactly("ENGINE_MODEL_INPUT");
        assertThat(decision.path()).containsExactly("start", "blacklist", "prediction");
        assertThat(decision.outputs().values()).allMatch(Value::isMissing);
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().message())
                .isEqualTo("the model refuses the value of debt.ratio");
    }

    @Test
    void tellsNothingOfTheListAndReadsItsTraceBack() {
        var application = trial.application("id_no", LISTED, "income", "1000", "debt", "900");

        var decision = trial.engine().decide(application, TraceDepth.FULL);

        var json = DecisionJson.write(decision);
        assertThat(json).doesNotContain("Zhang", LISTED, LISTED.toLowerCase(java.util.Locale.ROOT));
        var again =
                DecisionJson.read(json, Documents.checkedLoan().dictionary()).get();
        assertThat(DecisionJson.write(again)).isEqualTo(json);
    }

    private static <T> T step(Decision decision, Class<T> kind) {
        return decision.trace().orElseThrow().steps().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
