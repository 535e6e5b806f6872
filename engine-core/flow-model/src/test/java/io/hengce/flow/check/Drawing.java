package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A document put together for a test from JSON in which {@code '} stands for the double quote. One per test. */
final class Drawing {

    static final String START = "{'id':'start','kind':'start'}";
    static final String APPROVE = "{'id':'approve','kind':'verdict','outcome':'APPROVE'}";
    static final String END = "{'id':'end','kind':'end'}";

    private final List<String> fields = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();

    /** start → approve → end. */
    static Drawing approving() {
        return chain();
    }

    /** start → the nodes → approve → end. A node is {@code id:json members}. */
    static Drawing chain(String... nodes) {
        var drawing = new Drawing().node(START);
        var last = "start";
        for (var node : nodes) {
            drawing.node(node);
            var id = node.split("'")[3];
            drawing.edge(last, id);
            last = id;
        }
        return drawing.node(APPROVE).node(END).edge(last, "approve").edge("approve", "end");
    }

    Drawing field(String json) {
        fields.add(json);
        return this;
    }

    /** Request fields age (required), income (optional, scale 2) and rent (boolean); derived fields x, y (numbers) and grade (string). */
    Drawing usualFields() {
        return field("{'id':'age','type':'number','min':0,'max':120,'required':true}")
                .field("{'id':'income','type':'number','unit':'CNY','scale':2}")
                .field("{'id':'rent','type':'boolean'}")
                .field(
                        "{'id':'home','type':'string','required':true,'domain':[{'code':'own'},{'code':'rent'},{'code':'free'}]}")
                .field("{'id':'x','type':'number','scale':2,'origin':'derived'}")
                .field("{'id':'y','type':'number','scale':2,'origin':'derived'}")
                .field("{'id':'grade','type':'string','origin':'derived'}");
    }

    Drawing parameter(String json) {
        parameters.add(json);
        return this;
    }

    Drawing reason(String code) {
        return reason(code, code, code);
    }

    /** A reason with what the customer reads in either language. */
    Drawing reason(String code, String zh, String en) {
        reasons.add("{'code':'%s','rank':1,'customer':{'zh':'%s','en':'%s'}}".formatted(code, zh, en));
        return this;
    }

    Drawing node(String json) {
        nodes.add(json);
        return this;
    }

    Drawing edge(String from, String to) {
        return edge(from, "out", to);
    }

    Drawing edge(String from, String port, String to) {
        edges.add("{'id':'e%d','from':'%s','port':'%s','to':'%s'}".formatted(edges.size() + 1, from, port, to));
        return this;
    }

    /** Leads the edges out of a node elsewhere. */
    Drawing instead(String from, String to) {
        edges.replaceAll(edge ->
                edge.contains("'from':'" + from + "'") ? edge.replaceAll("'to':'[^']*'", "'to':'" + to + "'") : edge);
        return this;
    }

    FlowDocument document() {
        var json =
                "{'format':'hengce/flow/1','id':'flow','product':'loan','dictionary':{'fields':[%s]},'parameters':[%s],'reasons':[%s],'nodes':[%s],'edges':[%s]}"
                        .formatted(
                                String.join(",", fields),
                                String.join(",", parameters),
                                String.join(",", reasons),
                                String.join(",", nodes),
                                String.join(",", edges));
        return FlowJson.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .get();
    }

    CheckResult check() {
        return FlowChecker.standard().check(document());
    }

    /** What the check finds with parts beside the drawing, each as {@code CODE place}. */
    List<String> problems(FlowParts parts) {
        return FlowChecker.standard().check(document(), parts).diagnostics().stream()
                .map(Drawing::shown)
                .toList();
    }

    /** What the check finds, each as {@code CODE place}. */
    List<String> problems() {
        return check().diagnostics().stream().map(Drawing::shown).toList();
    }

    /** What the check finds but the warnings that a derived field is never written, which sketches are full of. */
    List<String> problemsButUnwritten() {
        return problems().stream()
                .filter(problem -> !problem.startsWith(Mistake.VARIABLE_NEVER_WRITTEN.name()))
                .toList();
    }

    ValidFlow valid() {
        return check().get();
    }

    static String shown(Diagnostic diagnostic) {
        return (diagnostic.code() + " " + diagnostic.place()).strip();
    }
}
