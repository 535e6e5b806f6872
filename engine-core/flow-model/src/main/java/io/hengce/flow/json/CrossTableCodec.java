package io.hengce.flow.json;

import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** A cross table. */
final class CrossTableCodec {

    private static final CrossSide NONE = new CrossSide(List.of(), List.of());

    private CrossTableCodec() {}

    static CrossTableNode read(String id, LocalizedText name, Members members) {
        return new CrossTableNode(
                id,
                name,
                members.text("variable"),
                members.object("rows", CrossTableCodec::side).orElse(NONE),
                members.object("columns", CrossTableCodec::side).orElse(NONE),
                members.textRows("values"),
                members.maybeText("default"));
    }

    private static CrossSide side(Members members) {
        return new CrossSide(
                members.list("inputs", "id", input -> new TableInput(input.text("id"), input.text("expression"))),
                members.list("headings", "id", heading -> new Heading(heading.text("id"), heading.texts("when"))));
    }

    static ObjectWriter write(CrossTableNode node, ObjectWriter out) {
        return out.put("variable", node.variable())
                .put("rows", side(node.rows()))
                .put("columns", side(node.columns()))
                .list("values", node.values(), Json::texts)
                .put("default", node.otherwise().map(Json::of));
    }

    private static Json side(CrossSide side) {
        return new ObjectWriter()
                .list("inputs", side.inputs(), DecisionTableCodec::input)
                .list("headings", side.headings(), CrossTableCodec::heading)
                .json();
    }

    private static Json heading(Heading heading) {
        return new ObjectWriter()
                .put("id", heading.id())
                .put("when", Json.texts(heading.when()))
                .json();
    }
}
