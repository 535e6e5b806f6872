package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each fix is offered by what it will do, and what it mends is mended. */
class QuickFixesTest {

    private static final String LOAN = FlowJson.write(Fixture.smallLoan());

    @Test
    void aNameThatIsNearlyOneBecomesIt() {
        mends(wrong("\"age < 18\"", "\"agee < 18\""), "EXPR_UNKNOWN_NAME", "Change to age");
    }

    @Test
    void aForeignSymbolBecomesTheRightOne() {
        mends(wrong("\"age < 18\"", "\"age ＜ 18\""), "EXPR_FOREIGN_SYMBOL", "Change to <");
    }

    @Test
    void aReasonThatTheCatalogueLacksIsAdded() {
        mends(
                wrong("\"reason\": \"S002\"", "\"reason\": \"TOO_YOUNG\""),
                "REASON_UNKNOWN",
                "Add TOO_YOUNG to the reasons");
    }

    @Test
    void theSecondOfTwoIdsIsChanged() {
        var flow = FlowJson.read(LOAN.getBytes(StandardCharsets.UTF_8)).get();
        var edges = new ArrayList<>(flow.edges());
        var last = edges.remove(edges.size() - 1);
        edges.add(new Edge(edges.get(0).id(), last.from(), last.port(), last.to()));

        mends(
                flow.withEdges(edges),
                "ID_TWICE",
                "Give the second " + edges.get(0).id() + " a new id");
    }

    @Test
    void aMissingStartIsAdded() {
        var flow = FlowJson.read(LOAN.getBytes(StandardCharsets.UTF_8)).get();
        var start = flow.nodes().stream()
                .filter(StartNode.class::isInstance)
                .findFirst()
                .orElseThrow();

        mends(DrawEdits.remove(Set.of(start.id()), Set.of()).apply(flow), "START_NONE", "Add a start");
    }

    @Test
    void aBinGrowsOverTheGapBesideIt() {
        mends(bins("income", "< 3000", "[5000..8000)", ">= 8000", "missing"), "BINS_GAP", "Widen bin b0 to < 5000");
        mends(bins("income", "[3000..8000)", ">= 8000", "missing"), "BINS_GAP", "Widen bin b0 to [1..8000)");
        mends(bins("income", "< 3000", "[3000..8000)", "missing"), "BINS_GAP", "Widen bin b1 to [3000..1000000]");
        var two = bins("income", "[100..3000)", "[5000..8000)", ">= 8000", "missing");
        assertThat(QuickFixes.of(two, problem(two, "BINS_GAP"))).isEmpty();
    }

    @Test
    void aBinForMissingIsAdded() {
        mends(bins("dti", "< 3000", ">= 3000"), "BINS_WITHOUT_MISSING", "Add a bin for missing (0 points)");
    }

    private static FlowDocument bins(String input, String... bins) {
        var flow = Fixture.smallLoan();
        var card = flow.nodes().stream()
                .filter(ScorecardNode.class::isInstance)
                .map(ScorecardNode.class::cast)
                .findFirst()
                .orElseThrow();
        var income = card.characteristics().stream()
                .filter(each -> each.input().equals(input))
                .findFirst()
                .orElseThrow();
        var made = new ArrayList<Bin>();
        for (var each : bins) {
            made.add(new Bin("b" + made.size(), each, BigDecimal.ONE, Optional.empty()));
        }
        return ScorecardEdits.bins("", "", card.id(), income.id(), made).apply(flow);
    }

    @Test
    void nothingIsOfferedWhereAPersonMustChoose() {
        var flow = wrong("\"age < 18\"", "\"salary_of_nobody < 18\"");

        assertThat(problems(flow))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(QuickFixes.of(flow, problem)).isEmpty());
    }

    @Test
    void nothingIsOfferedForADocumentThatHasChanged() {
        var flow = wrong("\"age < 18\"", "\"agee < 18\"");
        var problem = problem(flow, "EXPR_UNKNOWN_NAME");

        assertThat(QuickFixes.of(wrong("\"age < 18\"", "\"1 < 2\""), problem)).isEmpty();
    }

    private static void mends(FlowDocument flow, String code, String label) {
        var problem = problem(flow, code);

        var edit = QuickFixes.of(flow, problem).orElseThrow(() -> new AssertionError("nothing offered for " + problem));

        assertThat(edit.label().en()).isEqualTo(label);
        assertThat(edit.label().zh()).isNotBlank();
        assertThat(problems(edit.apply(flow))).doesNotContain(problem);
    }

    private static FlowDocument wrong(String right, String wrong) {
        assertThat(LOAN).contains(right);
        return FlowJson.read(LOAN.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong))
                        .getBytes(StandardCharsets.UTF_8))
                .get();
    }

    private static Diagnostic problem(FlowDocument flow, String code) {
        return problems(flow).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not among " + problems(flow)));
    }

    private static List<Diagnostic> problems(FlowDocument flow) {
        return FlowChecker.standard().check(flow, FlowParts.NONE).diagnostics();
    }
}
