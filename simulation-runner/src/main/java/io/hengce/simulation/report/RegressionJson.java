package io.hengce.simulation.report;

import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.simulation.diff.ChangedCase;
import io.hengce.simulation.diff.FlowSide;
import io.hengce.simulation.diff.RegressionReport;
import io.hengce.simulation.diff.Share;
import io.hengce.simulation.diff.Tally;
import io.hengce.simulation.diff.Verdict;
import io.hengce.simulation.samples.SampleRow.BadRow;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A regression as JSON, format {@code hengce/regression/1}: everything, every changed case included. The same report gives the same bytes. */
public final class RegressionJson {

    public static final String FORMAT = "hengce/regression/1";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonMapper LINES = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RegressionJson() {}

    public static String write(RegressionReport report) {
        var text = new StringWriter();
        write(report, text);
        return text.toString();
    }

    /** Case by case, so that a large report needs no more memory than a small one. */
    public static void write(RegressionReport report, Writer writer) {
        var generator = MAPPER.createGenerator(writer);
        generator.writeStartObject();
        head(report).properties().forEach(part -> {
            generator.writeName(part.getKey());
            generator.writeTree(part.getValue());
        });
        generator.writeName("cases");
        generator.writeStartArray();
        report.cases().forEach(changed -> generator.writeTree(ChangedCaseJson.node(changed)));
        generator.writeEndArray();
        generator.writeName("bad_rows");
        generator.writeTree(badRows(report));
        generator.writeEndObject();
        generator.writeRaw('\n');
        generator.flush();
    }

    private static ObjectNode head(RegressionReport report) {
        var root = NODES.objectNode();
        root.put("format", FORMAT);
        root.set("verdict", text(Verdict.of(report)));
        root.set("baseline", side(report.baseline()));
        root.set("candidate", side(report.candidate()));
        root.set("samples", samples(report));
        root.set("changes", changes(report));
        root.set("rates", rates(report));
        root.set("matrix", matrix(report));
        root.set("reason_moves", moves(report));
        root.set("first_differences", firstDifferences(report));
        var outputs = root.putObject("outputs_not_compared");
        outputs.set("only_baseline", strings(report.outputs().onlyBaseline()));
        outputs.set("only_candidate", strings(report.outputs().onlyCandidate()));
        root.set("words", words(report));
        return root;
    }

    /** One changed case in one line. */
    public static String line(ChangedCase changed) {
        return LINES.writeValueAsString(ChangedCaseJson.node(changed));
    }

    /** One bad row in one line. */
    public static String line(BadRow bad) {
        return LINES.writeValueAsString(badRow(bad));
    }

    static ArrayNode strings(List<String> strings) {
        var array = NODES.arrayNode();
        strings.forEach(array::add);
        return array;
    }

    private static ObjectNode text(LocalizedText text) {
        return NODES.objectNode().put("zh", text.zh()).put("en", text.en());
    }

    private static ObjectNode side(FlowSide side) {
        var node = NODES.objectNode().put("source", side.source());
        node.set("name", text(side.name()));
        node.put("id", side.flow().id());
        node.put("revision", side.flow().revision());
        node.put("hash", side.flow().hash());
        node.put("engine", side.engine());
        return node.put("faults", side.faults());
    }

    private static ObjectNode samples(RegressionReport report) {
        var samples = report.samples();
        var node = NODES.objectNode().put("name", samples.name()).put("sha256", samples.sha256());
        samples.label()
                .ifPresent(label ->
                        node.putObject("label").put("column", label.name()).put("bad", label.bad()));
        node.put("decided", report.matrix().total().count());
        return node.put("bad_rows", samples.badRows().size());
    }

    private static ObjectNode changes(RegressionReport report) {
        var changes = report.changes();
        return NODES.objectNode()
                .put("any", changes.any())
                .put("outcome", changes.outcome())
                .put("reasons", changes.reasons())
                .put("outputs", changes.outputs())
                .put("reviews", changes.reviews())
                .put("shadows", changes.shadows());
    }

    private static ObjectNode rates(RegressionReport report) {
        var node = NODES.objectNode();
        node.set(
                "approval",
                pair(report.matrix().baselineApproval(), report.matrix().candidateApproval()));
        if (report.samples().label().isPresent()) {
            node.set("bad_among_approved", pair(report.baselineBadRate(), report.candidateBadRate()));
        }
        node.set("swap_in", tally(report.matrix().swapIn()));
        node.set("swap_out", tally(report.matrix().swapOut()));
        return node;
    }

    private static ObjectNode pair(Share before, Share after) {
        var node = NODES.objectNode();
        node.set("baseline", share(before));
        node.set("candidate", share(after));
        before.pointsTo(after).ifPresent(points -> node.put("percentage_points", points));
        return node;
    }

    private static ObjectNode share(Share share) {
        var node = NODES.objectNode().put("part", share.part()).put("whole", share.whole());
        share.rate().ifPresent(rate -> node.put("rate", rate));
        return node;
    }

    private static ObjectNode tally(Tally tally) {
        return NODES.objectNode()
                .put("count", tally.count())
                .put("good", tally.good())
                .put("bad", tally.bad());
    }

    private static ArrayNode matrix(RegressionReport report) {
        var array = NODES.arrayNode();
        for (var from : Outcome.values()) {
            for (var to : Outcome.values()) {
                var cell = NODES.objectNode().put("baseline", from.name()).put("candidate", to.name());
                array.add(cell.setAll(tally(report.matrix().cell(from, to))));
            }
        }
        return array;
    }

    private static ArrayNode moves(RegressionReport report) {
        var array = NODES.arrayNode();
        for (var move : report.moves()) {
            var node = array.addObject();
            reason(node, "baseline", move.baseline());
            reason(node, "candidate", move.candidate());
            node.put("count", move.count());
        }
        return array;
    }

    private static void reason(ObjectNode node, String name, Optional<String> code) {
        code.ifPresentOrElse(present -> node.put(name, present), () -> node.putNull(name));
    }

    private static ArrayNode firstDifferences(RegressionReport report) {
        var array = NODES.arrayNode();
        for (var first : report.firstDifferences()) {
            array.addObject()
                    .put("node", first.node())
                    .put("what", first.what())
                    .put("cases", first.cases())
                    .put("outcome_changed", first.outcome());
        }
        return array;
    }

    private static ObjectNode words(RegressionReport report) {
        var node = NODES.objectNode();
        node.set("nodes", words(report.words().nodes()));
        node.set("parts", words(report.words().parts()));
        node.set("reasons", words(report.words().reasons()));
        node.set("fields", words(report.words().fields()));
        return node;
    }

    private static ObjectNode words(Map<String, LocalizedText> words) {
        var node = NODES.objectNode();
        words.forEach((id, word) -> node.set(id, text(word)));
        return node;
    }

    private static ArrayNode badRows(RegressionReport report) {
        var array = NODES.arrayNode();
        report.samples().badRows().forEach(bad -> array.add(badRow(bad)));
        return array;
    }

    private static ObjectNode badRow(BadRow bad) {
        var row = NODES.objectNode().put("row", bad.row());
        var problems = row.putArray("problems");
        for (var problem : bad.problems()) {
            var node = problems.addObject()
                    .put("column", problem.column())
                    .put("value", problem.value())
                    .put("code", problem.diagnostic().code());
            node.set("message", text(problem.diagnostic().message()));
        }
        return row;
    }
}
