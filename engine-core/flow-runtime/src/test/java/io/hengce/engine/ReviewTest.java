package io.hengce.engine;

import static io.hengce.flow.fixture.Drawing.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReviewTest {

    private static final ReviewNode REVIEW =
            new ReviewNode("manual", name("manual"), "large", List.of("R1"), List.of());

    @Test
    void refersWithQueueReasonsAndQuestions() {
        var trial = new Trial(Documents.creditLine());

        var decision = trial.decide("income", "9000", "age", "30", "region", "city", "wanted", "300001");

        assertThat(decision.outcome()).isEqualTo(Outcome.REFER);
        assertThat(decision.reasons()).containsExactly(new RankedReason("R101", 1, "manual"));
        assertThat(decision.reviews())
                .containsExactly(new Review(
                        "manual",
                        "large_amounts",
                        List.of(
                                new Question("purpose", new LocalizedText("用途是否属实？", "Is the purpose proven?")),
                                new Question(
                                        "income",
                                        new LocalizedText("收入是否有流水佐证？", "Do bank statements support the income?")))));
        assertThat(decision.trace().orElseThrow().steps())
                .contains(new TraceStep.Referred("manual", "large_amounts", List.of("R101")));
        assertThat(DecisionJson.read(DecisionJson.write(decision)).get()).isEqualTo(decision);
        assertThat(DecisionJson.canonical(decision)).contains("\"queue\":\"large_amounts\"");
    }

    @Test
    void leavesNothingBehindWhereItIsNotPassed() {
        var decision = new Trial(Documents.creditLine())
                .decide("income", "9000", "age", "30", "region", "city", "wanted", "300000");

        assertThat(decision.outcome()).isEqualTo(Outcome.APPROVE);
        assertThat(decision.reviews()).isEmpty();
        assertThat(DecisionJson.write(decision)).doesNotContain("reviews");
    }

    @Test
    void bringsNobodyAnApplicationThatIsDeclinedAllTheSame() {
        var decline = new VerdictNode("decline", name("decline"), Outcome.DECLINE, List.of());
        var trial =
                new Trial(new Drawing().reasons("R1").node(REVIEW).node(decline).line());

        var decision = trial.decide();

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(Trial.codes(decision)).containsExactly("R1");
        assertThat(decision.reviews()).isEmpty();
    }

    @Test
    void staysWhenTheRunEndsInAnErrorBehindIt() {
        var fails = new DeriveNode("fails", name("fails"), List.of(new Assignment("y", "1 / x")));
        var trial = new Trial(new Drawing()
                .numbers("x")
                .outputs("y")
                .reasons("R1")
                .node(REVIEW)
                .node(fails)
                .line());

        var decision = trial.decide("x", "0");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_DIVISION_BY_ZERO", "R1");
        assertThat(decision.reviews()).containsExactly(new Review("manual", "large", List.of()));
    }
}
