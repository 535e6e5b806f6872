package io.hengce.repository;

import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import java.util.Optional;

/** What a repository keeps as parts of its flows: a flow's revision with the hash, else the part with the hash that was saved along with a flow; of flows at last the latest revision. Safe for many threads. */
record StoredParts(FlowRepository repository) implements FlowParts {

    @Override
    public Optional<Part> find(PartReference reference) {
        if (!reference.isNamed()) {
            return Optional.empty();
        }
        return reference.kind() == PartKind.FLOW ? flow(reference) : kept(reference);
    }

    private Optional<Part> kept(PartReference reference) {
        return repository.part(reference.kind(), reference.hash());
    }

    private Optional<Part> flow(PartReference reference) {
        var revisions = repository.revisions(reference.id());
        return revisions.stream()
                .filter(revision -> revision.hash().equals(reference.hash()))
                .reduce((earlier, later) -> later)
                .flatMap(this::document)
                .or(() -> kept(reference))
                .or(() -> revisions.stream().reduce((earlier, later) -> later).flatMap(this::document));
    }

    private Optional<Part> document(Revision revision) {
        return repository
                .load(revision.flowId(), revision.number())
                .value()
                .map(document -> new Part(FlowJson.canonical(document, true)));
    }
}
