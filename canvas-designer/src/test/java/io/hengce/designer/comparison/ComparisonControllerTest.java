package io.hengce.designer.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.comparison.Compared.State;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.RemarkEdits;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.flow.diff.Change;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where both drawings are seen from. */
final class ComparisonControllerTest {

    private static final Area VIEW = new Area(0, 0, 600, 400);

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void bothPlacesOfWhatWasMovedFarAreBroughtIntoView() {
        var after = NodeEdits.move("card", new Point(9_000, 4_000)).apply(loan);
        var comparison = comparing(loan, after);

        var change = only(comparison);
        comparison.choose(change);

        assertSeen(comparison, change);
        assertThat(comparison.model().camera().get().zoom())
                .as("names can be read")
                .isGreaterThan(0.7);
        assertThat(comparison.model().apart().get()).isNotEqualTo(ComparisonModel.TOGETHER);
    }

    @Test
    void aChangeWithinANodeThatWasMovedFarTooIsSeenOnBothSides() {
        var moved = NodeEdits.move("eligibility", new Point(-5_000, 70)).apply(loan);
        var comparison = comparing(
                loan,
                RuleEdits.condition("eligibility", "under_age", "age < 20").apply(moved));

        for (var change : comparison.model().shown().get()) {
            comparison.choose(change);
            assertSeen(comparison, change);
        }
    }

    @Test
    void theDrawingsLieOnEachOtherWhereBothPlacesAreInView() {
        var near = loan.layout().node("card").orElseThrow();
        var comparison = comparing(
                loan,
                NodeEdits.move("card", new Point(near.x() + 30, near.y() + 20)).apply(loan));

        comparison.choose(only(comparison));

        assertThat(comparison.model().apart().get()).isEqualTo(ComparisonModel.TOGETHER);
        assertThat(comparison.model().cameraBefore())
                .isEqualTo(comparison.model().camera().get());
    }

    @Test
    void showingAllLinesTheDrawingsUpAgain() {
        var comparison =
                comparing(loan, NodeEdits.move("card", new Point(9_000, 4_000)).apply(loan));
        comparison.choose(only(comparison));

        comparison.fit();

        assertThat(comparison.model().apart().get()).isEqualTo(ComparisonModel.TOGETHER);
        assertSeen(comparison, only(comparison));
    }

    @Test
    void aNodeWithAnotherIdIsFoundUnderBoth() {
        var nodes = loan.nodes().stream()
                .map(node -> node.id().equals("end") ? new EndNode("finish", node.name()) : node)
                .toList();
        var edges = loan.edges().stream()
                .map(edge -> edge.to().equals("end") ? new Edge(edge.id(), edge.from(), edge.port(), "finish") : edge)
                .toList();
        var after = loan.withNodes(nodes)
                .withEdges(edges)
                .withLayout(loan.layout().withNode("finish", new Point(7_000, 0)));
        var comparison = comparing(loan, after);

        for (var change : comparison.model().shown().get()) {
            comparison.choose(change);
            assertSeen(comparison, change);
        }
    }

    @Test
    void aClickFindsANodeBeforeTheLaneThatItStandsIn() {
        var lane = RemarkEdits.add(new Lane("l1", new Point(-100, -100), 5_000, 900, "risk"))
                .apply(loan);
        var after = RuleEdits.condition("eligibility", "under_age", "age < 20").apply(lane);
        var comparison = comparing(loan, after);
        var where = comparison.model().after();
        var box = where.side().drawing().box("eligibility").orElseThrow().area();

        comparison.chooseAt(where, box.centreX(), box.centreY());
        assertThat(chosen(comparison).place().node()).contains("eligibility");
        comparison.chooseAt(where, -90, -90);
        assertThat(Marks.remark(chosen(comparison))).contains("layout/lanes/l1");
    }

    @Test
    void aClickOnALineFindsItsEdge() {
        var after = DrawEdits.remove(Set.of(), Set.of("e7")).apply(loan);
        var comparison = comparing(loan, after);
        var where = comparison.model().before();
        var route = where.route(only(comparison)).orElseThrow();

        comparison.chooseAt(where, route.last().x() - 12, route.last().y());

        assertThat(chosen(comparison)).isEqualTo(only(comparison));
    }

    private static void assertSeen(ComparisonController comparison, Change change) {
        var model = comparison.model();
        for (var view : List.of(
                new Seen(model.before(), model.cameraBefore()),
                new Seen(model.after(), model.camera().get()))) {
            var area = view.where().area(change).orElseThrow();
            assertThat(view.camera().seen(VIEW.width(), VIEW.height()).takesIn(area))
                    .isTrue();
        }
    }

    private record Seen(Whereabouts where, Camera camera) {}

    private static Change only(ComparisonController comparison) {
        assertThat(comparison.model().shown().get()).hasSize(1);
        return comparison.model().shown().get().get(0);
    }

    private static Change chosen(ComparisonController comparison) {
        return comparison.model().chosen().get().orElseThrow();
    }

    private static ComparisonController comparing(FlowDocument before, FlowDocument after) {
        var model =
                new ComparisonModel(Compared.of(new State("before", before), new State("after", after), () -> true));
        model.view().set(VIEW);
        var controller = new ComparisonController(model);
        controller.fit();
        return controller;
    }
}
