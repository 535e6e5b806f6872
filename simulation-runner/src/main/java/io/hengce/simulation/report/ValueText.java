package io.hengce.simulation.report;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and values as people read them: label, id, unit, the label of a coded value. Safe for many threads. */
final class ValueText {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

    private final FlowDocument document;
    private final Wording wording;
    private final Map<String, Field> fields = new HashMap<>();

    ValueText(FlowDocument document, Wording wording) {
        this.document = document;
        this.wording = wording;
        document.dictionary().fields().forEach(field -> fields.put(field.id(), field));
    }

    /** {@code label id = value unit} for each name, parted by commas. */
    String named(SortedSet<String> names, Map<String, Value> values) {
        return names.stream()
                .map(name -> named(name, values.getOrDefault(name, Value.Missing.MISSING)))
                .collect(Collectors.joining(", "));
    }

    String named(String name, Value value) {
        var field = fields.get(name);
        if (field == null) {
            return name + " = " + value(value);
        }
        return labelled(wording.in(field.label()), name) + " = " + value(field, value);
    }

    /** The parameters that an expression names, each with its value. */
    String parameters(String expression) {
        var written =
                NAME.matcher(expression).results().map(match -> match.group()).collect(Collectors.toSet());
        List<String> texts = new ArrayList<>();
        for (var parameter : document.parameters()) {
            if (written.contains(parameter.id())) {
                var label = labelled(wording.in(parameter.label()), parameter.id());
                texts.add(label + " = " + value(parameter.value()) + unit(parameter.type()));
            }
        }
        return String.join(", ", texts);
    }

    String value(Value value) {
        if (value.isMissing()) {
            return wording.say("explain.missing");
        }
        if (value instanceof Value.BooleanValue truth) {
            return wording.say(truth.truth() ? "explain.true" : "explain.false");
        }
        return value.toString();
    }

    private String value(Field field, Value value) {
        if (field.type() instanceof StringType type && value instanceof Value.TextValue text) {
            return type.domain().stream()
                    .filter(coded -> coded.code().equals(text.text()))
                    .map(this::coded)
                    .findFirst()
                    .orElse(text.text());
        }
        return value(value) + (value.isMissing() ? "" : unit(field.type()));
    }

    private String coded(DomainValue coded) {
        var label = wording.in(coded.label());
        return label.isEmpty() || label.equals(coded.code()) ? coded.code() : coded.code() + " (" + label + ")";
    }

    private static String unit(FieldType type) {
        return type instanceof NumberType number && !number.unit().isEmpty() ? " " + number.unit() : "";
    }

    private static String labelled(String label, String id) {
        return label.isEmpty() ? id : label + " " + id;
    }
}
