package io.hengce.simulation.explain;

import static io.hengce.simulation.explain.Sketch.row;
import static io.hengce.simulation.explain.Sketch.rule;
import static io.hengce.simulation.explain.Sketch.rules;
import static io.hengce.simulation.explain.Sketch.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class NodePartsTest {

    private final FlowDocument rules = new Drawing()
            .numbers("x", "y")
            .reasons("A")
            .node(rules(
                    RuleHit.FIRST,
                    rule("both", "x > 5 and y > 5"),
                    rule("either", "x > 5 or (y > 5 and y < 9)"),
                    rule("last", "x = 1")))
            .line();

    @Test
    void saysOfEachTestOfARuleWhetherItHeldWithItsValue() {
        assertThat(parts(rules, "rules", "x", "7", "y", "3"))
                .containsExactly(
                        "both not hit: holds x (7) is more than 5; fails y (3) is more than 5",
                        "either hit: holds one of these at least; >holds x (7) is more than 5; >not asked y is more than 5 and y is less than 9",
                        "last not reached: ");
        assertThat(parts(rules, "rules", "x", "2"))
                .contains("both not hit: fails x (2) is more than 5; not asked y is more than 5");
        assertThat(parts(rules, "rules", "x", "2", "y", "9"))
                .contains(
                        "either not hit: fails one of these at least; >fails x (2) is more than 5; >fails all of these; >>holds y (9) is more than 5; >>fails y (9) is less than 9");
    }

    @Test
    void goesThroughTheCellsOfARowUpToTheOneThatKeptItAway() {
        assertThat(parts(Documents.smallLoan(), "grading", SMALL_LOAN))
                .anySatisfy(row -> assertThat(row).startsWith("row 1 ").contains("Score ("))
                .noneSatisfy(row -> assertThat(row).contains("null"));
        var table = new Drawing()
                .numbers("x")
                .outputs("v")
                .node(table(TableHit.FIRST, row("one", "> 5", "1"), row("two", "-", "2")))
                .line();
        assertThat(parts(table, "table", "x", "3"))
                .containsExactly("row 1 not hit: fails x (3) is more than 5", "row 2 hit: ");
    }

    @Test
    void tellsTheBinThatHoldsTheValueOfEachCharacteristic() {
        assertThat(parts(Documents.smallLoan(), "card", SMALL_LOAN))
                .hasSizeGreaterThan(1)
                .allSatisfy(part -> assertThat(part).contains(" points: ").containsOnlyOnce("holds "));
    }

    @Test
    void hasNoPartsWithoutAFullTraceNorOfANodeThatHasNone() {
        var flow = new Explained(rules);
        var engineTrace = flow.decide(flow.application("x", "7")).trace().orElseThrow();
        var steps = new DecisionSteps(rules, Language.EN);

        assertThat(steps.parts(engineTrace, "start")).isEmpty();
        assertThat(steps.parts(engineTrace, "no_such_node")).isEmpty();
    }

    private static final String[] SMALL_LOAN = {
        "age", "30", "income", "12000", "debt", "2000", "housing", "own", "has_overdue", "false"
    };

    private static List<String> parts(FlowDocument document, String node, String... cells) {
        var flow = new Explained(document);
        var trace = flow.decide(flow.application(cells)).trace().orElseThrow();
        return new DecisionSteps(document, Language.EN)
                .parts(trace, node).stream().map(NodePartsTest::text).toList();
    }

    private static String text(NodePart part) {
        return part.name() + " " + part.state() + ": "
                + part.conditions().stream()
                        .map(test -> ">".repeat(test.depth()) + test.state() + " " + test.text())
                        .collect(Collectors.joining("; "));
    }
}
