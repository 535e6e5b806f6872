package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.lists.MatchList;
import java.util.List;

/** A look into a list compares texts with columns that the list has, and says true or false. */
final class ListMatchesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().listMatches) {
            keys(node, draft, problems);
            variables(node, draft, problems);
            draft.contents().list(node).ifPresent(list -> columns(node, list, problems));
        }
    }

    private static void keys(ListMatchNode node, Draft draft, Problems problems) {
        if (node.keys().isEmpty()) {
            problems.add(Mistake.LIST_WITHOUT_KEY, Place.ofNode(node.id()), node.id());
        }
        for (var key : node.keys()) {
            var place = Places.matchKey(node.id(), key.column());
            draft.texts()
                    .expression(place)
                    .filter(expression -> !(expression.type() instanceof FieldType.StringType))
                    .ifPresent(expression -> problems.add(
                            Mistake.LIST_KEY_TYPE,
                            place,
                            key.column(),
                            expression.type().word()));
        }
    }

    private static void variables(ListMatchNode node, Draft draft, Problems problems) {
        draft.field(node.variable())
                .filter(field -> !(field.type() instanceof FieldType.BooleanType))
                .ifPresent(field -> problems.add(
                        Mistake.LIST_VARIABLE_TYPE,
                        Place.inNode(node.id(), "variable"),
                        field.id(),
                        field.type().word()));
        for (var value : node.values()) {
            draft.field(value.variable())
                    .filter(field -> !(field.type() instanceof FieldType.StringType))
                    .ifPresent(field -> problems.add(
                            Mistake.LIST_VALUE_TYPE,
                            Places.matchValue(node.id(), value.variable()),
                            field.id(),
                            field.type().word()));
        }
    }

    private static void columns(ListMatchNode node, MatchList list, Problems problems) {
        var known = list.columns();
        for (var key : node.keys()) {
            column(key.column(), known, Places.matchKey(node.id(), key.column()), problems);
        }
        for (var value : node.values()) {
            column(value.column(), known, Places.matchValue(node.id(), value.variable()), problems);
        }
        if (node.keys().stream().allMatch(key -> known.contains(key.column()))) {
            problems.addAll(list.emptyKeys(Contents.keys(node), Place.inNode(node.id(), "list")));
        }
    }

    private static void column(String column, List<String> known, Place place, Problems problems) {
        if (!known.contains(column)) {
            problems.add(Mistake.LIST_COLUMN_UNKNOWN, place, column, String.join("`, `", known));
        }
    }
}
