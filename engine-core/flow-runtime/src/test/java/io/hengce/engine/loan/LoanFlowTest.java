package io.hengce.engine.loan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.Reason;
import io.hengce.flow.json.FlowJson;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measured flow decides as the policy says, on every application. */
final class LoanFlowTest {

    @Test
    void decidesEveryApplicationAsExpected() {
        var engine = DecisionEngine.load(LoanFlow.compiled());

        var decided = LoanFlow.applications().stream()
                .map(application -> LoanFlow.line(engine.decide(application, TraceDepth.NONE)))
                .toList();

        assertThat(decided).isEqualTo(LoanFlow.expected());
    }

    @Test
    void earnsNoWarning() {
        assertThat(FlowChecker.standard().check(LoanFlow.document()).diagnostics())
                .isEmpty();
    }

    /** Nobody among the applicants has used up more than 95 % of the open limits, which is P19. */
    @Test
    void theApplicationsReachEveryReasonButOneAndEveryGradeAndOutcome() {
        var seen = new HashSet<String>();
        for (var line : LoanFlow.expected()) {
            var parts = line.split("\\|", -1);
            seen.addAll(List.of(parts[1], parts[3]));
            seen.addAll(List.of(parts[6].split(",")));
        }

        assertThat(seen).contains("APPROVE", "REFER", "DECLINE", "A", "B", "C", "D", "E");
        assertThat(seen)
                .containsAll(LoanFlow.document().reasons().stream()
                        .map(Reason::code)
                        .filter(code -> !code.equals("P19"))
                        .toList());
    }

    @Test
    void theDocumentIsWrittenAsAFileIs() throws Exception {
        try (var in = LoanFlow.class.getResourceAsStream("loan-flow-v1.flow.json")) {
            assertThat(FlowJson.write(LoanFlow.document())).isEqualTo(new String(in.readAllBytes(), "UTF-8"));
        }
    }
}
