package io.hengce.designer.document;

import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of a verdict: what it raises, and why. */
public final class VerdictEdits {

    private VerdictEdits() {}

    public static Edit outcome(String node, Outcome outcome) {
        return of(
                "修改结论",
                "Change outcome",
                node,
                found -> new VerdictNode(found.id(), found.name(), outcome, found.reasons()));
    }

    public static Edit addReason(String node, String code) {
        return reasons("添加原因", "Add reason", node, codes -> OneNode.append(codes, code));
    }

    public static Edit removeReason(String node, String code) {
        return reasons("移除原因", "Remove reason", node, codes -> OneNode.without(codes, code::equals));
    }

    private static Edit reasons(String zh, String en, String node, UnaryOperator<List<String>> change) {
        return of(
                zh,
                en,
                node,
                found -> new VerdictNode(found.id(), found.name(), found.outcome(), change.apply(found.reasons())));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<VerdictNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, VerdictNode.class, node, change));
    }
}
