package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.text.LocalizedText;
import java.text.Normalizer;
import java.util.Locale;

/** Names are what they look like: normalised (NFC), without control, direction-changing or invisible characters. */
final class NamesRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        var names = new Names(problems);
        var document = draft.document();
        names.check(document.name(), Place.inDocument("name"));
        Placed.withMembers(document.dictionary().fields()).forEach(placed -> field(placed, names));
        for (var parameter : document.parameters()) {
            names.check(parameter.label(), Places.parameter(parameter.id()));
            type(parameter.type(), Places.parameter(parameter.id()), names);
        }
        for (var reason : document.reasons()) {
            names.check(reason.text(), Places.reason(reason.code()));
            names.check(reason.customer(), Places.reason(reason.code()));
        }
        document.nodes().forEach(node -> names.check(node.name(), Place.ofNode(node.id())));
        insideNodes(draft.kinds(), names);
    }

    private static void field(Placed placed, Names names) {
        var field = placed.field();
        var place = placed.place();
        names.check(field.label(), place);
        type(Placed.element(field.type()), place, names);
        field.use().missingTokens().forEach(token -> names.check(token, place));
    }

    private static void type(FieldType type, Place place, Names names) {
        if (type instanceof FieldType.NumberType number) {
            names.check(number.unit(), place);
        }
        if (type instanceof FieldType.StringType string) {
            for (var value : string.domain()) {
                names.check(value.code(), place);
                names.check(value.label(), place);
            }
        }
    }

    private static void insideNodes(NodesByKind kinds, Names names) {
        for (var node : kinds.ruleSets) {
            node.rules().forEach(rule -> names.check(rule.name(), Places.rule(node.id(), rule.id())));
        }
        for (var node : kinds.scorecards) {
            node.characteristics()
                    .forEach(part -> names.check(part.name(), Places.characteristic(node.id(), part.id())));
        }
        for (var node : kinds.branches) {
            node.ports().forEach(port -> names.check(port.name(), Places.port(node.id(), port.id())));
            names.check(node.otherwise(), Place.ofNode(node.id()));
        }
        for (var node : kinds.splits) {
            node.groups().forEach(group -> names.check(group.name(), Places.group(node.id(), group.id())));
            node.shadows().forEach(shadow -> names.check(shadow.name(), Places.shadow(node.id(), shadow.id())));
        }
        for (var node : kinds.parallels) {
            node.ports().forEach(port -> names.check(port.name(), Places.port(node.id(), port.id())));
        }
        for (var node : kinds.decisionTrees) {
            var places = new TreePlaces(node.id());
            for (var split : node.splits()) {
                names.check(split.name(), places.split(split.id()));
                split.branches().forEach(branch -> names.check(branch.name(), places.branch(split.id(), branch.id())));
            }
            node.leaves().forEach(leaf -> names.check(leaf.name(), places.leaf(leaf.id())));
        }
        for (var node : kinds.limitPricings) {
            node.limit().stream()
                    .flatMap(limit -> limit.of().stream())
                    .forEach(part -> names.check(part.name(), Places.limitPart(node.id(), part.id())));
            node.pricing().stream()
                    .flatMap(pricing -> pricing.adjustments().stream())
                    .forEach(each -> names.check(each.name(), Places.adjustment(node.id(), each.id())));
        }
        for (var node : kinds.reviews) {
            node.questions()
                    .forEach(question -> names.check(question.text(), Places.question(node.id(), question.id())));
        }
    }

    /** Where names are checked. */
    private record Names(Problems problems) {

        void check(LocalizedText text, Place place) {
            check(text.zh(), place);
            check(text.en(), place);
        }

        void check(String text, Place place) {
            text.codePoints()
                    .filter(NamesRule::isHidden)
                    .findFirst()
                    .ifPresent(found -> problems.add(
                            Mistake.NAME_CHARACTER, place, text, String.format(Locale.ROOT, "U+%04X", found)));
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                problems.add(Mistake.NAME_NOT_NFC, place, text);
            }
        }
    }

    /** Controls, formats (bidirectional marks, joiners, tags), separators, half surrogates, and what Unicode calls default-ignorable. */
    static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> isIgnorable(point);
        };
    }

    private static boolean isIgnorable(int point) {
        return point == 0x034F
                || point == 0x115F
                || point == 0x1160
                || point == 0x17B4
                || point == 0x17B5
                || point >= 0x180B && point <= 0x180F
                || point == 0x2065
                || point == 0x3164
                || point >= 0xFE00 && point <= 0xFE0F
                || point == 0xFFA0
                || point >= 0xFFF0 && point <= 0xFFF8
                || point >= 0xE0000 && point <= 0xE0FFF;
    }
}
