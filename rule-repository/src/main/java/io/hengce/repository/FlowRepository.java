package io.hengce.repository;

import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import java.util.List;

/** Where revisions are kept. Revisions are only added. Safe for many threads and for several processes. */
public interface FlowRepository {

    /**
     * Saves a draft as the next revision of the flow {@code document.id()}.
     *
     * @param parent the revision that the draft was made from, 0 for a new flow; another latest revision makes it stale
     * @param signature who saves, and why
     */
    SaveResult save(FlowDocument document, int parent, Signature signature);

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
