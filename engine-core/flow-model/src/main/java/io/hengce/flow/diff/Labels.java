package io.hengce.flow.diff;

import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How people know the fields, parameters and nodes of a document, and what columns hold. Made once for a document. */
final class Labels {

    private final Map<String, LocalizedText> values = new HashMap<>();
    private final Map<String, LocalizedText> nodes = new HashMap<>();
    private final Map<String, Map<String, LocalizedText>> ports = new HashMap<>();

    Labels(FlowDocument document) {
        document.parameters().forEach(each -> values.put(each.id(), each.label()));
        document.dictionary().fields().forEach(each -> values.put(each.id(), each.label()));
        document.nodes().forEach(each -> {
            nodes.put(each.id(), each.name());
            each.exits()
                    .forEach(exit -> ports.computeIfAbsent(each.id(), none -> new HashMap<>())
                            .put(exit.port(), exit.name()));
        });
    }

    /** The label of a field or parameter, or any other expression. */
    Saying value(String expression) {
        return Optional.ofNullable(values.get(expression))
                .filter(label -> !label.isEmpty())
                .<Saying>map(Saying.Plain::new)
                .orElseGet(() -> new Saying.Worth("", expression));
    }

    LocalizedText node(String id) {
        return known(nodes.get(id), id);
    }

    LocalizedText port(String node, String port) {
        return known(ports.getOrDefault(node, Map.of()).get(port), port);
    }

    private static LocalizedText known(@Nullable LocalizedText label, String otherwise) {
        return label == null || label.isEmpty()
                ? Facets.same(otherwise)
                : new LocalizedText(label.in(Language.ZH), label.in(Language.EN));
    }

    List<Column> inputs(List<TableInput> inputs) {
        return inputs.stream()
                .map(input -> new Column(input.id(), value(input.expression()), input.expression()))
                .toList();
    }

    List<Column> outputs(DecisionTableNode table) {
        return table.outputs().stream()
                .map(output -> new Column(output.id(), value(output.variable()), output.variable()))
                .toList();
    }

    /** The columns of a cross table, each by the cells of its heading. */
    List<Column> headings(CrossTableNode table) {
        var inputs = inputs(table.columns().inputs());
        return table.columns().headings().stream()
                .map(heading -> new Column(heading.id(), heading(inputs, heading), table.variable()))
                .toList();
    }

    static Saying heading(List<Column> inputs, Heading heading) {
        if (heading.when().isEmpty()) {
            return Saying.Plain.of(heading.id());
        }
        return new Saying.Together(IntStream.range(0, heading.when().size())
                .mapToObj(
                        at -> CrossParts.column(inputs, at).asked(heading.when().get(at)))
                .toList());
    }
}
