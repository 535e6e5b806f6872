package io.hengce.flow.json;

import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.List;

/** A verdict. */
final class VerdictCodec {

    static final Words<Outcome> OUTCOMES = Words.names(Outcome.values());

    private VerdictCodec() {}

    static VerdictNode read(String id, LocalizedText name, Members members) {
        return new VerdictNode(
                id,
                name,
                members.word("outcome", OUTCOMES),
                members.maybeTexts("reasons").orElse(List.of()));
    }

    static ObjectWriter write(VerdictNode node, ObjectWriter out) {
        return out.put("outcome", OUTCOMES.json(node.outcome())).maybeList("reasons", node.reasons(), Json::of);
    }
}
