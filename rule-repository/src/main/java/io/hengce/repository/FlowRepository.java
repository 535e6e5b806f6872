package io.hengce.repository;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.parts.Part;
import io.hengce.flow.parts.PartKind;
import java.util.List;
import java.util.Optional;

/** Where revisions are kept. Revisions are only added. Safe for many threads and for several processes. */
public interface FlowRepository {

    /**
     * Saves a draft as the next revision of the flow {@code document.id()}, together with every part that it refers to, and that called flows refer to, so that the
     * revision can be run from the repository alone. A part that is not there, or is another than the draft means, is not saved: the checker tells it.
     *
     * @param parts where the parts are found
     * @param parent the revision that the draft was made from, 0 for a new flow; another latest revision makes it stale
     * @param signature who saves, and why
     */
    SaveResult save(FlowDocument document, FlowParts parts, int parent, Signature signature);

    /** Saves a draft that refers to nothing, or to what is kept already. */
    default SaveResult save(FlowDocument document, int parent, Signature signature) {
        return save(document, FlowParts.NONE, parent, signature);
    }

    /**
     * A part that was saved along with a flow, by its hash.
     *
     * @throws java.io.UncheckedIOException when what is stored is not what was saved
     */
    Optional<Part> part(PartKind kind, String hash);

    /** Every revision of a flow, oldest first; empty for an unknown flow. */
    List<Revision> revisions(String flowId);

    /** The latest revision of every flow, by flow id. */
    List<Revision> latest();

    /** The document of one revision; rejected when there is none, or when what is stored is not what was saved. */
    Reading<FlowDocument> load(String flowId, int number);

    /**
     * Who saves, and why.
     *
     * @param author at most 64 characters
     * @param remark at most 500 characters
     */
    record Signature(String author, String remark) {

        public Signature {
            if (author.isBlank() || author.length() > 64) {
                throw new IllegalArgumentException("author of %d characters".formatted(author.length()));
            }
            if (remark.length() > 500) {
                throw new IllegalArgumentException("remark of %d characters".formatted(remark.length()));
            }
        }
    }
}
