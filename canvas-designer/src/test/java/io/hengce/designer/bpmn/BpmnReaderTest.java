package io.hengce.designer.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.designer.Fixture;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BpmnReaderTest {

    private final FlowDocument loan = Fixture.smallLoan();

    @Test
    void readsOurOwnExportBackAsTheSameDrawing() {
        var bpmn = BpmnWriter.write(loan, new MachineNames(loan));

        var read = read(bpmn).get();

        assertThat(read.nodes())
                .extracting(FlowNode::id)
                .containsExactlyInAnyOrderElementsOf(
                        loan.nodes().stream().map(FlowNode::id).toList());
        assertThat(read.edges())
                .extracting(BpmnReaderTest::way)
                .containsExactlyInAnyOrderElementsOf(
                        loan.edges().stream().map(BpmnReaderTest::way).toList());
        assertThat(read.layout().nodes()).isEqualTo(loan.layout().nodes());
        assertThat(read.node("way")).get().isInstanceOf(BranchNode.class);
        assertThat(read.node("eligibility").orElseThrow().name().zh())
                .isEqualTo(loan.node("eligibility").orElseThrow().name().zh());
        assertThat(read.dictionary()).isEqualTo(loan.dictionary());
    }

    @Test
    void readsTasksGatewaysLoopsAndNotesOfOtherModellers() {
        var read = read("""
                        <bpmn:startEvent id="Event_1"/>
                        <bpmn:task id="Activity-7" name="查询名单"/>
                        <bpmn:parallelGateway id="Fork"/>
                        <bpmn:userTask id="Ask"/>
                        <bpmn:callActivity id="Each"><bpmn:multiInstanceLoopCharacteristics/></bpmn:callActivity>
                        <bpmn:parallelGateway id="Meet"/>
                        <bpmn:endEvent id="Done"/>
                        <bpmn:sequenceFlow id="a" sourceRef="Event_1" targetRef="Activity-7"/>
                        <bpmn:sequenceFlow id="b" sourceRef="Activity-7" targetRef="Fork"/>
                        <bpmn:sequenceFlow id="c" sourceRef="Fork" targetRef="Ask"/>
                        <bpmn:sequenceFlow id="d" sourceRef="Fork" targetRef="Each"/>
                        <bpmn:sequenceFlow id="e" sourceRef="Ask" targetRef="Meet"/>
                        <bpmn:sequenceFlow id="f" sourceRef="Each" targetRef="Meet"/>
                        <bpmn:sequenceFlow id="g" sourceRef="Meet" targetRef="Done"/>
                        <bpmn:textAnnotation id="n"><bpmn:text>贷前 &amp; 贷中</bpmn:text></bpmn:textAnnotation>
                        """).get();

        assertThat(read.node("activity_7")).get().isInstanceOf(RuleSetNode.class);
        assertThat(read.node("fork")).get().isInstanceOf(ParallelNode.class);
        assertThat(read.node("meet")).get().isInstanceOf(JoinNode.class);
        assertThat(read.node("ask")).get().isInstanceOf(ReviewNode.class);
        assertThat(read.node("each")).get().isInstanceOf(LoopNode.class);
        assertThat(read.edges()).contains(new Edge("d", "fork", "branch_2", "each"));
        assertThat(read.layout().notes().get(0).text()).isEqualTo("贷前 & 贷中");
        assertThat(read.layout().nodes()).containsKeys("done", "fork");
    }

    @Test
    void takesTheDefaultFlowAsTheWayOtherwise() {
        var read =
                read("""
                        <exclusiveGateway id="g" default="no"/><endEvent id="x"/><endEvent id="y"/>
                        <sequenceFlow id="no" name="否" sourceRef="g" targetRef="x"/>
                        <sequenceFlow id="yes" name="是" sourceRef="g" targetRef="y"/>
                        """.replace("<", "<bpmn:").replace("<bpmn:/", "</bpmn:")).get();

        assertThat(read.edges())
                .containsExactly(new Edge("no", "g", BranchNode.OTHERWISE, "x"), new Edge("yes", "g", "port_1", "y"));
        assertThat(read.node("g").orElseThrow().exits()).hasSize(2);
    }

    @Test
    void tellsOfEverythingThatIsLeftOutAndRunsNothing() {
        var read = read("""
                <bpmn:startEvent id="s"/>
                <bpmn:scriptTask id="t"><bpmn:script>java.lang.Runtime.getRuntime().exec("x")</bpmn:script></bpmn:scriptTask>
                <bpmn:boundaryEvent id="late" attachedToRef="t" name="超时"/>
                <bpmn:subProcess id="inner"><bpmn:task id="hidden"/></bpmn:subProcess>
                <bpmn:dataObject id="d"/>
                """);

        assertThat(read.get().nodes()).extracting(FlowNode::id).containsExactly("s", "t", "inner");
        assertThat(read.diagnostics()).allMatch(problem -> problem.code().equals("BPMN_LEFT_OUT"));
        assertThat(read.diagnostics())
                .extracting(problem -> problem.message().en())
                .anyMatch(text -> text.contains("boundaryEvent 超时"))
                .anyMatch(text -> text.contains("`script`"))
                .anyMatch(text -> text.contains("`task`"))
                .anyMatch(text -> text.contains("`dataObject`"))
                .noneMatch(text -> text.contains("Runtime"));
    }

    @Test
    void refusesADocumentTypeWhateverItNames() {
        var canary = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">&x;</definitions>";

        assertThat(codes(parse(canary))).containsExactly("BPMN_DOCTYPE");
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var read = read("""
                <bpmn:task id="a"/><bpmn:task id="a"/><bpmn:task name="nameless"/>
                <bpmn:sequenceFlow id="f" sourceRef="a" targetRef="nowhere"/>
                """);

        assertThat(read.value()).isEmpty();
        assertThat(codes(read)).contains("BPMN_ID_TWICE", "BPMN_WITHOUT_ID", "BPMN_FLOW_END");
    }

    @Test
    void refusesWhatIsNoBpmnTooDeepOrTooLarge() {
        var deep = "<bpmn:a>".repeat(200) + "</bpmn:a>".repeat(200);

        assertThat(codes(parse("no xml"))).containsExactly("BPMN_NOT_XML");
        assertThat(codes(parse("<html/>"))).containsExactly("BPMN_ROOT");
        assertThat(codes(read(""))).containsExactly("BPMN_WITHOUT_PROCESS");
        assertThat(codes(read(deep))).contains("BPMN_TOO_DEEP");
        assertThat(codes(read("<bpmn:task id=\"t%d\"/>".formatted(1) + many()))).contains("BPMN_TOO_MANY");
        assertThat(codes(BpmnReader.read(new byte[BpmnReader.LIMIT + 1], loan))).containsExactly("BPMN_TOO_LARGE");
    }

    @Test
    void survivesPlacesThatAreNoNumbersAndGatewaysThatLeadInACircle() {
        var read = read("""
                <bpmn:startEvent id="s"/><bpmn:exclusiveGateway id="x"/><bpmn:exclusiveGateway id="y"/>
                <bpmn:sequenceFlow id="a" sourceRef="s" targetRef="x"/>
                <bpmn:sequenceFlow id="b" sourceRef="x" targetRef="y"/>
                <bpmn:sequenceFlow id="c" sourceRef="y" targetRef="x"/>
                </bpmn:process><di:BPMNDiagram><di:BPMNPlane><di:BPMNShape bpmnElement="s">
                <dc:Bounds x="NaN" y="1e999" width="1" height="1"/></di:BPMNShape></di:BPMNPlane></di:BPMNDiagram><bpmn:process>
                """);

        assertThat(read.get().edges()).isEmpty();
        assertThat(codes(read)).contains("BPMN_BOUNDS");
        assertThat(read.get().layout().node("s")).isPresent().get().isNotEqualTo(new Point(Integer.MAX_VALUE, 0));
    }

    private static String many() {
        var all = new StringBuilder();
        for (var number = 2; number < BpmnHandler.MOST + 3; number++) {
            all.append("<bpmn:task id=\"t").append(number).append("\"/>");
        }
        return all.toString();
    }

    private Reading<FlowDocument> read(String inside) {
        return inside.startsWith("<?xml")
                ? parse(inside)
                : parse("<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                        + " xmlns:di=\"http://www.omg.org/spec/BPMN/20100524/DI\""
                        + " xmlns:dc=\"http://www.omg.org/spec/DD/20100524/DC\"><bpmn:process id=\"p\">" + inside
                        + "</bpmn:process></bpmn:definitions>");
    }

    private Reading<FlowDocument> parse(String document) {
        return BpmnReader.read(document.getBytes(StandardCharsets.UTF_8), loan);
    }

    private static List<String> codes(Reading<?> reading) {
        return reading.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String way(Edge edge) {
        return edge.id() + ": " + edge.from() + " -> " + edge.to();
    }
}
