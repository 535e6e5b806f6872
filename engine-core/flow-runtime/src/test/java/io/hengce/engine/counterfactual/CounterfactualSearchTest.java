package io.hengce.engine.counterfactual;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CounterfactualSearchTest {

    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-01-31T08:00:00+08:00");

    private static final String ONE_RULE = """
            {"format": "hengce/flow/1", "id": "one_rule", "name": {"en": "One rule"}, "product": "one_rule",
             "dictionary": {"fields": [
               {"id": "income", "type": "number", "scale": 2, "min": 0, "max": 100000, "required": true},
               {"id": "debt", "type": "number", "scale": 2, "min": 0, "max": 100000, "required": true},
               {"id": "ratio", "type": "number", "scale": 4, "origin": "derived", "output": true}]},
             "reasons": [{"code": "LOW", "rank": 1, "text": {"en": "Low"}, "customer": {"en": "Low"}}],
             "nodes": [
               {"id": "start", "kind": "start"},
               {"id": "ratios", "kind": "derive", "assignments": [{"variable": "ratio", "expression": "debt / (income + 1)"}]},
               {"id": "rules", "kind": "rule_set", "rules": [
                 {"id": "low", "when": "%s", "actions": [{"do": "decline", "reason": "LOW"}]}]},
               {"id": "yes", "kind": "verdict", "outcome": "APPROVE"},
               {"id": "end", "kind": "end"}],
             "edges": [
               {"id": "e1", "from": "start", "to": "ratios"}, {"id": "e2", "from": "ratios", "to": "rules"},
               {"id": "e3", "from": "rules", "to": "yes"}, {"id": "e4", "from": "yes", "to": "end"}]}
            """;

    @Test
    void answersTheThresholdItselfWhereThereIsOne() {
        var random = new Random(5);
        for (var round = 0; round < 20; round++) {
            var threshold = BigDecimal.valueOf(random.nextInt(9_000_000) + 1L, 2);
            var trial = new Trial(ONE_RULE.formatted("income < " + threshold));

            var answer = trial.ask(Outcome.APPROVE, Map.of("income", 0, "debt", 0));

            assertThat(answer.single())
                    .singleElement()
                    .satisfies(found -> assertThat(found.changes())
                            .containsExactly(
                                    new FieldChange("income", Value.of(BigDecimal.ZERO), Value.of(threshold))));
            assertThat(answer.complete()).isTrue();
        }
    }

    @Test
    void findsTheTurnOfAFormulaByHalving() {
        var trial = new Trial(ONE_RULE.formatted("ratio > 0.5"));

        var answer = trial.ask(Outcome.APPROVE, Map.of("income", 999, "debt", 600));

        assertThat(answer.single())
                .extracting(found -> found.changes().get(0).field() + " "
                        + found.changes().get(0).to())
                .containsExactly("debt 500.04", "income 1198.89");
    }

    @Test
    void findsPairsOfWhichNeitherAloneIsEnough() {
        var trial = new Trial(ONE_RULE.formatted("income < 5000.5 or debt > 200"));

        var answer = trial.ask(Outcome.APPROVE, Map.of("income", 100, "debt", 900));

        assertThat(answer.single()).isEmpty();
        assertThat(answer.pairs())
                .singleElement()
                .satisfies(found -> assertThat(found.changes())
                        .extracting(change -> change.field() + " " + change.to())
                        .containsExactly("debt 200", "income 5000.5"));
    }

    @Test
    void saysHonestlyThatThereIsNoSuchChange() {
        var trial = new Trial(ONE_RULE.formatted("income >= 0"));

        var answer = trial.ask(Outcome.APPROVE, Map.of("income", 100, "debt", 900));

        assertThat(answer.isFound()).isFalse();
        assertThat(answer.complete()).isTrue();
    }

    @Test
    void leavesFixedFieldsAsTheyAre() {
        var trial = new Trial(ONE_RULE.formatted("income < 5000"));

        var question = new CounterfactualQuestion(
                trial.application(Map.of("income", 100, "debt", 0)), Outcome.APPROVE, Set.of("income"), 1_000);

        assertThat(trial.search.answer(question).isFound()).isFalse();
    }

    @Test
    void stopsAtItsLimitAndSaysSo() {
        var trial = new Trial(ONE_RULE.formatted("income < 5000"));

        var question = new CounterfactualQuestion(
                trial.application(Map.of("income", 100, "debt", 0)), Outcome.APPROVE, Set.of(), 10);
        var answer = trial.search.answer(question);

        assertThat(answer.complete()).isFalse();
        assertThat(answer.decisions()).isLessThanOrEqualTo(11);
    }

    @Test
    void hasNothingToChangeWhereTheOutcomeIsTheWantedOne() {
        var trial = new Trial(ONE_RULE.formatted("income < 5000"));

        assertThat(trial.ask(Outcome.APPROVE, Map.of("income", 6000, "debt", 0)).single())
                .isEmpty();
    }

    /** Table, scorecard, branch, strings, booleans, dates and missing values, whatever the application. */
    @Test
    void everyAnswerIsDecidedAsWantedAndNoStepLessIs() {
        var trial = new Trial(FlowJson.write(Documents.smallLoan()));
        var random = new Random(11);
        var answered = 0;
        for (var round = 0; round < 12; round++) {
            var application = trial.application(Map.of(
                    "age", 15 + random.nextInt(50),
                    "income", 1 + random.nextInt(20_000),
                    "debt", random.nextInt(9_000),
                    "housing", List.of("own", "rent", "mortgage").get(random.nextInt(3)),
                    "has_overdue", random.nextBoolean()));
            var answer = trial.search.answer(
                    new CounterfactualQuestion(application, Outcome.APPROVE, Set.of("age"), 60_000));

            for (var found : answer.single()) {
                answered++;
                assertThat(trial.decide(application, found.changes())).isEqualTo(Outcome.APPROVE);
                assertThat(trial.isTight(application, found.changes().get(0))).isTrue();
            }
            for (var found : answer.pairs()) {
                answered++;
                assertThat(found.changes())
                        .hasSize(2)
                        .noneMatch(change -> change.field().equals("age"));
                assertThat(trial.decide(application, found.changes())).isEqualTo(Outcome.APPROVE);
                found.changes()
                        .forEach(change -> assertThat(trial.decide(application, List.of(change)))
                                .isNotEqualTo(Outcome.APPROVE));
            }
        }
        assertThat(answered).isGreaterThan(5);
    }

    @Test
    void takesWhoOneIsAsFixed() {
        assertThat(FixedFields.of(Documents.smallLoan().dictionary())).containsExactly("age");
    }

    /** A flow with its engine. */
    private static final class Trial {

        private final ValidFlow flow;
        private final DecisionEngine engine;
        private final CounterfactualSearch search;

        private Trial(String text) {
            var document = FlowJson.read(text.getBytes(StandardCharsets.UTF_8)).get();
            flow = FlowChecker.standard().check(document).get();
            engine = DecisionEngine.load(FlowCompiler.compile(flow));
            search = new CounterfactualSearch(flow, engine);
        }

        private CounterfactualAnswer ask(Outcome wanted, Map<String, Object> values) {
            return search.answer(new CounterfactualQuestion(application(values), wanted, Set.of(), 60_000));
        }

        private Application application(Map<String, Object> values) {
            var cells = new HashMap<String, String>();
            values.forEach((field, value) -> cells.put(field, value.toString()));
            return new ApplicationAssembler(flow.document().dictionary())
                    .fromCells("A-1", TIME, cells)
                    .get();
        }

        private Outcome decide(Application application, List<FieldChange> changes) {
            var values = new HashMap<>(application.values());
            changes.forEach(change -> values.put(change.field(), change.to()));
            var changed = new ApplicationAssembler(flow.document().dictionary())
                    .assemble("A-1", TIME, values)
                    .get();
            return engine.decide(changed, TraceDepth.NONE).outcome();
        }

        /** Whether a number one step nearer is not decided so. */
        private boolean isTight(Application application, FieldChange change) {
            if (!(change.from() instanceof Value.NumberValue from) || !(change.to() instanceof Value.NumberValue to)) {
                return true;
            }
            var step = new BigDecimal("0.01")
                    .multiply(BigDecimal.valueOf(from.number().compareTo(to.number())));
            var nearer =
                    new FieldChange(change.field(), from, Value.of(to.number().add(step)));
            return decide(application, List.of(nearer)) != Outcome.APPROVE;
        }
    }
}
