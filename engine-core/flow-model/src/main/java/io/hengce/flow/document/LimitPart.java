package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * One of the amounts that a limit is taken from.
 *
 * @param id unique in its limit
 */
public record LimitPart(String id, LocalizedText name, String expression) {}
