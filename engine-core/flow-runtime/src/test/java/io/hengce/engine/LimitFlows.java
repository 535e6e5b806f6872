package io.hengce.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Flows as large as they may be, and larger. */
final class LimitFlows {

    static final String FIELDS = """
            {'id':'x','type':'number','scale':20,'min':-1000,'max':1e30},{'id':'s','type':'string'},{'id':'y','type':'number','origin':'derived','output':true}""";

    private LimitFlows() {}

    static FlowDocument expression(String text) {
        return line(FIELDS, derive("y", text));
    }

    static String derive(String variable, String expression) {
        return "{'id':'%s0','kind':'derive','assignments':[{'variable':'%1$s','expression':'%s'}]}"
                .formatted(variable, expression);
    }

    static FlowDocument chain(String fields, int nodes) {
        var all = IntStream.range(0, nodes)
                .mapToObj("{'id':'n%d','kind':'rule_set','rules':[]}"::formatted)
                .toArray(String[]::new);
        return line(fields, all);
    }

    static FlowDocument table(int rows, int inputs) {
        var columns = IntStream.range(0, inputs)
                .mapToObj("{'id':'in%d','expression':'x'}"::formatted)
                .collect(Collectors.joining(","));
        var rest = ",'-'".repeat(inputs - 1);
        var cells = IntStream.range(0, rows)
                .mapToObj(row -> "{'id':'r%1$d','when':['%1$d'%2$s],'then':['%1$d']}".formatted(row, rest))
                .collect(Collectors.joining(","));
        return line(
                FIELDS,
                "{'id':'table','kind':'decision_table','inputs':[%s],'outputs':[{'id':'out1','variable':'y'}],'rows':[%s],'default':['0']}"
                        .formatted(columns, cells));
    }

    /** start, the nodes, a verdict, end. */
    static FlowDocument line(String fields, String... nodes) {
        return reading(fields, nodes).get();
    }

    static Reading<FlowDocument> reading(String fields, String... nodes) {
        var ids = new ArrayList<>(List.of("start"));
        var all = new StringBuilder("{'id':'start','kind':'start'},");
        for (var node : nodes) {
            ids.add(node.split("'")[3]);
            all.append(node).append(',');
        }
        ids.addAll(List.of("approve", "end"));
        var edges = IntStream.range(1, ids.size())
                .mapToObj(at -> "{'id':'e%d','from':'%s','to':'%s'}".formatted(at, ids.get(at - 1), ids.get(at)))
                .collect(Collectors.joining(","));
        var json =
                "{'format':'hengce/flow/1','id':'f','product':'p','dictionary':{'fields':[%s]},'nodes':[%s{'id':'approve','kind':'verdict','outcome':'APPROVE'},{'id':'end','kind':'end'}],'edges':[%s]}"
                        .formatted(fields, all, edges);
        return FlowJson.read(json.replace('\'', '"').getBytes(UTF_8));
    }
}
