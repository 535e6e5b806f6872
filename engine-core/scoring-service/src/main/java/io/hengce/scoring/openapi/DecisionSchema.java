package io.hengce.scoring.openapi;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.ObjectWriter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The schema of a flow's decisions: what all decisions have, and the flow's own outputs and reasons. */
final class DecisionSchema {

    private DecisionSchema() {}

    static Json of(FlowDocument document) {
        var members = new LinkedHashMap<String, Json>();
        members.put("outputs", outputs(document));
        members.put("reasons", reasons(document));
        var own = Schemas.type("object").put("properties", Json.of(members)).json();
        return new ObjectWriter()
                .put("description", Sentences.text("OPENAPI_DECISION_OF", document.id()))
                .put("allOf", Json.of(List.of(Schemas.reference("schemas", "Decision"), own)))
                .put("unevaluatedProperties", Json.of(false))
                .json();
    }

    /** Every output is there; a missing one is null. */
    private static Json outputs(FlowDocument document) {
        var members = new LinkedHashMap<String, Json>();
        document.dictionary().fields().stream()
                .filter(field -> field.use().output())
                .sorted(Comparator.comparing(Field::id))
                .forEach(field -> members.put(field.id(), OutputSchema.of(field)));
        return Schemas.object(members, List.copyOf(members.keySet())).json();
    }

    private static Json reasons(FlowDocument document) {
        var engine = Schemas.type("string").put("pattern", "^ENGINE_[A-Z0-9_]+$");
        var codes = document.reasons().isEmpty()
                ? engine.json()
                : Schemas.anyOf(List.of(catalogue(document.reasons()), engine.json()));
        var item = Schemas.type("object")
                .put("properties", new ObjectWriter().put("code", codes).json())
                .json();
        return Schemas.type("array").put("items", item).json();
    }

    private static Json catalogue(List<Reason> reasons) {
        var texts = reasons.stream()
                .map(reason -> "`" + reason.code() + "` " + Sentences.both(reason.text(), ""))
                .collect(Collectors.joining("; "));
        return Schemas.type("string")
                .list("enum", reasons, reason -> Json.of(reason.code()))
                .put("description", texts)
                .json();
    }
}
