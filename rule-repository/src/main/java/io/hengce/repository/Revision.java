package io.hengce.repository;

import java.time.Instant;

/**
 * One saved state of a flow; it never changes.
 *
 * @param number 1, 2, 3 … within the flow
 * @param parent the revision it was made from; 0 for the first
 * @param hash the content hash of the document, 64 hexadecimal digits
 */
public record Revision(
        String flowId, int number, int parent, String hash, String author, String remark, Instant savedAt) {

    /** How people and commands name it: {@code repo:ID@REV}. */
    public FlowAddress.InRepository address() {
        return new FlowAddress.InRepository(flowId, number);
    }
}
