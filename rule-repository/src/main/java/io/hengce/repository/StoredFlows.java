package io.hengce.repository;

import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import java.util.Optional;

/** The flows of a repository as parts of others: the revision with the hash, else the latest. It keeps neither lists nor models. Safe for many threads. */
record StoredFlows(FlowRepository repository) implements FlowParts {

    @Override
    public Optional<Part> find(PartReference reference) {
        if (reference.kind() != PartKind.FLOW || !reference.isNamed()) {
            return Optional.empty();
        }
        var revisions = repository.revisions(reference.id());
        return revisions.stream()
                .filter(revision -> revision.hash().equals(reference.hash()))
                .reduce((earlier, later) -> later)
                .or(() -> revisions.stream().reduce((earlier, later) -> later))
                .flatMap(revision ->
                        repository.load(reference.id(), revision.number()).value())
                .map(document -> new Part(FlowJson.canonical(document, true)));
    }
}
