package io.hengce.flow.json;

import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.LocalizedText;

/** A decision table. */
final class DecisionTableCodec {

    private static final Words<TableHit> HITS = Words.lower(TableHit.values());

    private static final Words<Aggregation> AGGREGATIONS = Words.lower(Aggregation.values());

    private DecisionTableCodec() {}

    static DecisionTableNode read(String id, LocalizedText name, Members members) {
        return new DecisionTableNode(
                id,
                name,
                members.word("hit", HITS, TableHit.UNIQUE),
                members.list("inputs", "id", input -> new TableInput(input.text("id"), input.text("expression"))),
                members.list("outputs", "id", DecisionTableCodec::output),
                members.list("rows", "id", DecisionTableCodec::row),
                members.maybeTexts("default"));
    }

    private static TableOutput output(Members members) {
        return new TableOutput(
                members.text("id"), members.text("variable"), members.word("collect", AGGREGATIONS, Aggregation.LIST));
    }

    private static TableRow row(Members members) {
        return new TableRow(
                members.text("id"), members.texts("when"), members.texts("then"), members.integer("priority", 0));
    }

    static ObjectWriter write(DecisionTableNode node, ObjectWriter out) {
        return out.putUnless(node.hit() == TableHit.UNIQUE, "hit", HITS.json(node.hit()))
                .list("inputs", node.inputs(), DecisionTableCodec::input)
                .list("outputs", node.outputs(), DecisionTableCodec::output)
                .list("rows", node.rows(), DecisionTableCodec::row)
                .put("default", node.defaults().map(Json::texts));
    }

    static Json input(TableInput input) {
        return new ObjectWriter()
                .put("id", input.id())
                .put("expression", input.expression())
                .json();
    }

    private static Json output(TableOutput output) {
        return new ObjectWriter()
                .put("id", output.id())
                .put("variable", output.variable())
                .putUnless(output.collect() == Aggregation.LIST, "collect", AGGREGATIONS.json(output.collect()))
                .json();
    }

    private static Json row(TableRow row) {
        return new ObjectWriter()
                .put("id", row.id())
                .put("when", Json.texts(row.when()))
                .put("then", Json.texts(row.then()))
                .putUnless(row.priority() == 0, "priority", Json.of(row.priority()))
                .json();
    }
}
