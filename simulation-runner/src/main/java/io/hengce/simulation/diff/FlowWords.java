package io.hengce.simulation.diff;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What people call the nodes, reasons and fields of both flows; where both name one, the candidate's word holds.
 *
 * @param units the unit of each field that is a number and has one
 * @param parts rules, characteristics and ports by {@code node/part}
 */
public record FlowWords(
        Map<String, LocalizedText> nodes,
        Map<String, LocalizedText> parts,
        Map<String, LocalizedText> reasons,
        Map<String, LocalizedText> fields,
        Map<String, String> units) {

    public FlowWords {
        nodes = sorted(nodes);
        parts = sorted(parts);
        reasons = sorted(reasons);
        fields = sorted(fields);
        units = sorted(units);
    }

    public static FlowWords of(FlowDocument... flows) {
        var nodes = new TreeMap<String, LocalizedText>();
        var parts = new TreeMap<String, LocalizedText>();
        var reasons = new TreeMap<String, LocalizedText>();
        var fields = new TreeMap<String, LocalizedText>();
        var units = new TreeMap<String, String>();
        for (var flow : flows) {
            put(nodes, flow.nodes(), FlowNode::id, FlowNode::name);
            flow.nodes()
                    .forEach(node ->
                            NodeParts.of(node).forEach((part, name) -> parts.put(node.id() + "/" + part, name)));
            put(reasons, flow.reasons(), Reason::code, Reason::text);
            put(fields, flow.dictionary().fields(), Field::id, Field::label);
            flow.dictionary().fields().forEach(field -> unit(field).ifPresent(unit -> units.put(field.id(), unit)));
        }
        return new FlowWords(nodes, parts, reasons, fields, units);
    }

    private static <T> void put(
            Map<String, LocalizedText> words, List<T> things, Function<T, String> id, Function<T, LocalizedText> word) {
        things.forEach(thing -> words.put(id.apply(thing), word.apply(thing)));
    }

    private static Optional<String> unit(Field field) {
        return Optional.of(field.type())
                .filter(NumberType.class::isInstance)
                .map(type -> ((NumberType) type).unit())
                .filter(unit -> !unit.isEmpty());
    }

    private static <T> Map<String, T> sorted(Map<String, T> words) {
        return Collections.unmodifiableMap(new TreeMap<>(words));
    }
}
