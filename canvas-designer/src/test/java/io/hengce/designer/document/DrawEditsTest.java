package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DrawEditsTest {

    private static final LocalizedText NAME = new LocalizedText("新节点", "New node");
    private static final Point AT = new Point(300, 400);

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void addsANodeAtAPlace() {
        var drawn = DrawEdits.add(fresh("derive"), AT).apply(loan);

        assertThat(drawn.node("derive")).isPresent();
        assertThat(drawn.layout().node("derive")).contains(AT);
        assertThat(drawn.edges()).isEqualTo(loan.edges());
    }

    @Test
    void connectsAFreePortWithAFreshEdge() {
        var drawn = DrawEdits.connect("derive", Edge.OUT, "card")
                .apply(DrawEdits.add(fresh("derive"), AT).apply(loan));

        assertThat(drawn.edges()).hasSize(12).contains(new Edge("e12", "derive", "out", "card"));
    }

    @Test
    void reconnectsATakenPortAndForgetsTheBendsOfItsEdge() {
        var bent = loan.withLayout(new Layout(
                loan.layout().nodes(),
                Map.of("e7", List.of(new Point(1, 1)), "e6", List.of(new Point(2, 2))),
                List.of()));

        var drawn = DrawEdits.connect("way", "good", "refer").apply(bent);

        assertThat(drawn.edges()).hasSameSizeAs(loan.edges()).contains(new Edge("e7", "way", "good", "refer"));
        assertThat(drawn.layout().bends()).containsOnlyKeys("e6");
    }

    @Test
    void connectsNothingThatIsRefused() {
        assertThat(DrawEdits.connect("card", Edge.OUT, "start").apply(loan)).isEqualTo(loan);
        assertThat(DrawEdits.connect("card", Edge.OUT, "card").apply(loan)).isEqualTo(loan);
        assertThat(DrawEdits.connect("card", Edge.OUT, "ratios").apply(loan)).isEqualTo(loan);
        assertThat(DrawEdits.connect("card", Edge.OUT, "nowhere").apply(loan)).isEqualTo(loan);
    }

    @Test
    void saysWhyAnEdgeIsRefusedAndWhereOneMayLead() {
        var fromCard = Connections.from(loan, "card");

        assertThat(fromCard.refusal("ratios").orElseThrow().zh()).contains("回路");
        assertThat(fromCard.refusal("card").orElseThrow().en()).contains("itself");
        assertThat(fromCard.refusal("start").orElseThrow().en()).contains("start");
        assertThat(fromCard.targets())
                .containsExactlyInAnyOrder("grading", "way", "decline", "approve", "refer", "end");
    }

    @Test
    void putsANodeIntoAnEdge() {
        var drawn = DrawEdits.insert("e4", fresh("derive"), AT).apply(loan);

        assertThat(drawn.edges())
                .contains(new Edge("e4", "card", "out", "derive"), new Edge("e12", "derive", "out", "grading"));
    }

    @Test
    void makesRoomForANodeInAnEdge() {
        var source = loan.layout().node("card").orElseThrow();
        var before = loan.layout().node("grading").orElseThrow();

        var drawn =
                DrawEdits.insert("e4", fresh("derive"), before.moved(-100, 6)).apply(loan);

        var node = drawn.layout().node("derive").orElseThrow();
        var after = drawn.layout().node("grading").orElseThrow();
        assertThat(node).isEqualTo(source.moved(184 + 44, 0));
        assertThat(after).isEqualTo(node.moved(184 + 44, 0));
        assertThat(drawn.layout().node("end").orElseThrow().x())
                .isEqualTo(loan.layout().node("end").orElseThrow().x() + after.x() - before.x());
        assertThat(drawn.layout().node("ratios")).isEqualTo(loan.layout().node("ratios"));
    }

    @Test
    void leadsEveryPortOfANodeInAnEdgeOnward() {
        var drawn = DrawEdits.insert("e4", fresh("branch"), AT).apply(loan);

        assertThat(drawn.edges())
                .contains(
                        new Edge("e12", "branch", "port_1", "grading"),
                        new Edge("e13", "branch", "otherwise", "grading"));
    }

    @Test
    void putsAParallelWithItsJoinIntoAnEdge() {
        var drawn = DrawEdits.insert("e4", fresh("parallel"), AT).apply(loan);

        assertThat(drawn.edges())
                .contains(
                        new Edge("e4", "card", "out", "parallel"),
                        new Edge("e12", "parallel", "branch_1", "join"),
                        new Edge("e13", "parallel", "branch_2", "join"),
                        new Edge("e14", "join", "out", "grading"));
        var layout = drawn.layout();
        assertThat(layout.node("join").orElseThrow().x())
                .isGreaterThan(layout.node("parallel").orElseThrow().x() + 184)
                .isLessThan(layout.node("grading").orElseThrow().x());
        assertThat(FlowChecker.standard().check(drawn).diagnostics()).noneMatch(Diagnostic::isError);
    }

    @Test
    void drawsAParallelWithItsJoinBesideTheOthers() {
        var drawn = DrawEdits.add(fresh("parallel"), AT).apply(loan);

        assertThat(drawn.node("join")).map(FlowNode::name).contains(new LocalizedText("汇合", "Join"));
        assertThat(drawn.edges()).hasSize(loan.edges().size() + 2);
    }

    @Test
    void appendsBehindAFreePortAndPutsInBetweenBehindATakenOne() {
        var loose = DrawEdits.remove(Set.of(), Set.of("e4")).apply(loan);

        var appended = DrawEdits.append("card", Edge.OUT, fresh("derive"), AT).apply(loose);
        var between = DrawEdits.append("card", Edge.OUT, fresh("derive"), AT).apply(loan);

        assertThat(appended.edges()).contains(new Edge("e4", "card", "out", "derive"));
        assertThat(Connections.freePorts(appended, appended.node("derive").orElseThrow()))
                .containsExactly("out");
        assertThat(Connections.freePorts(between, between.node("derive").orElseThrow()))
                .isEmpty();
    }

    @Test
    void removesNodesWithTheirEdgesPlacesAndBends() {
        var bent =
                loan.withLayout(new Layout(loan.layout().nodes(), Map.of("e7", List.of(new Point(1, 1))), List.of()));

        var drawn = DrawEdits.remove(Set.of("approve"), Set.of("e1")).apply(bent);

        assertThat(drawn.node("approve")).isEmpty();
        assertThat(drawn.edges().stream().map(Edge::id)).doesNotContain("e1", "e7", "e10");
        assertThat(drawn.edges()).hasSize(8);
        assertThat(drawn.layout().nodes()).doesNotContainKey("approve");
        assertThat(drawn.layout().bends()).isEmpty();
    }

    @Test
    void copiesAsTextAndPastesWithFreshIdsAndInnerEdges() {
        var text = Clipping.of(loan, Set.of("way", "decline", "approve")).text();

        var renewed = Clipping.read(text).orElseThrow().renewed(loan, 24, 48);
        var drawn = ClippingEdits.paste(renewed).apply(loan);

        assertThat(drawn.nodes()).hasSize(loan.nodes().size() + 3);
        assertThat(drawn.edges())
                .hasSize(loan.edges().size() + 2)
                .contains(
                        new Edge("e12", "way_2", "declined", "decline_2"),
                        new Edge("e13", "way_2", "good", "approve_2"));
        assertThat(drawn.layout().node("way_2"))
                .contains(loan.layout().node("way").orElseThrow().moved(24, 48));
        assertThat(drawn.node("way_2").orElseThrow().name())
                .isEqualTo(loan.node("way").orElseThrow().name());
    }

    @Test
    void takesNotesAlongInLanesWithAllNodesAndByThemselves() {
        var start = loan.layout().node("start").orElseThrow();
        var stage = new Lane("stage", start.moved(-20, -60), 300, 300, "准入");
        var within = new Note("in", start.moved(0, -40), 120, "看这里");
        var beside = new Note("out", start.moved(2_000, 0), "别处");
        var staged = loan.withLayout(loan.layout().withLanes(List.of(stage)).withNotes(List.of(within, beside)));
        var inside = RemarkEdits.nodesIn(staged, stage);
        var all = staged.nodes().stream().map(FlowNode::id).collect(Collectors.toSet());

        assertThat(Clipping.of(staged, Set.of("start")).layout().notes()).isEmpty();
        assertThat(Clipping.of(staged, inside).layout().notes()).containsExactly(within);
        assertThat(Clipping.of(staged, all).layout().notes()).containsExactly(within, beside);
        assertThat(Clipping.ofRemark(staged, "stage")).isEqualTo(Clipping.of(staged, inside));
        var note = Clipping.read(Clipping.ofRemark(staged, "out").text()).orElseThrow();
        assertThat(note.nodes()).isEmpty();
        var pasted = ClippingEdits.paste(note.renewed(staged, 24, 48)).apply(staged);
        assertThat(pasted.layout().notes())
                .containsExactly(within, beside, new Note("out_2", beside.at().moved(24, 48), "别处"));
        assertThat(ClippingEdits.cut(Clipping.ofRemark(staged, "stage"))
                        .apply(staged)
                        .layout())
                .satisfies(layout -> {
                    assertThat(layout.lanes()).isEmpty();
                    assertThat(layout.notes()).containsExactly(beside);
                    assertThat(layout.nodes()).doesNotContainKey("start");
                });
        assertThat(Clipping.ofRemark(staged, "nobody").isEmpty()).isTrue();
    }

    @Test
    void copiesALaneWithItsNodesAndCutsItWithThem() {
        var start = loan.layout().node("start").orElseThrow();
        var stage = new Lane("stage", start.moved(-20, -60), 300, 300, "准入");
        var staged = loan.withLayout(loan.layout().withLanes(List.of(stage)));
        var inside = RemarkEdits.nodesIn(staged, stage);

        var renewed =
                Clipping.read(Clipping.of(staged, inside).text()).orElseThrow().renewed(staged, 24, 48);
        var copied = ClippingEdits.paste(renewed).apply(staged);
        var part = Clipping.of(staged, Set.of("start")).layout().lanes();
        var cut = ClippingEdits.cut(Clipping.of(staged, inside)).apply(staged);

        assertThat(inside).contains("start", "ratios");
        assertThat(copied.layout().lanes())
                .containsExactly(stage, new Lane("stage_2", stage.at().moved(24, 48), 300, 300, "准入"));
        assertThat(part).isEmpty();
        assertThat(cut.layout().lanes()).isEmpty();
    }

    @Test
    void pastesNoSecondStartAndNoOtherText() {
        var renewed = Clipping.of(loan, Set.of("start", "ratios")).renewed(loan, 0, 0);

        assertThat(renewed.nodes()).hasSize(1);
        assertThat(renewed.edges()).isEmpty();
        assertThat(Clipping.read("下午三点开会")).isEmpty();
        assertThat(Clipping.read("{\"format\": \"hengce/flow/1\"}")).isEmpty();
    }

    @Test
    void pastesIntoAnotherFlowUnderTheSameIds() {
        var other = loan.withNodes(List.of()).withEdges(List.of());

        var drawn = ClippingEdits.paste(
                        Clipping.of(loan, Set.of("start", "ratios")).renewed(other, 0, 0))
                .apply(other);

        assertThat(drawn.nodes().stream().map(FlowNode::id)).containsExactlyInAnyOrder("start", "ratios");
        assertThat(drawn.edges()).containsExactly(new Edge("e1", "start", "out", "ratios"));
    }

    @Test
    void alignsMiddlesOfNodesOfDifferentSize() {
        var ids = Set.of("approve", "end", "way");

        var drawn = ArrangeEdits.align(ids, Alignment.MIDDLE).apply(loan);

        assertThat(ids.stream().map(id -> middle(drawn, id))).containsOnly(middle(drawn, "way"));
        assertThat(drawn.layout().node("end").orElseThrow().x())
                .isEqualTo(loan.layout().node("end").orElseThrow().x());
    }

    @Test
    void distributesWithEqualGapsBetweenTheOutermost() {
        var moved = ArrangeEdits.move(Map.of("approve", new Point(1500, 90))).apply(loan);

        var drawn = ArrangeEdits.distributeDown(Set.of("decline", "approve", "refer"))
                .apply(moved);

        var tops = List.of("decline", "approve", "refer").stream()
                .map(id -> drawn.layout().node(id).orElseThrow().y())
                .toList();
        assertThat(tops).containsExactly(60, 170, 280);
        assertThat(drawn.layout().node("approve").orElseThrow().x()).isEqualTo(1500);
    }

    @Test
    void movesBendsAlongWhenBothEndsMoveTogether() {
        var bent = loan.withLayout(new Layout(
                loan.layout().nodes(),
                Map.of("e7", List.of(new Point(10, 20)), "e10", List.of(new Point(5, 5))),
                List.of()));
        var places = Map.of(
                "way", loan.layout().node("way").orElseThrow().moved(8, 4),
                "approve", loan.layout().node("approve").orElseThrow().moved(8, 4));

        var drawn = ArrangeEdits.move(places).apply(bent);

        assertThat(drawn.layout().bends()).containsExactly(Map.entry("e7", List.of(new Point(18, 24))));
    }

    @Test
    void goesToAnyStepOfTheHistory() {
        var history = History.startingWith(loan)
                .apply(DrawEdits.add(fresh("derive"), AT))
                .apply(DrawEdits.remove(Set.of("card"), Set.of()));

        assertThat(history.labels().stream().map(LocalizedText::en)).containsExactly("", "Add node", "Delete");
        assertThat(history.current()).isEqualTo(2);
        assertThat(history.goTo(0).document()).isEqualTo(loan);
        assertThat(history.goTo(0).goTo(2).document()).isEqualTo(history.document());
        assertThat(history.goTo(3).current()).isEqualTo(2);
    }

    private static int middle(FlowDocument document, String id) {
        var size = NodeSize.of(document.node(id).orElseThrow());
        return document.layout().node(id).orElseThrow().y() + size.height() / 2;
    }

    private FlowNode fresh(String kind) {
        return NewNodes.kinds(loan).stream()
                .filter(node -> node.id().equals(kind))
                .map(node -> NewNodes.fresh(loan, node, NAME))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void carriesTheNotesInALaneAlong() {
        var lane = new Lane("l", new Point(0, 0), 400, 300, "准入");
        var inside = new Note("in", new Point(20, 40), "inside");
        var outside = new Note("out", new Point(500, 40), "outside");
        var document = Fixture.smallLoan();
        var noted =
                document.withLayout(document.layout().withLanes(List.of(lane)).withNotes(List.of(inside, outside)));

        var moved = RemarkEdits.move("l", new Point(100, 10), Map.of()).apply(noted);

        assertThat(moved.layout().notes()).containsExactly(new Note("in", new Point(120, 50), "inside"), outside);
    }
}
