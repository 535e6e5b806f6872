package io.hengce.designer.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.Fixture;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Edges lead in an exported diagram as they do on the screen, with bends or without. */
final class BpmnWaysTest {

    private static final FlowDocument LOAN = stacked();

    @Test
    void edgesWithoutBendsLeadAsOnTheScreen() {
        var drawn = Drawing.of(LOAN).ways();

        var ways = ways(exported(LOAN));

        assertThat(ways).hasSizeGreaterThanOrEqualTo(LOAN.edges().size());
        for (var edge : LOAN.edges()) {
            var way = ways.get(edge.id());
            if (into(edge.to()) == 1) {
                assertThat(way).as(edge.id()).isEqualTo(drawn.get(edge.id()));
            } else {
                assertThat(way.get(0)).isEqualTo(drawn.get(edge.id()).get(0));
            }
        }
    }

    @Test
    void noPieceOfAWaySlants() {
        ways(exported(LOAN)).forEach((edge, way) -> {
            for (var index = 1; index < way.size(); index++) {
                assertThat(isLevelOrUpright(way.get(index - 1), way.get(index)))
                        .as(edge + " " + way)
                        .isTrue();
            }
        });
    }

    @Test
    void whereEdgesMeetTheyTurnBeforeTheirGateway() {
        var end = LOAN.layout().node("end").orElseThrow();

        var ways = ways(exported(LOAN));

        LOAN.edges().stream()
                .filter(edge -> edge.to().equals("end"))
                .map(edge -> ways.get(edge.id()))
                .forEach(way -> {
                    var last = way.get(way.size() - 1);
                    assertThat(last.x()).isLessThan(end.x());
                    assertThat(way.get(way.size() - 2).x()).isLessThan(last.x());
                });
    }

    @Test
    void bendsThatAreDrawnAreKept() {
        var bent = LOAN.withLayout(new Layout(
                LOAN.layout().nodes(),
                Map.of("e2", List.of(new Point(420, 300), new Point(420, 500))),
                List.of(),
                LOAN.layout().lanes()));

        assertThat(ways(exported(bent)).get("e2"))
                .isEqualTo(Drawing.of(bent).ways().get("e2"))
                .isNotEqualTo(Drawing.of(LOAN).ways().get("e2"));
    }

    @Test
    void withoutAScreenAWayGoesStraight() {
        var ways = ways(BpmnWriter.write(LOAN, new MachineNames(LOAN)));

        assertThat(ways.get("e2")).hasSize(2);
    }

    /** The loan in two lanes on one another, with no bend at all. */
    private static FlowDocument stacked() {
        var loan = Fixture.smallLoan();
        var places = new HashMap<String, Point>();
        var row = 0;
        for (var node : loan.nodes()) {
            places.put(node.id(), new Point(40 + 280 * (row / 2), row % 2 == 0 ? 120 : 480));
            row++;
        }
        return loan.withLayout(new Layout(
                places,
                Map.of(),
                List.of(),
                List.of(
                        new Lane("upper", new Point(0, 60), 1600, 300, "准入"),
                        new Lane("lower", new Point(0, 360), 1600, 300, "定价"))));
    }

    private static long into(String node) {
        return LOAN.edges().stream().filter(edge -> edge.to().equals(node)).count();
    }

    private static boolean isLevelOrUpright(Point one, Point other) {
        return one.x() == other.x() || one.y() == other.y();
    }

    private static String exported(FlowDocument document) {
        return new String(
                PictureFormat.BPMN.of(new FlowPicture(document, new Words(Language.ZH)), () -> true),
                StandardCharsets.UTF_8);
    }

    /** The points of each edge, by the id of the edge in the flow. */
    private static Map<String, List<Point>> ways(String bpmn) {
        try {
            var xml = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)));
            var ways = new HashMap<String, List<Point>>();
            var edges = xml.getElementsByTagName("bpmndi:BPMNEdge");
            for (var index = 0; index < edges.getLength(); index++) {
                var edge = (Element) edges.item(index);
                var points = new ArrayList<Point>();
                var all = edge.getElementsByTagName("di:waypoint");
                for (var number = 0; number < all.getLength(); number++) {
                    var point = (Element) all.item(number);
                    points.add(new Point(
                            Integer.parseInt(point.getAttribute("x")), Integer.parseInt(point.getAttribute("y"))));
                }
                ways.put(edge.getAttribute("bpmnElement").replaceFirst("^flow_", ""), points);
            }
            return ways;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
