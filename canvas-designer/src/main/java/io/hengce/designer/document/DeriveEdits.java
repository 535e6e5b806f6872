package io.hengce.designer.document;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of derived variables. */
public final class DeriveEdits {

    private DeriveEdits() {}

    public static Edit expression(String node, String variable, String expression) {
        return one("修改表达式", "Change expression", node, variable, each -> new Assignment(variable, expression));
    }

    /** One more variable at the end, the first derived field that nothing writes yet. */
    public static Edit add(String node) {
        return Edit.of("添加衍生变量", "Add variable", document -> {
            var blanks = new Blanks(document);
            var variable = blanks.variable();
            return assignments(
                    document, node, all -> OneNode.append(all, new Assignment(variable, blanks.constantOf(variable))));
        });
    }

    public static Edit remove(String node, String variable) {
        return Edit.of(
                "删除衍生变量",
                "Delete variable",
                document -> assignments(
                        document,
                        node,
                        all -> OneNode.without(all, each -> each.variable().equals(variable))));
    }

    /** Writes another derived field by the same expression. */
    public static Edit variable(String node, String variable, String other) {
        return one("修改衍生变量", "Change variable", node, variable, each -> new Assignment(other, each.expression()));
    }

    private static Edit one(String zh, String en, String node, String variable, UnaryOperator<Assignment> change) {
        return Edit.of(
                zh,
                en,
                document -> assignments(
                        document,
                        node,
                        all -> OneNode.change(all, each -> each.variable().equals(variable), change)));
    }

    private static FlowDocument assignments(
            FlowDocument document, String node, UnaryOperator<List<Assignment>> change) {
        return OneNode.change(
                document,
                DeriveNode.class,
                node,
                found -> new DeriveNode(found.id(), found.name(), change.apply(found.assignments())));
    }
}
