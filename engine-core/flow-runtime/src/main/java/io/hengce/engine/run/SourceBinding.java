package io.hengce.engine.run;

import io.hengce.engine.source.DataSources;
import io.hengce.engine.source.SourceTerms;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceOutput;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.value.Value;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Binds nodes that ask sources to slots, places and the sources. One per flow. */
record SourceBinding(LogicMaker maker, ValidFlow flow, DataSources sources) {

    /**
     * A node as it runs.
     *
     * @param inputs by path
     * @param answers reads the values of the targets
     * @param defaults by field; empty unless the node falls back on them
     */
    record Bound(
            Map<String, Formula> inputs,
            SourceTerms terms,
            List<Target> targets,
            SourceJson answers,
            Map<String, Value> defaults) {}

    SourceLogic logic(DataSourceNode node) {
        var inputs = new LinkedHashMap<String, Formula>();
        node.request()
                .forEach(input -> inputs.put(input.path(), maker.formula(Places.sourceInput(node.id(), input.path()))));
        var targets = node.response().stream()
                .map(SourceOutput::variable)
                .map(maker::target)
                .toList();
        var answers = new SourceJson(node.response().stream().map(this::wanted).toList());
        return new SourceLogic(node, sources, new Bound(inputs, terms(node), targets, answers, defaults(node)));
    }

    private static SourceTerms terms(DataSourceNode node) {
        var terms = node.terms();
        var age = terms.maxAgeSeconds();
        return new SourceTerms(
                Duration.ofMillis(terms.timeoutMillis()),
                terms.retries(),
                age.isPresent() ? Optional.of(Duration.ofSeconds(age.getAsInt())) : Optional.empty());
    }

    /** The field as the answer has it: at its path there. */
    private Field wanted(SourceOutput output) {
        var field = flow.document().dictionary().field(output.variable()).orElseThrow();
        var use = new FieldUse(
                Origin.DATA_SOURCE,
                false,
                false,
                field.use().missingTokens(),
                field.use().sensitivity(),
                Value.Missing.MISSING);
        return new Field(field.id(), output.path(), field.label(), field.type(), use);
    }

    /** By variable. A default of what is not taken from the answer is never taken either, and may be of a variable that nobody knows. */
    private Map<String, Value> defaults(DataSourceNode node) {
        var values = new HashMap<String, Value>();
        var taken = node.response().stream().map(SourceOutput::variable).collect(Collectors.toSet());
        for (var each : node.defaults()) {
            if (node.fallback() == SourceFallback.DEFAULTS && taken.contains(each.variable())) {
                var formula = maker.formula(Places.sourceDefault(node.id(), each.variable()));
                var value = formula.evaluate(new Frame(flow.slots()));
                values.put(each.variable(), maker.target(each.variable()).fit(value, formula.place()));
            }
        }
        return Map.copyOf(values);
    }
}
