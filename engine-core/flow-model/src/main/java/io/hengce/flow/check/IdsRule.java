package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.expr.ReservedWords;
import io.hengce.flow.expr.Slots;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Ids are well formed and unique where they are looked up; fields and parameters share one space, which the expression language has words in. */
final class IdsRule implements CheckRule {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Set<String> SYSTEM_VARIABLES = Set.of(Slots.OUTCOME, Slots.DECISION_TIME);

    @Override
    public void check(Draft draft, Problems problems) {
        var ids = new Ids(problems);
        var document = draft.document();
        ids.wellFormed(document.id(), Place.inDocument("id"));
        ids.wellFormed(document.product(), Place.inDocument("product"));
        var names = ids.space();
        document.dictionary().fields().forEach(field -> names.name(field.id(), Places.field(field.id())));
        document.dictionary().fields().forEach(field -> ids.names(Placed.members(field)));
        document.parameters().forEach(parameter -> names.name(parameter.id(), Places.parameter(parameter.id())));
        ids.each(document.nodes(), node -> node.id(), Place::ofNode);
        ids.each(document.edges(), edge -> edge.id(), Places::edge);
        insideNodes(draft.kinds(), ids);
    }

    private static void insideNodes(NodesByKind kinds, Ids ids) {
        for (var node : kinds.sources) {
            ids.wellFormed(node.source(), Place.inNode(node.id(), "source"));
        }
        for (var node : kinds.ruleSets) {
            ids.each(node.rules(), rule -> rule.id(), id -> Places.rule(node.id(), id));
        }
        for (var node : kinds.tables) {
            ids.each(node.inputs(), input -> input.id(), id -> Places.tableInput(node.id(), id));
            ids.each(node.outputs(), output -> output.id(), id -> Places.tableOutput(node.id(), id));
            ids.each(node.rows(), row -> row.id(), id -> Places.row(node.id(), id));
        }
        for (var node : kinds.crossTables) {
            var inputs = ids.space();
            crossSide(node.rows(), CrossPlaces.rows(node.id()), inputs, ids);
            crossSide(node.columns(), CrossPlaces.columns(node.id()), inputs, ids);
        }
        kinds.decisionTrees.forEach(node -> tree(node, ids));
        for (var node : kinds.scorecards) {
            ids.each(node.characteristics(), part -> part.id(), id -> Places.characteristic(node.id(), id));
            for (var part : node.characteristics()) {
                ids.each(part.bins(), bin -> bin.id(), id -> Places.bin(node.id(), part.id(), id));
            }
        }
        for (var node : kinds.models) {
            ids.wellFormed(node.model(), Place.inNode(node.id(), "model"));
        }
        for (var node : kinds.listMatches) {
            ids.wellFormed(node.list(), Place.inNode(node.id(), "list"));
            ids.each(node.keys(), key -> key.column(), column -> Places.matchKey(node.id(), column));
        }
        for (var node : kinds.parallels) {
            ids.each(node.ports(), port -> port.id(), id -> Places.port(node.id(), id));
        }
        for (var node : kinds.branches) {
            ids.each(node.ports(), port -> port.id(), id -> Places.port(node.id(), id));
        }
        for (var node : kinds.splits) {
            var parts = ids.space();
            node.groups().forEach(group -> parts.unique(group.id(), Places.group(node.id(), group.id())));
            node.shadows().forEach(shadow -> parts.unique(shadow.id(), Places.shadow(node.id(), shadow.id())));
        }
        for (var node : kinds.limitPricings) {
            node.limit()
                    .ifPresent(limit -> ids.each(limit.of(), part -> part.id(), id -> Places.limitPart(node.id(), id)));
            node.pricing()
                    .ifPresent(pricing ->
                            ids.each(pricing.adjustments(), each -> each.id(), id -> Places.adjustment(node.id(), id)));
        }
        for (var node : kinds.loops) {
            ids.wellFormed(node.over().each(), Place.inNode(node.id(), "each"));
        }
        for (var node : kinds.reviews) {
            ids.wellFormed(node.queue(), Place.inNode(node.id(), "queue"));
            ids.each(node.questions(), question -> question.id(), id -> Places.question(node.id(), id));
        }
    }

    /** Splits and leaves name each other, so their ids are of one space. */
    private static void tree(DecisionTreeNode node, Ids ids) {
        var places = new TreePlaces(node.id());
        var parts = ids.space();
        for (var split : node.splits()) {
            parts.unique(split.id(), places.split(split.id()));
            ids.each(split.branches(), branch -> branch.id(), id -> places.branch(split.id(), id));
        }
        node.leaves().forEach(leaf -> parts.unique(leaf.id(), places.leaf(leaf.id())));
    }

    /** The inputs of both sides have ids of one space. */
    private static void crossSide(CrossSide side, CrossPlaces places, Space inputs, Ids ids) {
        side.inputs().forEach(input -> inputs.unique(input.id(), places.input(input.id())));
        ids.each(side.headings(), heading -> heading.id(), places::heading);
    }

    /** Where ids are checked. */
    private record Ids(Problems problems) {

        Space space() {
            return new Space(this, new HashSet<>());
        }

        <T> void each(List<T> things, Function<T, String> id, Function<String, Place> place) {
            var space = space();
            for (var thing : things) {
                space.unique(id.apply(thing), place.apply(id.apply(thing)));
            }
        }

        void names(List<Placed> members) {
            var space = space();
            members.forEach(member -> space.name(member.field().id(), member.place()));
        }

        void wellFormed(String id, Place place) {
            if (!FORM.matcher(id).matches()) {
                problems.add(Mistake.ID_FORM, place, id);
            }
        }
    }

    /** Ids that must differ from each other. */
    private record Space(Ids ids, Set<String> seen) {

        void unique(String id, Place place) {
            ids.wellFormed(id, place);
            if (!seen.add(id)) {
                ids.problems().add(Mistake.ID_TWICE, place, id);
            }
        }

        void name(String id, Place place) {
            unique(id, place);
            if (ReservedWords.contains(id) || SYSTEM_VARIABLES.contains(id)) {
                ids.problems().add(Mistake.ID_RESERVED, place, id);
            }
        }
    }
}
