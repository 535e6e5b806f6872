package io.hengce.flow.diff;

import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ModelNode;
import java.util.List;
import java.util.Optional;

/** What is asked outside the flow, and what is taken from the answer. */
record SourceParts(Labels labels) {

    static Facets terms(DataSourceNode node) {
        var terms = node.terms();
        var age = terms.maxAgeSeconds();
        return new Facets()
                .text("source", node.source())
                .number("timeout", terms.timeoutMillis())
                .number("retries", terms.retries())
                .text("maxAge", age.isPresent() ? Integer.toString(age.getAsInt()) : "")
                .number("cost", terms.cost())
                .word("fallback", node.fallback());
    }

    List<PartGroup> of(DataSourceNode node) {
        var request = node.request().stream()
                .map(each -> Part.of(
                        "request", each.path(), each, () -> new Facets().value("expression", each.expression())))
                .toList();
        var response = node.response().stream()
                .map(each -> Part.of("response", each.variable(), each, () -> new Facets().text("path", each.path()))
                        .named(labels.value(each.variable())))
                .toList();
        return List.of(
                PartGroup.of("request", request),
                PartGroup.ofFields("response", response),
                assignments("defaults", "default", node.defaults()));
    }

    List<PartGroup> of(ListMatchNode node) {
        var keys = node.keys().stream()
                .map(each -> Part.of(
                        "key",
                        each.column(),
                        each,
                        () -> new Facets()
                                .value("expression", each.expression())
                                .word("form", each.form())))
                .toList();
        var values = node.values().stream()
                .map(each -> Part.of("taken", each.variable(), each, () -> new Facets().text("column", each.column()))
                        .named(labels.value(each.variable())))
                .toList();
        return List.of(PartGroup.of("keys", keys), PartGroup.ofFields("values", values));
    }

    List<PartGroup> of(ModelNode node) {
        var inputs = node.inputs().stream()
                .map(each ->
                        Part.of("given", each.field(), each, () -> new Facets().value("expression", each.expression())))
                .toList();
        var outputs = node.outputs().stream()
                .map(each -> Part.of("taken", each.variable(), each, () -> new Facets().text("output", each.output()))
                        .named(labels.value(each.variable())))
                .toList();
        return List.of(PartGroup.of("inputs", inputs), PartGroup.ofFields("outputs", outputs));
    }

    PartGroup assignments(String path, String kind, List<Assignment> all) {
        var parts = all.stream()
                .map(each -> Part.of(
                                kind,
                                each.variable(),
                                each,
                                () -> new Facets().value("expression", each.variable(), Optional.of(each.expression())))
                        .named(labels.value(each.variable())))
                .toList();
        return PartGroup.ofFields(path, parts);
    }
}
