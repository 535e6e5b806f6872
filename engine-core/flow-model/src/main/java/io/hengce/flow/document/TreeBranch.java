package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * One branch of a split.
 *
 * @param id unique in its split
 * @param when a boolean expression
 * @param to the id of a split or leaf
 */
public record TreeBranch(String id, LocalizedText name, String when, String to) {}
