package io.hengce.compile.bpmn;

import io.hengce.compile.plan.MachineNames;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.EndNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.JoinNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.Language;

/** Writes a process: each node as an element, the ways between them, and what decides beside. */
final class ProcessWriter implements FlowNode.Cases<XmlText> {

    private static final String RULES = "http://www.jboss.org/drools/rule";
    private static final String NODE = "urn:hengce:node";

    private final XmlText xml;
    private final Graph graph;
    private final MachineNames names;

    ProcessWriter(XmlText xml, Graph graph, MachineNames names) {
        this.xml = xml;
        this.graph = graph;
        this.names = names;
    }

    void write() {
        var ways = new WayWriter(xml, graph, names);
        for (var node : graph.nodes) {
            ways.gatewaysBefore(node.id());
            node.accept(this).end();
        }
        ways.write();
        graph.shadows.forEach(this::tie);
        graph.shadows.forEach(this::explain);
    }

    /** Ties a shadow to its split. BPMN has what only explains behind what flows, and jBPM wants all ties before all texts. */
    private void tie(ShadowMark mark) {
        xml.element("association")
                .attribute("id", mark.tie())
                .attribute("sourceRef", BpmnIds.node(mark.split()))
                .attribute("targetRef", mark.id())
                .end();
    }

    private void explain(ShadowMark mark) {
        xml.element("textAnnotation").attribute("id", mark.id());
        xml.textElement("text", mark.text()).end();
    }

    private XmlText start(String element, FlowNode node) {
        return xml.element(element)
                .attribute("id", BpmnIds.node(node.id()))
                .attribute("name", node.name().in(Language.ZH));
    }

    private XmlText references(FlowNode node) {
        if (graph.merges(node.id())) {
            xml.textElement("incoming", BpmnIds.into(node.id()));
        } else {
            graph.meetings(node.id()).forEach(meeting -> xml.textElement("incoming", meeting.into()));
            graph.into(node.id()).stream()
                    .filter(edge -> graph.meeting(edge).isEmpty())
                    .forEach(edge -> xml.textElement("incoming", BpmnIds.flow(edge.id())));
        }
        graph.from(node.id()).forEach(edge -> xml.textElement("outgoing", BpmnIds.flow(edge.id())));
        return xml;
    }

    private XmlText script(FlowNode node) {
        start("scriptTask", node).attribute("scriptFormat", NODE);
        return references(node).textElement("script", names.ofNode(node.id()));
    }

    private XmlText rules(FlowNode node) {
        start("businessRuleTask", node)
                .attribute("implementation", RULES)
                .attribute("drools:ruleFlowGroup", names.ofNode(node.id()));
        return references(node);
    }

    @Override
    public XmlText start(StartNode node) {
        start("startEvent", node);
        return references(node);
    }

    @Override
    public XmlText derive(DeriveNode node) {
        return script(node);
    }

    @Override
    public XmlText dataSource(DataSourceNode node) {
        start("task", node).attribute("drools:taskName", names.ofNode(node.id()));
        return references(node);
    }

    @Override
    public XmlText ruleSet(RuleSetNode node) {
        return rules(node);
    }

    @Override
    public XmlText listMatch(ListMatchNode node) {
        return script(node);
    }

    private XmlText gateway(FlowNode node, String direction) {
        start("parallelGateway", node).attribute("gatewayDirection", direction);
        return references(node);
    }

    @Override
    public XmlText parallel(ParallelNode node) {
        return gateway(node, "Diverging");
    }

    @Override
    public XmlText join(JoinNode node) {
        return gateway(node, "Converging");
    }

    @Override
    public XmlText decisionTable(DecisionTableNode node) {
        return rules(node);
    }

    @Override
    public XmlText crossTable(CrossTableNode node) {
        return rules(node);
    }

    @Override
    public XmlText decisionTree(DecisionTreeNode node) {
        return rules(node);
    }

    @Override
    public XmlText scorecard(ScorecardNode node) {
        return rules(node);
    }

    @Override
    public XmlText model(ModelNode node) {
        return script(node);
    }

    @Override
    public XmlText branch(BranchNode node) {
        return choice(node);
    }

    @Override
    public XmlText split(SplitNode node) {
        return Graph.isChoice(node) ? choice(node) : script(node);
    }

    private XmlText choice(FlowNode node) {
        start("exclusiveGateway", node).attribute("gatewayDirection", "Diverging");
        graph.from(node.id()).stream()
                .filter(edge -> Graph.isDefault(node, edge))
                .findFirst()
                .ifPresent(edge -> xml.attribute("default", BpmnIds.flow(edge.id())));
        return references(node);
    }

    @Override
    public XmlText verdict(VerdictNode node) {
        return script(node);
    }

    @Override
    public XmlText limitPricing(LimitPricingNode node) {
        return rules(node);
    }

    @Override
    public XmlText review(ReviewNode node) {
        return script(node);
    }

    @Override
    public XmlText subFlow(SubFlowNode node) {
        return call(node, node.call());
    }

    @Override
    public XmlText loop(LoopNode node) {
        return call(node, node.call())
                .element("multiInstanceLoopCharacteristics")
                .attribute("isSequential", "true")
                .end();
    }

    private XmlText call(FlowNode node, SubFlowCall call) {
        start("callActivity", node).attribute("calledElement", BpmnIds.process(call.flow()));
        return references(node);
    }

    @Override
    public XmlText end(EndNode node) {
        start("endEvent", node);
        return references(node);
    }
}
