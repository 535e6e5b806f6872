package io.hengce.flow.check;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.RuleSetNode;
import java.util.HashMap;
import java.util.HashSet;

/** What nodes write are derived fields of the right kind, each once in a node; and every derived field is written somewhere. */
final class WritesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var written = new HashSet<String>();
        for (var node : draft.document().nodes()) {
            var inNode = new HashSet<String>();
            for (var write : draft.writes(node.id())) {
                target(node, write, draft, problems);
                written.add(write.variable());
                if (!inNode.add(write.variable()) && write.isOnce()) {
                    problems.add(Mistake.VARIABLE_TWICE_IN_NODE, write.place(), node.id(), write.variable());
                }
            }
        }
        draft.kinds().ruleSets.forEach(node -> setAndAdded(node, draft, problems));
        draft.document()
                .dictionary()
                .of(Origin.DERIVED)
                .filter(field -> !written.contains(field.id()))
                .forEach(field -> problems.add(Mistake.VARIABLE_NEVER_WRITTEN, Places.field(field.id()), field.id()));
    }

    private static void target(FlowNode node, Write write, Draft draft, Problems problems) {
        var field = draft.field(write.variable());
        if (field.isEmpty()) {
            problems.add(Mistake.VARIABLE_UNKNOWN, write.place(), write.variable());
        } else if (node instanceof DataSourceNode && field.get().use().origin() != Origin.DATA_SOURCE) {
            problems.add(Mistake.VARIABLE_NOT_DATA_SOURCE, write.place(), write.variable());
        } else if (!(node instanceof DataSourceNode) && field.get().use().origin() != Origin.DERIVED) {
            problems.add(Mistake.VARIABLE_NOT_DERIVED, write.place(), write.variable());
        } else if (write.isNumeric() && !isNumber(field.get())) {
            problems.add(
                    Mistake.VARIABLE_NOT_NUMBER,
                    write.place(),
                    write.variable(),
                    field.get().type().word());
        }
    }

    private static boolean isNumber(Field field) {
        return field.type() instanceof FieldType.NumberType;
    }

    /** Within one rule a variable is set once; and no variable of a node is both set and added to. */
    private static void setAndAdded(RuleSetNode node, Draft draft, Problems problems) {
        var numeric = new HashMap<String, Boolean>();
        var setInRule = new HashSet<String>();
        for (var write : draft.writes(node.id())) {
            var first = numeric.putIfAbsent(write.variable(), write.isNumeric());
            if (first != null && first != write.isNumeric()) {
                problems.add(Mistake.VARIABLE_SET_AND_ADDED, write.place(), node.id(), write.variable());
            }
            var path = write.place().path();
            var rule = path.substring(0, path.lastIndexOf('/'));
            if (!write.isNumeric() && !setInRule.add(rule + "/" + write.variable())) {
                problems.add(Mistake.VARIABLE_TWICE_IN_NODE, write.place(), node.id(), write.variable());
            }
        }
    }
}
