package io.hengce.flow.json;

import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ListPurpose;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.lists.KeyForm;
import io.hengce.flow.text.LocalizedText;

/** A look into a list. */
final class ListMatchCodec {

    private static final Words<ListPurpose> PURPOSES = Words.lower(ListPurpose.values());
    private static final Words<KeyForm> FORMS = Words.lower(KeyForm.values());

    private ListMatchCodec() {}

    static ListMatchNode read(String id, LocalizedText name, Members members) {
        return new ListMatchNode(
                id,
                name,
                members.word("purpose", PURPOSES),
                members.text("list"),
                members.text("hash"),
                members.list("keys", "column", ListMatchCodec::key),
                members.text("variable"),
                members.maybeList(
                        "values", "variable", value -> new MatchValue(value.text("variable"), value.text("column"))));
    }

    private static MatchKey key(Members members) {
        return new MatchKey(
                members.text("column"), members.text("expression"), members.word("form", FORMS, KeyForm.TEXT));
    }

    static ObjectWriter write(ListMatchNode node, ObjectWriter out) {
        return out.put("purpose", PURPOSES.json(node.purpose()))
                .put("list", node.list())
                .put("hash", node.hash())
                .list("keys", node.keys(), ListMatchCodec::key)
                .put("variable", node.variable())
                .maybeList(
                        "values",
                        node.values(),
                        value -> new ObjectWriter()
                                .put("variable", value.variable())
                                .put("column", value.column())
                                .json());
    }

    private static Json key(MatchKey key) {
        return new ObjectWriter()
                .put("column", key.column())
                .put("expression", key.expression())
                .putUnless(key.form() == KeyForm.TEXT, "form", FORMS.json(key.form()))
                .json();
    }
}
