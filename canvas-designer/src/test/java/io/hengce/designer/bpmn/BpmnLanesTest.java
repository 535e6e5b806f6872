package io.hengce.designer.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.Fixture;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** Lanes, pools and notes, out and in. */
final class BpmnLanesTest {

    private static final FlowDocument LOAN = Fixture.smallLoan();

    @Test
    void readsLanesAndNotesOfOurOwnExportBack() {
        var staged = staged();

        var read = parse(BpmnWriter.write(staged, new MachineNames(staged))).get();

        assertThat(read.layout().lanes()).isEqualTo(staged.layout().lanes());
        assertThat(read.layout().notes()).isEqualTo(staged.layout().notes());
        assertThat(read.layout().nodes()).isEqualTo(staged.layout().nodes());
    }

    @Test
    void writesWhatTheSchemaOfBpmnAllows() throws Exception {
        var staged = staged();
        var schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        var schema = schemas.newSchema(
                Objects.requireNonNull(getClass().getResource("/META-INF/BPMN20.xsd"), "the schema in jBPM's jar"));

        for (var document : List.of(LOAN, staged)) {
            var text = BpmnWriter.write(document, new MachineNames(document));
            schema.newValidator().validate(new StreamSource(new StringReader(text)));
        }
    }

    @Test
    void drawsLanesOfOtherModellersAroundWhatTheyHold() {
        var read = read(
                """
                <laneSet><lane id="L1" name="进件"><flowNodeRef>s</flowNodeRef></lane>
                <lane id="L2" name="审批"><flowNodeRef>t</flowNodeRef></lane></laneSet>
                <startEvent id="s"/><userTask id="t"/>
                """,
                shape("L1", 100, 0, 600, 120)
                        + shape("L2", 100, 120, 600, 120)
                        + shape("s", 104, 40, 36, 36)
                        + shape("t", 110, 140, 100, 80));

        assertThat(read.get().layout().lanes())
                .containsExactly(
                        new Lane("l1", new Point(100, 0), 600, 120, "进件"),
                        new Lane("l2", new Point(100, 120), 600, 120, "审批"));
        assertThat(laneOf(read.get(), "s")).isEqualTo("进件");
        assertThat(laneOf(read.get(), "t")).isEqualTo("审批");
    }

    @Test
    void laysOutLanesThatHaveNoPlaceAndJoinsTheNamesOfThoseWithin() {
        var read = read("""
                <laneSet><lane id="bank" name="银行"><childLaneSet>
                <lane id="a" name="进件"><flowNodeRef>s</flowNodeRef></lane>
                <lane id="b" name="审批"><flowNodeRef>t</flowNodeRef><flowNodeRef>nothing</flowNodeRef></lane>
                </childLaneSet></lane></laneSet>
                <startEvent id="s"/><userTask id="t"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>
                """, "");

        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.get().layout().lanes()).extracting(Lane::text).containsExactly("银行 · 进件", "银行 · 审批");
        assertThat(laneOf(read.get(), "s")).isEqualTo("银行 · 进件");
        assertThat(laneOf(read.get(), "t")).isEqualTo("银行 · 审批");
    }

    @Test
    void takesAPoolWithoutLanesAsALaneAndTellsOfOtherPools() {
        var read = parse(definitions("<collaboration id=\"c\"><participant id=\"p1\" name=\"银行\" processRef=\"p\"/>"
                + "<participant id=\"p2\" name=\"客户\"/><messageFlow id=\"m\" sourceRef=\"p1\" targetRef=\"p2\"/></collaboration>"
                + "<process id=\"p\"><startEvent id=\"s\"/></process>"));

        assertThat(read.get().layout().lanes()).extracting(Lane::text).containsExactly("银行");
        assertThat(laneOf(read.get(), "s")).isEqualTo("银行");
        assertThat(read.diagnostics())
                .extracting(problem -> problem.message().en())
                .anyMatch(text -> text.contains("`participant 客户`"))
                .anyMatch(text -> text.contains("`messageFlow`"));
    }

    @Test
    void refusesLanesOfOneIdAndMoreLanesThanCanBeRead() {
        var many = new StringBuilder("<laneSet>");
        Stream.iterate(0, number -> number + 1)
                .limit(BpmnHandler.MOST + 1)
                .forEach(number -> many.append("<lane id=\"l").append(number).append("\"/>"));

        assertThat(codes(read("<laneSet><lane id=\"l\"/><lane id=\"l\"/></laneSet><startEvent id=\"s\"/>", "")))
                .containsExactly("BPMN_ID_TWICE");
        assertThat(codes(read(many + "</laneSet><startEvent id=\"s\"/>", ""))).containsExactly("BPMN_TOO_MANY");
    }

    /** The loan with two stages, one more that holds nothing, and notes. */
    private static FlowDocument staged() {
        var lanes = List.of(
                new Lane("admission", new Point(-20, -60), 500, 500, "准入 & \"初筛\""),
                new Lane("scoring", new Point(488, -60), 700, 500, "评分\n定价"),
                new Lane("empty", new Point(1_300, -60), 200, 500, ""));
        var notes = List.of(
                new Note("n1", new Point(0, 500), "第一行\n<第二行>"), new Note("n2", new Point(300, 500), 180, "another"));
        return LOAN.withLayout(LOAN.layout().withLanes(lanes).withNotes(notes));
    }

    private static String laneOf(FlowDocument document, String node) {
        assertThat(document.nodes()).extracting(FlowNode::id).contains(node);
        return document.layout().laneOf(node).map(Lane::text).orElse("none");
    }

    private static String shape(String id, int x, int y, int width, int height) {
        return "<di:BPMNShape bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></di:BPMNShape>"
                .formatted(id, x, y, width, height);
    }

    private static Reading<FlowDocument> read(String process, String shapes) {
        return parse(definitions("<process id=\"p\">" + process + "</process><di:BPMNDiagram><di:BPMNPlane>" + shapes
                + "</di:BPMNPlane></di:BPMNDiagram>"));
    }

    private static String definitions(String inside) {
        return "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\">" + inside + "</definitions>";
    }

    private static Reading<FlowDocument> parse(String document) {
        return BpmnReader.read(document.getBytes(StandardCharsets.UTF_8), LOAN);
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
