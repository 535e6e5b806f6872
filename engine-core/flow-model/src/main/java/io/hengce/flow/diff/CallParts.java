package io.hengce.flow.diff;

import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SubFlowCall;
import java.math.BigDecimal;
import java.util.List;

/** Calls of other flows, and the groups of a split, whose shadows call. */
record CallParts(Labels labels) {

    static Facets call(Facets facets, SubFlowCall call) {
        return facets.text("flow", call.flow()).text("hash", call.hash());
    }

    List<PartGroup> of(SubFlowCall call) {
        var inputs = call.inputs().stream()
                .map(each ->
                        Part.of("given", each.field(), each, () -> new Facets().value("expression", each.expression())))
                .toList();
        var outputs = call.outputs().stream()
                .map(each -> Part.of("taken", each.variable(), each, () -> new Facets().text("output", each.field()))
                        .named(labels.value(each.variable())))
                .toList();
        return List.of(PartGroup.of("inputs", inputs), PartGroup.ofFields("outputs", outputs));
    }

    List<PartGroup> of(SplitNode node) {
        var groups = node.groups().stream()
                .map(each -> Part.of(
                                "group",
                                each.id(),
                                each,
                                () -> new Facets().both("name", each.name()).text("share", share(each.share())))
                        .named(each.name()))
                .toList();
        var shadows = node.shadows().stream()
                .map(each -> Part.of(
                                "shadow",
                                each.id(),
                                each,
                                () -> call(
                                        new Facets()
                                                .both("name", each.name())
                                                .text("from", share(each.from()))
                                                .text("share", share(each.share())),
                                        each.call()))
                        .named(each.name())
                        .with(() -> of(each.call())))
                .toList();
        return List.of(PartGroup.fixed("groups", groups), PartGroup.of("shadows", shadows));
    }

    private static String share(int buckets) {
        return Facets.plain(BigDecimal.valueOf(buckets).movePointLeft(2)) + " %";
    }
}
