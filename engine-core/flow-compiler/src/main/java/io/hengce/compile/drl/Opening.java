package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;

/** What stands before every node: the parameters with their values, and how variables are rounded and bounded when they are written. */
record Opening(FlowDocument document) {

    DrlRule added(DrlRule rule) {
        var opening = rule;
        for (var parameter : document.parameters()) {
            opening = opening.then(Fact.VISIT.does(
                    "parameter", quoted(parameter.id()), parameter.value().accept(new LiteralWords())));
        }
        for (var field : document.dictionary().of(Origin.DERIVED).toList()) {
            var kind = field.type().accept(new KindWords());
            opening = opening.then(Fact.VISIT.does("variable", quoted(field.id()), kind));
        }
        return opening;
    }
}
