package io.hengce.engine;

import static io.hengce.engine.RuleSetTest.decline;
import static io.hengce.engine.RuleSetTest.refer;
import static io.hengce.engine.RuleSetTest.rule;
import static io.hengce.engine.RuleSetTest.rules;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.run.Stopwatch;
import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.Why;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Why the small loan was decided as it was. */
final class FullTraceTest {

    private final Trial trial = new Trial(Documents.smallLoan());

    @Test
    void tellsOfEveryRuleWhyItHitOrNot() {
        var rules = (NodeWhy.Rules)
                why("eligibility", "age", "30", "income", "5000", "debt", "3000", "has_overdue", "true");

        assertThat(rules.rules())
                .extracting(rule -> rule.rule() + " " + rule.state())
                .containsExactly("under_age NO_HIT", "overdue HIT", "no_debt NO_HIT", "high_dti HIT", "resting OFF");
        var dti = rules.rules().stream()
                .filter(rule -> rule.rule().equals("high_dti"))
                .findFirst()
                .orElseThrow();
        assertThat(dti.why()).hasValueSatisfying(why -> assertThat(why.answer()).isEqualTo(Answer.TRUE));
    }

    @Test
    void tellsWhatEveryExpressionRead() {
        var computed = (NodeWhy.Computed) why("ratios", "age", "30", "income", "5000", "debt", "3000");

        assertThat(computed.expressions())
                .containsExactly(new NodeWhy.Computation(
                        "dti", "debt / income", Map.of("debt", Value.of(3000), "income", Value.of(5000)), ""));
    }

    @Test
    void tellsWhichCellKeptARowFromMatching() {
        var rows = (NodeWhy.Rows) why("grading", "age", "30", "income", "5000", "debt", "3000", "housing", "rent");

        assertThat(rows.misses()).isNotEmpty().first().isEqualTo(new RowMiss("row_a", "in_score", ">= 620"));
    }

    @Test
    void tellsWhyAPortWasNotTaken() {
        var ports = (NodeWhy.Ports) why("way", "age", "30", "income", "9000", "debt", "1500.50", "housing", "own");

        assertThat(ports.ports().get(0).why()).isInstanceOfSatisfying(Why.Test.class, test -> {
            assertThat(test.answer()).isEqualTo(Answer.UNKNOWN);
            assertThat(test.values()).containsEntry("outcome", Value.Missing.MISSING);
        });
    }

    @Test
    void explainsTheExpressionThatFailed() {
        var assignments = List.of(new Assignment("v", "x + 1"), new Assignment("p", "v / y"));
        var derive = new Drawing()
                .numbers("x", "y")
                .outputs("v", "p")
                .node(new DeriveNode("ratios", Drawing.name("ratios"), assignments));

        var trace = full(new Trial(derive.line()), "x", "2", "y", "0");

        assertThat(trace.fault()).isPresent();
        assertThat(trace.whys())
                .as("the start tells nothing, and nothing comes after the error")
                .containsExactly(new NodeWhy.Computed(
                        "ratios",
                        List.of(
                                new NodeWhy.Computation("v", "x + 1", Map.of("x", Value.of(2)), ""),
                                new NodeWhy.Computation(
                                        "p",
                                        "v / y",
                                        Map.of("v", Value.of(3), "y", Value.of(0)),
                                        "ENGINE_DIVISION_BY_ZERO"))));
    }

    @Test
    void namesTheRuleThatFailedAndReachesNoneBehindIt() {
        var trial = rules(
                RuleHit.ALL,
                rule("r1", "y = 1", refer("A")),
                rule("r2", "y / x > 1", decline("B")),
                rule("r3", "y = 1", decline("C")));

        var rules = (NodeWhy.Rules) full(trial, "x", "0", "y", "1").why("rules").orElseThrow();

        assertThat(rules.rules())
                .extracting(rule -> rule.rule() + " " + rule.state() + " "
                        + rule.why().map(Why::fault).orElse("-"))
                .containsExactly("r1 HIT ", "r2 FAULT ENGINE_DIVISION_BY_ZERO", "r3 NOT_REACHED -");
    }

    @Test
    void reachesNoRuleBehindOneWhoseActionFailed() {
        var trial = rules(
                RuleHit.ALL,
                rule("r1", "y = 1", new RuleAction.SetVariable("v", "y / x")),
                rule("r2", "y = 1", decline("B")));

        var rules = (NodeWhy.Rules) full(trial, "x", "0", "y", "1").why("rules").orElseThrow();

        assertThat(rules.rules())
                .extracting(rule -> rule.rule() + " " + rule.state())
                .containsExactly("r1 HIT", "r2 NOT_REACHED");
    }

    @Test
    void tellsTheValuesOfItsOwnRunHoweverLateItIsRead() {
        var first = trial.application("age", "30", "income", "5000", "debt", "3000", "has_overdue", "true");
        var others = IntStream.range(20, 70)
                .mapToObj(age -> trial.application("age", String.valueOf(age), "income", "9000", "debt", "1000"))
                .toList();
        var told = DecisionJson.canonical(trial.engine().decide(first, TraceDepth.FULL));

        var unread = trial.engine().decide(first, TraceDepth.FULL);
        var more = trial.engine().decideAll(others, TraceDepth.FULL);

        assertThat(DecisionJson.canonical(unread)).isEqualTo(told);
        for (var number = 0; number < others.size(); number++) {
            assertThat(DecisionJson.canonical(more.get(number)))
                    .isEqualTo(DecisionJson.canonical(trial.engine().decide(others.get(number), TraceDepth.FULL)));
        }
    }

    @Test
    void timesTheNodesByTheClockThatIsHandedIn() {
        var clock = new AtomicLong();
        var engine = DecisionEngine.load(trial.compiled(), 0, Stopwatch.of(() -> clock.getAndAdd(5_000)));
        var application = trial.application("age", "30", "income", "9000");

        var timed = engine.decide(application, TraceDepth.FULL);

        var trace = timed.trace().orElseThrow();
        assertThat(trace.micros().keySet()).containsExactlyElementsOf(timed.path());
        assertThat(trace.micros().values()).containsOnly(5L);
        assertThat(DecisionJson.write(timed)).contains("\"micros\":{\"start\":5");
        assertThat(DecisionJson.canonical(timed))
                .isEqualTo(DecisionJson.canonical(trial.engine().decide(application, TraceDepth.FULL)))
                .contains("\"whys\"");
    }

    @Test
    void readsNoClockAtTheOtherDepths() {
        var engine = DecisionEngine.load(trial.compiled(), 0, Stopwatch.of(() -> {
            throw new IllegalStateException("the clock was read");
        }));
        var application = trial.application("age", "30", "income", "9000");

        assertThat(engine.decide(application, TraceDepth.NONE).trace()).isEmpty();
        assertThat(engine.decide(application, TraceDepth.SUMMARY).trace()).hasValueSatisfying(trace -> {
            assertThat(trace.whys()).isEmpty();
            assertThat(trace.micros()).isEmpty();
        });
    }

    private NodeWhy why(String node, String... cells) {
        return full(trial, cells).why(node).orElseThrow();
    }

    private static Trace full(Trial trial, String... cells) {
        return trial.engine()
                .decide(trial.application(cells), TraceDepth.FULL)
                .trace()
                .orElseThrow();
    }
}
