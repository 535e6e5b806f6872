package io.hengce.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import java.util.ArrayList;
import java.util.List;

/** start, what stands before, a parallel {@code fork}, its branches, a {@code join}, a verdict {@code approve}, end. Nodes are JSON with single quotes. */
final class ParallelFlow {

    private static final String FIELDS = """
            {'id':'x','type':'number','scale':2,'min':-1000,'max':1000},{'id':'l','type':'list','element':{'type':'number'}},
            {'id':'f','type':'number','origin':'data_source'},{'id':'y','type':'number','scale':2,'origin':'derived','output':true},
            {'id':'z','type':'number','scale':2,'origin':'derived','output':true}""";

    private final List<String> nodes = new ArrayList<>();
    private final List<String> ports = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();
    private String last;

    ParallelFlow(String... before) {
        nodes.add("{'id':'start','kind':'start'}");
        last = "start";
        chain("out", "fork", before);
        edge("join", "out", "approve");
        edge("approve", "out", "end");
    }

    ParallelFlow branch(String... inside) {
        var port = "p" + ports.size();
        ports.add("{'id':'%s'}".formatted(port));
        last = "fork";
        chain(port, "join", inside);
        return this;
    }

    private void chain(String port, String to, String... inside) {
        var leaving = port;
        for (var node : inside) {
            nodes.add(node);
            var id = node.split("'")[3];
            edge(last, leaving, id);
            last = id;
            leaving = "out";
        }
        edge(last, leaving, to);
    }

    private void edge(String from, String port, String to) {
        edges.add("{'id':'e%d','from':'%s','port':'%s','to':'%s'}".formatted(edges.size(), from, port, to));
    }

    static String derive(String id, String variable, String expression) {
        return "{'id':'%s','kind':'derive','assignments':[{'variable':'%s','expression':'%s'}]}"
                .formatted(id, variable, expression.replace("\"", "\\\""));
    }

    FlowDocument document() {
        return document(FIELDS);
    }

    FlowDocument document(String fields) {
        var json = """
                {'format':'hengce/flow/1','id':'f','product':'p','dictionary':{'fields':[%s]},'reasons':[{'code':'R1','rank':1},{'code':'R2','rank':2}],
                'nodes':[%s,{'id':'fork','kind':'parallel','ports':[%s]},{'id':'join','kind':'join'},
                {'id':'approve','kind':'verdict','outcome':'APPROVE'},{'id':'end','kind':'end'}],'edges':[%s]}""".formatted(fields, String.join(",", nodes), String.join(",", ports), String.join(",", edges));
        return FlowJson.read(json.replace('\'', '"').getBytes(UTF_8)).get();
    }
}
