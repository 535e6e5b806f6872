package io.hengce.designer.document;

import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ListPurpose;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.MatchValue;
import io.hengce.flow.lists.KeyForm;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of looking an application up in a list. Keys and values are named by where they stand, 0-based. */
public final class ListMatchEdits {

    private ListMatchEdits() {}

    public static Edit purpose(String node, ListPurpose purpose) {
        return of("修改名单用途", "Change purpose", node, old -> old.withPurpose(purpose));
    }

    /** Another list, or another content of the same. */
    public static Edit list(String node, String list, String hash) {
        return of("选择名单", "Choose list", node, old -> old.withList(list, hash));
    }

    public static Edit variable(String node, String variable) {
        return of("修改命中变量", "Change variable", node, old -> old.withVariable(variable));
    }

    public static Edit addKey(String node, String column) {
        return Edit.of(
                "添加比对键",
                "Add key",
                document -> OneNode.change(document, ListMatchNode.class, node, old -> {
                    var compared = new Blanks(document).textInput().orElse("missing");
                    return old.withKeys(OneNode.append(old.keys(), new MatchKey(column, compared, KeyForm.TEXT)));
                }));
    }

    public static Edit removeKey(String node, int key) {
        return keys("删除比对键", "Delete key", node, all -> OneNode.without(all, key));
    }

    public static Edit column(String node, int key, String column) {
        return key(node, key, old -> new MatchKey(column, old.expression(), old.form()));
    }

    public static Edit compared(String node, int key, String expression) {
        return key(node, key, old -> new MatchKey(old.column(), expression, old.form()));
    }

    public static Edit form(String node, int key, KeyForm form) {
        return key(node, key, old -> new MatchKey(old.column(), old.expression(), form));
    }

    public static Edit addValue(String node, MatchValue value) {
        return values("添加取值", "Add value", node, all -> OneNode.append(all, value));
    }

    public static Edit removeValue(String node, int value) {
        return values("删除取值", "Delete value", node, all -> OneNode.without(all, value));
    }

    public static Edit value(String node, int value, MatchValue now) {
        return values("修改取值", "Change value", node, all -> value < all.size() ? OneNode.replace(all, value, now) : all);
    }

    private static Edit key(String node, int key, UnaryOperator<MatchKey> change) {
        return keys(
                "修改比对键",
                "Change key",
                node,
                all -> key < all.size() ? OneNode.replace(all, key, change.apply(all.get(key))) : all);
    }

    private static Edit keys(String zh, String en, String node, UnaryOperator<List<MatchKey>> change) {
        return of(zh, en, node, old -> old.withKeys(change.apply(old.keys())));
    }

    private static Edit values(String zh, String en, String node, UnaryOperator<List<MatchValue>> change) {
        return of(zh, en, node, old -> old.withValues(change.apply(old.values())));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<ListMatchNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, ListMatchNode.class, node, change));
    }
}
