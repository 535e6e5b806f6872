package io.hengce.designer.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.ArrangeEdits;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ShownTest {

    private static final NodeSize FRAME = new NodeSize(620, 340);

    private static final Map<String, NodeSize> SIZES = Map.of("card", FRAME, "approve", new NodeSize(400, 200));

    private final FlowDocument loan = Fixture.smallLoan();
    private final Shown opened = Shown.of(loan, SIZES);

    @Test
    void isTheDocumentItselfWhileNothingStandsOpen() {
        assertThat(Shown.of(loan, Map.of()).document()).isSameAs(loan);
    }

    @Test
    void aNodeOpensAroundItsOwnPlaceAndTheDocumentStaysAsItIs() {
        var alone = Shown.of(loan, Map.of("card", FRAME));

        var before =
                Shown.of(loan, Map.of()).drawing().box("card").orElseThrow().area();
        var now = alone.drawing().box("card").orElseThrow().area();
        assertThat(now.centreX()).isEqualTo(before.centreX());
        assertThat(now.centreY()).isEqualTo(before.centreY());
        assertThat(now.width()).isEqualTo(620);
        assertThat(now.height()).isEqualTo(340);
        assertThat(alone.meant()).isSameAs(loan);
        assertThat(alone.place("card")).contains(before);
    }

    @Test
    void nothingComesToLieOverAnythingWhateverStandsOpen() {
        for (var node : loan.nodes()) {
            var sizes = new HashMap<>(SIZES);
            sizes.put(node.id(), FRAME);

            var areas = Shown.of(loan, sizes).drawing().boxes().stream()
                    .map(Box::area)
                    .toList();

            for (var area : areas) {
                assertThat(areas).filteredOn(area::meets).containsExactly(area);
            }
        }
    }

    @Test
    void whatStandsInOneLineStaysSo() {
        assertThat(List.of("start", "ratios", "eligibility", "card", "grading", "way"))
                .extracting(
                        node -> opened.drawing().box(node).orElseThrow().area().centreY())
                .containsOnly(200.0);
    }

    @Test
    void lanesGrowWithWhatLiesInThemAndNotesStayBesideIt() {
        var card = loan.layout().node("card").orElseThrow();
        var lane = new Lane("l", card.moved(-20, -40), 220, 120, "评分");
        var note = new Note("n", card.moved(0, 70), "说明");
        var remarked = loan.withLayout(new Layout(loan.layout().nodes(), Map.of(), List.of(note), List.of(lane)));

        var shown = Shown.of(remarked, Map.of("card", FRAME));

        var frame = shown.drawing().box("card").orElseThrow().area();
        var grown = shown.document().layout().lanes().get(0);
        assertThat(new Area(grown.at().x(), grown.at().y(), grown.width(), grown.height()).takesIn(frame))
                .isTrue();
        assertThat((double) shown.document().layout().notes().get(0).at().y()).isEqualTo(frame.bottom() + 10);
    }

    @Test
    void everySpotOfTheDocumentIsShownOnceAndLeadsBack() {
        var spread = opened.spread();
        var before = new ArrayList<Spot>();
        for (var at = -300; at < 2_400; at += 7) {
            var meant = new Spot(at, at / 4.0);

            var shown = spread.shown(meant);

            assertThat(spread.meant(shown).x()).isCloseTo(meant.x(), offset(1e-6));
            assertThat(spread.meant(shown).y()).isCloseTo(meant.y(), offset(1e-6));
            assertThat(before).allMatch(spot -> spot.x() < shown.x() && spot.y() < shown.y());
            before.add(shown);
        }
    }

    @Test
    void whatIsCarriedComesToStandWhereItIsHeldWhateverStandsOpen() {
        for (var held : List.of("end", "card", "grading")) {
            var from = opened.drawing().box(held).orElseThrow().area();
            var to = new Spot(from.x() + 140, from.y() - 260);

            var places = opened.carried(held, to, Set.of(held, "refer"));

            var now = Shown.of(ArrangeEdits.move(places).apply(loan), SIZES);
            var area = now.drawing().box(held).orElseThrow().area();
            assertThat(area.x()).as(held).isCloseTo(to.x(), offset(4.0));
            assertThat(area.y()).as(held).isCloseTo(to.y(), offset(4.0));
            assertThat(way(places, "refer")).isEqualTo(way(places, held));
        }
    }

    @Test
    void wherePartsOfTheDrawingStandAsTheDocumentHasThemTheWayIsTheSame() {
        var places = Shown.of(loan, Map.of())
                .carried("end", new Spot(place("end").x() + 40, place("end").y() - 12), Set.of("end"));

        assertThat(places).isEqualTo(Map.of("end", place("end").moved(40, -12)));
    }

    @Test
    void anEditKeepsTheRoutesThatItDoesNotTouch() {
        var moved = loan.withLayout(loan.layout().withNode("end", place("end").moved(0, 40)));

        var now = opened.redrawn(moved, SIZES);

        assertThat(now.drawing().routes().get(0))
                .isSameAs(opened.drawing().routes().get(0));
    }

    private Point way(Map<String, Point> places, String node) {
        var to = Optional.ofNullable(places.get(node)).orElseThrow();
        return to.moved(-place(node).x(), -place(node).y());
    }

    private Point place(String node) {
        return loan.layout().node(node).orElseThrow();
    }
}
