package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.check.CheckResult.Rejected;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.Outward;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NewNodesTest {

    private static final LocalizedText NAME = new LocalizedText("新节点", "New node");

    private static final Set<String> LEFT_TO_THE_PERSON = Set.of(
            "EDGE_INTO_START",
            "EDGE_PORT_MISSING",
            "NODE_UNREACHABLE",
            "LIST_WITHOUT_KEY",
            "PART_MISSING",
            "VARIABLE_UNKNOWN",
            "OUTCOME_NONE_AT_END",
            "JOIN_WITHOUT_PARALLEL",
            "START_TWICE",
            "VARIABLE_TWICE_ON_PATH");

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void offersEveryKindOnce() {
        assertThat(NewNodes.kinds(loan).stream().map(Object::getClass).<Class<?>>map(kind -> kind))
                .containsExactlyInAnyOrder(FlowNode.class.getPermittedSubclasses());
    }

    @Test
    void isAValidDraftInAnyFlow() {
        var empty = new FlowDocument(
                "new_flow",
                NAME,
                "loan",
                new Dictionary(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Layout.EMPTY);
        for (var flow : List.of(loan, empty)) {
            for (var kind : NewNodes.kinds(flow)) {
                var drawn = DrawEdits.add(NewNodes.fresh(flow, kind, NAME), new Point(40, 40))
                        .apply(flow);

                assertThat(FlowJson.read(FlowJson.write(drawn).getBytes(StandardCharsets.UTF_8))
                                .diagnostics())
                        .as(kind.id())
                        .isEmpty();
            }
        }
    }

    /** What is left is for the person: ports, the file of a list or model, and a variable that is already written on the way. */
    @Test
    void isWrongInNothingButEdgesAndVariables() {
        for (var kind : NewNodes.kinds(loan)) {
            var node = NewNodes.fresh(loan, kind, NAME);
            var drawn = DrawEdits.insert("e4", node, new Point(40, 40)).apply(loan);

            assertThat(errors(drawn)).as(kind.id()).isSubsetOf(LEFT_TO_THE_PERSON);
        }
    }

    @Test
    void hasAFreshIdFromItsKindAndAFreshName() {
        var scorecard = NewNodes.kinds(loan).stream()
                .filter(ScorecardNode.class::isInstance)
                .findFirst()
                .orElseThrow();

        var first = NewNodes.fresh(loan, scorecard, NAME);
        var second = NewNodes.fresh(DrawEdits.add(first, new Point(0, 0)).apply(loan), scorecard, NAME);

        assertThat(first.id()).isEqualTo("scorecard");
        assertThat(second.id()).isEqualTo("scorecard_2");
        assertThat(first.name()).isEqualTo(NAME);
        assertThat(second.name()).isEqualTo(new LocalizedText("新节点 2", "New node 2"));
    }

    @Test
    void writesAVariableThatNothingWritesYet() {
        var withoutCard = DrawEdits.remove(Set.of("card"), Set.of()).apply(loan);

        var scorecard = NewNodes.kinds(withoutCard).stream()
                .filter(ScorecardNode.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(Outward.variables(scorecard)).containsExactly("score");
    }

    private static List<String> errors(FlowDocument document) {
        return FlowChecker.standard().check(document) instanceof Rejected rejected
                ? rejected.problems().stream()
                        .filter(Diagnostic::isError)
                        .map(Diagnostic::code)
                        .toList()
                : List.of();
    }
}
