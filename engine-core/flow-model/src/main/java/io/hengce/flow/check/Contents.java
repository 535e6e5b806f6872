package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.json.Sha256;
import io.hengce.flow.lists.ListIndex;
import io.hengce.flow.lists.ListKey;
import io.hengce.flow.lists.MatchList;
import io.hengce.flow.lists.MatchListReader;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import io.hengce.flow.pmml.PmmlReader;
import io.hengce.flow.pmml.PredictiveModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The lists and models that the nodes of a document refer to, as far as they are there, are what the document says, and can be read. */
final class Contents {

    private final PartReading parts;
    private final Problems problems = new Problems();
    private final Map<String, PredictiveModel> models = new HashMap<>();
    private final Map<String, MatchList> lists = new HashMap<>();

    Contents(NodesByKind kinds, PartReading parts) {
        this.parts = parts;
        kinds.models.forEach(node -> {
            var reference = new PartReference(PartKind.MODEL, node.model(), node.hash());
            read(reference, Place.inNode(node.id(), "model"), PmmlReader::read)
                    .ifPresent(model -> models.put(node.id(), model));
        });
        kinds.listMatches.forEach(node -> {
            var reference = new PartReference(PartKind.LIST, node.list(), node.hash());
            read(reference, Place.inNode(node.id(), "list"), MatchListReader::read)
                    .ifPresent(list -> lists.put(node.id(), list));
        });
    }

    private <T> Optional<T> read(PartReference part, Place place, BiFunction<byte[], Place, Reading<T>> reader) {
        var bytes = parts.bytes(part, place, problems);
        if (bytes.isEmpty() || !parts.isMeant(part, Sha256.hex(bytes.get()), place, problems)) {
            return Optional.empty();
        }
        var reading = reader.apply(bytes.get(), place);
        problems.addAll(reading.diagnostics());
        return reading.value();
    }

    Problems problems() {
        return problems;
    }

    Optional<PredictiveModel> model(ModelNode node) {
        return Optional.ofNullable(models.get(node.id()));
    }

    Optional<MatchList> list(ListMatchNode node) {
        return Optional.ofNullable(lists.get(node.id()));
    }

    static List<ListKey> keys(ListMatchNode node) {
        return node.keys().stream()
                .map(key -> new ListKey(key.column(), key.form()))
                .toList();
    }

    Map<String, PredictiveModel> models() {
        return Map.copyOf(models);
    }

    /** The lists of a document without errors, each indexed by the keys of its node. */
    Map<String, ListIndex> indexes(List<ListMatchNode> nodes) {
        var indexes = new HashMap<String, ListIndex>();
        nodes.forEach(node -> list(node).ifPresent(list -> indexes.put(node.id(), list.index(keys(node)))));
        return Map.copyOf(indexes);
    }
}
