package io.hengce.flow.decision;

/**
 * Which flow decided.
 *
 * @param revision 0 for a flow from a file
 * @param hash the content hash, 64 lower-case hexadecimal digits
 */
public record FlowReference(String id, int revision, String hash) {}
