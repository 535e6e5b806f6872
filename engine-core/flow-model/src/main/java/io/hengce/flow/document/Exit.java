package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * One of the outputs of a node that has several.
 *
 * @param port its id, by which edges leave
 */
public record Exit(String port, LocalizedText name) {}
