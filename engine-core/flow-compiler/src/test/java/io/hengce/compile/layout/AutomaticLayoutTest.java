package io.hengce.compile.layout;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.json.FlowJson;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class AutomaticLayoutTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/hengce/compile/layout/small-loan.flow.json");

    /** {@code -Dgolden.update=true} rewrites the file; the difference is read. */
    @Test
    void drawsTheSmallLoan() throws IOException {
        var bare = Documents.smallLoan().withLayout(Layout.EMPTY);

        var text = FlowJson.write(bare.withLayout(AutomaticLayout.of(bare)));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void whatABranchLeadsToStandsInTheOrderOfItsPorts() {
        var drawn = Drawn.anew(Documents.smallLoan());

        assertThat(List.of("decline", "approve", "refer"))
                .extracting(id -> drawn.box(id).y)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of("decline", "approve", "refer"))
                .extracting(id -> drawn.box(id).x)
                .containsOnly(drawn.box("decline").x);
    }

    @Test
    void leavesRoomForTheGatewayWhereEdgesMeet() {
        var drawn = Drawn.anew(Documents.smallLoan());

        var end = drawn.box("end");
        assertThat(drawn.document().edges())
                .filteredOn(edge -> edge.to().equals("end"))
                .flatExtracting(edge -> drawn.layout().bendsOf(edge.id()))
                .isNotEmpty()
                .allMatch(bend -> bend.x() <= end.x - AutomaticLayout.MEETING_ROOM);
    }

    @Test
    void keepsNotesAndDrawsBelowThoseItWouldCover() {
        var covered = new Note("n1", new Point(300, 60), "one\ntwo");
        var aside = new Note("n2", new Point(300, -400), "three");
        var document = Documents.smallLoan().withLayout(new Layout(Map.of(), Map.of(), List.of(covered, aside)));

        var drawn = Drawn.anew(document);

        assertThat(drawn.layout().notes()).containsExactly(covered, aside);
        assertThat(drawn.document().nodes()).allMatch(node -> drawn.box(node.id()).y > 60 + 2 * 18);
    }

    @Test
    void drawsBelowANarrowNoteWhoseTextIsWrapped() {
        var text = "风险政策的说明".repeat(12);
        var narrow = new Note("n1", new Point(300, 60), Note.NARROWEST, text);
        var document = Documents.smallLoan();

        var drawn = Drawn.anew(document.withLayout(new Layout(Map.of(), Map.of(), List.of(narrow))));
        var wide = Drawn.anew(
                document.withLayout(new Layout(Map.of(), Map.of(), List.of(new Note("n1", narrow.at(), 900, text)))));

        assertThat(NoteAreas.area(narrow).width()).isEqualTo(Note.NARROWEST);
        assertThat(drawn.box("start").y).isGreaterThan(wide.box("start").y);
    }

    @Test
    void keepsNodesInTheirLanesAndFitsTheLanesAroundThem() {
        var loan = Documents.smallLoan();
        var before = Drawn.anew(loan);
        var middle = before.box("card").x - 5;
        var right = before.box("way").x - 5;
        var first = new Lane("first", new Point(0, -500), middle, 2_000, "准入");
        var second = new Lane("second", new Point(middle + 1, -500), right - middle - 2, 2_000, "评分");
        var empty = new Lane("empty", new Point(9_000, 0), 200, 100, "");
        var scattered = before.layout()
                .withNode("eligibility", new Point(middle + 20, 900))
                .withLanes(List.of(second, first, empty));

        var drawn = Drawn.anew(loan.withLayout(scattered));

        assertThat(drawn.layout().lanes()).extracting(Lane::id).containsExactly("second", "first", "empty");
        assertThat(inside(drawn, 1)).containsExactlyInAnyOrder("start", "ratios");
        assertThat(inside(drawn, 0)).containsExactlyInAnyOrder("eligibility", "card", "grading");
        assertThat(inside(drawn, 2)).isEmpty();
        assertThat(drawn.overlaps(0)).isEmpty();
        assertThat(area(drawn, 0).intersects(area(drawn, 1))).isFalse();
        assertThat(AutomaticLayout.of(loan.withLayout(drawn.layout()))).isEqualTo(drawn.layout());
    }

    private static List<String> inside(Drawn drawn, int lane) {
        return drawn.document().nodes().stream()
                .map(FlowNode::id)
                .filter(id -> area(drawn, lane).intersects(drawn.box(id)))
                .toList();
    }

    private static Rectangle area(Drawn drawn, int number) {
        var lane = drawn.layout().lanes().get(number);
        return new Rectangle(lane.at().x(), lane.at().y(), lane.width(), lane.height());
    }

    @Test
    void completesOnlyWhatHasNoPlace() {
        var whole = Documents.smallLoan();
        var places = new java.util.HashMap<>(whole.layout().nodes());
        places.keySet().removeAll(List.of("approve", "end"));
        var partial = whole.withLayout(
                new Layout(places, whole.layout().bends(), whole.layout().notes()));

        var drawn = new Drawn(partial, AutomaticLayout.complete(partial));

        assertThat(drawn.layout().nodes()).containsAllEntriesOf(places).containsKeys("approve", "end");
        assertThat(drawn.layout().bends()).containsAllEntriesOf(whole.layout().bends());
        assertThat(List.of("approve", "end"))
                .allMatch(id -> drawn.box(id).y > drawn.box("refer").getMaxY());
        assertThat(drawn.box("approve").intersects(drawn.box("end"))).isFalse();
        assertThat(AutomaticLayout.complete(whole)).isSameAs(whole.layout());
    }

    @Test
    void drawsDraftsThatAreWrongInEveryWay() {
        var draft = new Drawing()
                .node(new DeriveNode("twice", Drawing.name("one"), List.of()))
                .node(new DeriveNode("twice", Drawing.name("other"), List.of()))
                .node(new BranchNode("way", Drawing.name(""), List.of(), Drawing.name("")))
                .node(new DeriveNode("alone", Drawing.name("alone"), List.of()))
                .edge("twice", Edge.OUT, "twice")
                .edge("twice", Edge.OUT, "nowhere")
                .edge("nowhere", Edge.OUT, "alone")
                .edge("way", "unknown", "twice")
                .edge("twice", Edge.OUT, "way")
                .flow();
        var repeated = new Edge("e0001", "way", "unknown", "alone");
        var document = draft.withEdges(concat(draft.edges(), repeated));

        var layout = AutomaticLayout.of(document);

        assertThat(layout.nodes()).containsOnlyKeys("twice", "way", "alone");
        assertThat(AutomaticLayout.of(new Drawing().flow())).isEqualTo(Layout.EMPTY);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void drawsTheLargestFlowInBoundedTime() {
        var drawn = Drawn.anew(new RandomDraft(2_000, false).drawn(1));

        assertThat(drawn.layout().nodes()).hasSize(2_000);
        assertThat(drawn.overlaps(0)).isEmpty();
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void drawsOneEndFarAwayFromEverythingInBoundedTime() {
        var drawing = new Drawing().node(new DeriveNode("end", Drawing.name("end"), List.of()));
        for (var number = 0; number < 999; number++) {
            drawing.node(new BranchNode("b" + number, Drawing.name("b"), List.of(), Drawing.name("no")))
                    .edge("b" + number, "yes", "end")
                    .edge("b" + number, BranchNode.OTHERWISE, "b" + (number + 1));
        }
        drawing.node(new DeriveNode("b999", Drawing.name("last"), List.of()));

        assertThat(AutomaticLayout.of(drawing.flow()).nodes()).hasSize(1_001);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void putsDraftsBeyondAllBoundsInOrder() {
        var chain = chain(20_000);

        var layout = AutomaticLayout.of(chain);

        assertThat(layout.nodes()).hasSize(20_000);
        assertThat(layout.nodes().values()).doesNotHaveDuplicates();
        assertThat(AutomaticLayout.of(chain(4_000)).nodes()).hasSize(4_000);
    }

    private static FlowDocument chain(int length) {
        var drawing = new Drawing();
        for (var number = 0; number < length; number++) {
            drawing.node(new DeriveNode("n" + number, Drawing.name("n"), List.of()));
            drawing.edge("n" + number, Edge.OUT, "n" + (number + 1));
        }
        return drawing.flow();
    }

    private static List<Edge> concat(List<Edge> edges, Edge one) {
        return java.util.stream.Stream.concat(edges.stream(), java.util.stream.Stream.of(one))
                .toList();
    }
}
