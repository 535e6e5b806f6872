package io.hengce.designer.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.designer.Fixture;
import io.hengce.designer.comparison.Compared.State;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.RemarkEdits;
import io.hengce.designer.document.RuleEdits;
import io.hengce.flow.diff.FlowDiff;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.LocalizedText;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

final class MarksTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void theStrongestChangeOfANodeMarksIt() {
        var edited = RuleEdits.condition("eligibility", "under_age", "age < 20").apply(loan);
        var moved = NodeEdits.move("eligibility", new Point(5, 5)).apply(edited);
        var after = NodeEdits.move("card", new Point(5, 5)).apply(moved);

        assertThat(marks(loan, after).nodes())
                .containsEntry("eligibility", Mark.CHANGED)
                .containsEntry("card", Mark.MOVED)
                .hasSize(2);
    }

    @Test
    void nodesAndEdgesThatComeAndGoAreMarked() {
        var without = DrawEdits.remove(Set.of("approve"), Set.of()).apply(loan);

        assertThat(marks(loan, without).nodes()).containsOnlyKeys("approve").containsValue(Mark.REMOVED);
        assertThat(marks(loan, without).edges()).containsEntry("e7", Mark.REMOVED);
        assertThat(marks(without, loan).nodes()).containsValue(Mark.ADDED);
        assertThat(marks(without, loan).edges()).containsEntry("e7", Mark.ADDED);
    }

    @Test
    void notesAndLanesAreMarkedOnBothDrawings() {
        var before = RemarkEdits.add(new Lane("l1", new Point(0, 0), 900, 300, "before"))
                .apply(RemarkEdits.add(new Note("n1", new Point(5, 500), "old"))
                        .apply(RemarkEdits.add(new Note("n2", new Point(5, 600), "stays"))
                                .apply(loan)));
        var after = RemarkEdits.write("l1", "after")
                .apply(RemarkEdits.remove("n1")
                        .apply(RemarkEdits.move("n2", new Point(5, 700), Map.of())
                                .apply(before)));

        var changes = FlowDiff.between(before, after).changes();
        var marks = Marks.of(changes);

        assertThat(marks.remarks())
                .containsEntry("layout/lanes/l1", Mark.CHANGED)
                .containsEntry("layout/notes/n1", Mark.REMOVED)
                .containsEntry("layout/notes/n2", Mark.MOVED)
                .hasSize(3);
        assertThat(marks.before(changes).remarks()).isEqualTo(marks.remarks());
        assertThat(Side.of("before", before).remarks()).containsKeys("layout/notes/n1", "layout/lanes/l1");
        assertThat(Side.of("after", after).remarks()).doesNotContainKey("layout/notes/n1");
    }

    @Test
    void aNodeWithAnotherIdIsMarkedUnderBoth() {
        var nodes = loan.nodes().stream()
                .map(node -> node.id().equals("end") ? new EndNode("finish", node.name()) : node)
                .toList();
        var edges = loan.edges().stream()
                .map(edge -> edge.to().equals("end") ? new Edge(edge.id(), edge.from(), edge.port(), "finish") : edge)
                .toList();
        var layout = loan.layout().withNode("finish", loan.layout().node("end").orElseThrow());
        var changes = FlowDiff.between(
                        loan, loan.withNodes(nodes).withEdges(edges).withLayout(layout))
                .changes();

        var now = Marks.of(changes);

        assertThat(now.nodes()).containsOnlyKeys("finish").containsValue(Mark.CHANGED);
        assertThat(now.edges()).isEmpty();
        assertThat(now.before(changes).nodes()).containsOnlyKeys("end");
    }

    @Test
    void aComparisonThatNobodyWantsAnyMoreStops() {
        var state = new State(
                "now",
                DrawEdits.add(new EndNode("e", LocalizedText.EMPTY), new Point(0, 0))
                        .apply(loan));

        assertThatThrownBy(() -> Compared.of(new State("saved", loan), state, () -> false))
                .isInstanceOf(CancellationException.class);
        assertThat(Compared.of(new State("saved", loan), state, () -> true)
                        .diff()
                        .changes())
                .hasSize(1);
    }

    private static Marks marks(FlowDocument before, FlowDocument after) {
        return Marks.of(FlowDiff.between(before, after).changes());
    }
}
