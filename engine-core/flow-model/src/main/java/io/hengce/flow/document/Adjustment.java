package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * What is added to a price where its condition holds.
 *
 * @param id unique in its pricing
 * @param when a boolean expression
 * @param add an expression
 */
public record Adjustment(String id, LocalizedText name, String when, String add) {}
