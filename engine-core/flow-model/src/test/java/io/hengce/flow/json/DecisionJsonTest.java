package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionJsonTest {

    private static final Map<String, Value> OUTPUTS =
            Map.of("dti", Value.of(new BigDecimal("0.1600")), "grade", Value.of("A"), "amount", Value.Missing.MISSING);

    private static final Trace TRACE = new Trace(
            List.of(
                    new TraceStep.Passed("start"),
                    new TraceStep.Derived("ratios", Map.of("dti", Value.of(1))),
                    new TraceStep.RulesHit("eligibility", List.of("r1"), Map.of("risk_points", Value.of(10))),
                    new TraceStep.Scored(
                            "card",
                            List.of(new PointsGiven(
                                    "c_income", Value.of(9000), "b3", new BigDecimal("20"), BigDecimal.ZERO)),
                            Map.of("score", Value.of(620))),
                    new TableStep.RowsHit(
                            "grading", Map.of("in1", Value.of(620)), List.of("row1"), Map.of("grade", Value.of("A"))),
                    new TraceStep.Branched("way", "good"),
                    new TraceStep.Raised("approve", Outcome.REFER, List.of("R001"))),
            Optional.of(new TraceFault("ENGINE_DIVISION_BY_ZERO", "ratios", "assignments/dti", "divided by zero")));

    private static final Decision DECISION = decision(Optional.of(TRACE));

    private static Decision decision(Optional<Trace> trace) {
        return new Decision(
                "A-1",
                Outcome.REFER,
                List.of(new RankedReason("R001", 1, "approve")),
                List.of(),
                OUTPUTS,
                new FlowReference("small_loan", 0, "ab12"),
                "hengce 0.1.0",
                List.of("start", "end"),
                trace);
    }

    @Test
    void isWrittenOnOneLine() {
        assertThat(DecisionJson.write(decision(Optional.empty())))
                .isEqualTo("{\"application_id\":\"A-1\",\"outcome\":\"REFER\","
                        + "\"reasons\":[{\"code\":\"R001\",\"rank\":1,\"node\":\"approve\"}],"
                        + "\"outputs\":{\"amount\":null,\"dti\":0.16,\"grade\":\"A\"},"
                        + "\"flow\":{\"id\":\"small_loan\",\"revision\":0,\"hash\":\"ab12\"},"
                        + "\"engine\":\"hengce 0.1.0\",\"path\":[\"start\",\"end\"]}");
    }

    @Test
    void readsBackWhatItWrote() {
        var dictionary = Documents.smallLoan().dictionary();

        assertThat(DecisionJson.read(DecisionJson.write(DECISION), dictionary).get())
                .isEqualTo(DECISION);
        assertThat(DecisionJson.read(DecisionJson.pretty(DECISION)).get()).isEqualTo(DECISION);
        assertThat(DecisionJson.read(DecisionJson.write(DECISION, "D-9")).get()).isEqualTo(DECISION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.3333333333333333333333333333333333",
                "-680.9666666666666666666666666666667",
                "9.999999999999999999999999999999999E+6144",
                "1.234567890123456789012345678901234E-6142"
            })
    void readsBackNumbersThatAnExpressionGave(String computed) {
        var input = Value.of(new BigDecimal(computed));
        var points = new PointsGiven("c_dti", input, "b1", BigDecimal.TEN, BigDecimal.ZERO);
        var traced = decision(Optional.of(new Trace(
                List.of(
                        new TraceStep.Scored("card", List.of(points), Map.of("score", Value.of(10))),
                        new TableStep.RowsHit("grading", Map.of("in1", input), List.of("row1"), Map.of())),
                Optional.empty())));

        assertThat(DecisionJson.read(DecisionJson.write(traced)).get()).isEqualTo(traced);
    }

    @Test
    void theCanonicalFormLeavesTheEngineOut() {
        var canonical = DecisionJson.canonical(DECISION);

        assertThat(canonical)
                .startsWith("{\"application_id\":\"A-1\",\"flow\":{\"hash\":")
                .doesNotContain("engine\"");
        assertThat(DecisionJson.read(canonical).get().engine()).isEmpty();
        assertThat(canonical).contains("{\"kind\":\"passed\",\"node\":\"start\"}");
    }

    @Test
    void refusesAnUnknownStepAndAMissingMember() {
        var broken =
                DecisionJson.write(DECISION).replace("rules_hit", "rules_hut").replace("\"rank\":1,", "");

        assertThat(DecisionJson.read(broken).diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .contains("reasons/R001 MEMBER_MISSING", "trace/steps/eligibility/kind MEMBER_WORD");
    }

    @Test
    void casesReadBackAndFindMismatches() {
        var json = new CasesJson(Documents.smallLoan().dictionary());
        var cases = Documents.smallLoanCases();

        var again = json.read(json.write(cases).getBytes(UTF_8)).get();

        assertThat(json.write(again)).isEqualTo(json.write(cases));
        assertThat(again.cases()).hasSize(3);
        assertThat(again.cases().get(0).expected().mismatches(DECISION))
                .extracting(mismatch -> mismatch.member())
                .containsExactly("outcome", "reasons", "outputs/amount", "outputs/dti", "outputs/score");
    }

    @Test
    void aBrokenCaseIsNamed() {
        var json = new CasesJson(Documents.smallLoan().dictionary());
        var text = new String(Documents.bytes("small-loan.cases.json"), UTF_8)
                .replace("\"age\": 17", "\"age\": 170")
                .replace("\"grade\": \"C\"", "\"grad\": \"C\"")
                .replace("\"good customer\"", "\"repayments unknown\"");

        assertThat(json.read(text.getBytes(UTF_8)).diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "cases/under age and overdue/application/data/applicant.age APPLICATION_ABOVE_MAX",
                        "cases/repayments unknown/expected/outputs/grad CASE_OUTPUT_UNKNOWN",
                        "cases/repayments unknown/name CASE_NAME_REPEATED");
        assertThat(json.read("{}".getBytes(UTF_8)).diagnostics())
                .extracting(Diagnostic::code)
                .contains("MEMBER_MISSING");
    }
}
