package io.hengce.designer.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.document.NodeEdits;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DrawingTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void routesEveryEdgeInHorizontalAndVerticalPiecesBetweenItsNodes() {
        var drawing = Drawing.of(loan);

        assertThat(drawing.routes()).hasSameSizeAs(loan.edges());
        for (var route : drawing.routes()) {
            assertThat(isSquare(route)).as(route.toString()).isTrue();
            assertThat(touches(drawing, route.edge().from(), route.first())).isTrue();
            assertThat(touches(drawing, route.edge().to(), route.last())).isTrue();
        }
    }

    @Test
    void routesAroundANodeThatStandsInTheWay() {
        var blocked = NodeEdits.move("refer", new Point(-200, 170))
                .apply(NodeEdits.move("start", new Point(-300, 178)).apply(loan));

        var drawing = Drawing.of(blocked);

        var obstacle = drawing.box("refer").orElseThrow().area();
        var spots = drawing.routes().get(0).spots();
        for (var index = 1; index < spots.size(); index++) {
            var from = spots.get(index - 1);
            var to = spots.get(index);
            var piece = new Area(from.x(), from.y(), 0, 0)
                    .with(new Area(to.x(), to.y(), 0, 0))
                    .grown(0.5);
            assertThat(piece.meets(obstacle)).as(spots.toString()).isFalse();
        }
    }

    @Test
    void keepsOfAPartWhatMeetsItAndTheEndsOfItsEdges() {
        var drawing = Drawing.of(loan);
        var start = drawing.box("start").orElseThrow();

        var part = drawing.within(start.area().grown(4));

        assertThat(part.box("start")).contains(start);
        assertThat(part.routes()).hasSizeLessThan(loan.edges().size()).isNotEmpty();
        for (var route : part.routes()) {
            assertThat(part.box(route.edge().from())).isPresent();
            assertThat(part.box(route.edge().to())).isPresent();
        }
        assertThat(part.boxes()).hasSizeLessThan(loan.nodes().size());
    }

    @Test
    void leadsEdgesBetweenTheSameNodesApart() {
        var first = loan.edges().get(0);
        var twice = new ArrayList<>(loan.edges());
        twice.add(new Edge("again", first.from(), first.port(), first.to()));

        var routes = Drawing.of(loan.withEdges(twice)).routes();

        assertThat(routes.get(routes.size() - 1).spots())
                .isNotEqualTo(routes.get(0).spots());
    }

    @Test
    void pushesAnyPieceOfALineAsideAndKeepsItsEnds() {
        var route = new Route(
                loan.edges().get(0), List.of(new Spot(0, 0), new Spot(90, 0), new Spot(90, 60), new Spot(200, 60)));

        assertThat(route.pieceAt(40, 3)).isEqualTo(1);
        assertThat(route.bendsPushed(1, new Spot(40, 30)))
                .containsExactly(new Spot(20, 0), new Spot(20, 30), new Spot(90, 30), new Spot(90, 60));
        assertThat(route.pieceAt(93, 30)).isEqualTo(2);
        assertThat(route.bendsPushed(2, new Spot(120, 30))).containsExactly(new Spot(120, 0), new Spot(120, 60));
        assertThat(route.pieceAt(150, 58)).isEqualTo(3);
        assertThat(route.bendsPushed(3, new Spot(150, 80)))
                .containsExactly(new Spot(90, 0), new Spot(90, 80), new Spot(180, 80), new Spot(180, 60));
        assertThat(route.bendsPushed(3, new Spot(150, 0))).containsExactly(new Spot(180, 0), new Spot(180, 60));
        assertThat(new Route(loan.edges().get(0), List.of(new Spot(0, 0), new Spot(90, 0)))
                        .bendsPushed(1, new Spot(45, 0)))
                .isEmpty();
    }

    @Test
    void leadsAnEdgeAutomaticallyOnceItsBendsAreGone() {
        var bent = ArrangeEdits.bend("e1", List.of(new Point(60, 400), new Point(100, 400)))
                .apply(loan);

        var drawing =
                Drawing.of(bent).redrawn(ArrangeEdits.straighten(Set.of("e1")).apply(bent));

        assertThat(drawing.routes()).isEqualTo(Drawing.of(loan).routes());
    }

    @Test
    void obeysDrawnBends() {
        var bent = loan.withLayout(new Layout(
                loan.layout().nodes(), Map.of("e1", List.of(new Point(60, 400), new Point(100, 400))), List.of()));

        var route = Drawing.of(bent).routes().get(0);

        assertThat(route.spots()).contains(new Spot(60, 400), new Spot(100, 400));
        assertThat(isSquare(route)).isTrue();
    }

    @Test
    void hidesNoNodeThatHasNoPlace() {
        var drawing = Drawing.of(loan.withLayout(Layout.EMPTY));

        var boxes = List.copyOf(drawing.boxes());
        assertThat(boxes).hasSameSizeAs(loan.nodes());
        for (var one : boxes) {
            assertThat(boxes)
                    .filteredOn(other -> other.area().meets(one.area()))
                    .containsExactly(one);
        }
    }

    @Test
    void keepsTheRoutesOfNodesThatDidNotMove() {
        var before = Drawing.of(loan);

        var after = before.redrawn(NodeEdits.move("refer", new Point(1100, 500)).apply(loan));

        assertThat(after.routes().get(0)).isSameAs(before.routes().get(0));
        assertThat(after.routes())
                .anySatisfy(route -> assertThat(before.routes()).doesNotContain(route));
    }

    @Test
    void zoomsAroundThePointUnderTheMouse() {
        var camera = new Camera(0.8, 13, -7);

        var closer = camera.zoomed(1.5, 300, 200);

        assertThat(closer.worldX(300)).isCloseTo(camera.worldX(300), within(1e-9));
        assertThat(closer.worldY(200)).isCloseTo(camera.worldY(200), within(1e-9));
        assertThat(closer.zoom()).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void fitsAllOfTheDrawingIntoTheView() {
        var bounds = Drawing.of(loan).bounds();

        var seen = Camera.fitting(bounds, 900, 600, 48).seen(900, 600);

        assertThat(seen.x()).isLessThanOrEqualTo(bounds.x());
        assertThat(seen.y()).isLessThanOrEqualTo(bounds.y());
        assertThat(seen.right()).isGreaterThanOrEqualTo(bounds.right());
        assertThat(seen.bottom()).isGreaterThanOrEqualTo(bounds.bottom());
    }

    private static boolean touches(Drawing drawing, String node, Spot spot) {
        return drawing.box(node).orElseThrow().area().grown(0.5).contains(spot.x(), spot.y());
    }

    private static boolean isSquare(Route route) {
        for (var index = 1; index < route.spots().size(); index++) {
            var from = route.spots().get(index - 1);
            var to = route.spots().get(index);
            if (from.x() != to.x() && from.y() != to.y()) {
                return false;
            }
        }
        return true;
    }
}
