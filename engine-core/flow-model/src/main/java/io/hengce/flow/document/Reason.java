package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * An entry of the reason catalogue.
 *
 * @param code {@code [A-Z][A-Z0-9_]{0,31}}; {@code ENGINE_} is reserved
 * @param rank smaller comes first
 * @param text what the bank's people read
 * @param customer what the customer reads: no thresholds, no sensitive values
 */
public record Reason(String code, int rank, LocalizedText text, LocalizedText customer) {}
