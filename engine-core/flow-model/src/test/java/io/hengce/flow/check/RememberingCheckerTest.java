package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.fixture.Documents;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A checker that remembers must say what one says that does not. */
final class RememberingCheckerTest {

    private final FlowChecker remembering = FlowChecker.remembering();
    private final FlowDocument loan = Documents.smallLoan();

    @Test
    void saysTheSameOfEachVersion() {
        var versions = List.of(
                loan,
                withCell(loan, "[590..620"),
                withCell(loan, ">= 620"),
                withCell(loan, "\"A\""),
                loan,
                loan.withParameters(List.of()),
                loan.withParameters(loan.parameters().stream()
                        .map(RememberingCheckerTest::copy)
                        .toList()));

        for (var version : versions) {
            assertThat(remembering.check(version).diagnostics())
                    .isEqualTo(FlowChecker.standard().check(version).diagnostics());
        }
    }

    @Test
    void readsNoCellTwiceThatStoodInTheLastVersion() {
        var place = Places.rowWhen("grading", "row_a", 0);

        var first = remembering.check(loan).get().cell(place);
        var second = remembering.check(withCell(loan, "-")).get().cell(place);
        var afterOtherNames = remembering
                .check(loan.withParameters(List.copyOf(List.of(loan.parameters().toArray(Parameter[]::new)))))
                .get()
                .cell(place);

        assertThat(second).isSameAs(first);
        assertThat(afterOtherNames).isNotSameAs(first);
    }

    @Test
    void findsAgainWhatIsWrongInATextThatStays() {
        var wrong = withCell(loan, "[590..620");

        assertThat(remembering.check(wrong).diagnostics())
                .isEqualTo(remembering.check(wrong).diagnostics())
                .anyMatch(Diagnostic::isError);
    }

    private static Parameter copy(Parameter parameter) {
        return new Parameter(parameter.id(), parameter.label(), parameter.type(), parameter.value());
    }

    /** Another condition on the score in the second row. */
    private static FlowDocument withCell(FlowDocument flow, String text) {
        var table = (DecisionTableNode) flow.node("grading").orElseThrow();
        var last = table.rows().get(1);
        var changed = new TableRow(last.id(), List.of(text, last.when().get(1)), last.then());
        return flow.withNode(new DecisionTableNode(
                table.id(),
                table.name(),
                table.hit(),
                table.inputs(),
                table.outputs(),
                List.of(table.rows().get(0), changed),
                table.defaults()));
    }
}
