package io.hengce.flow.document;

import io.hengce.flow.text.LocalizedText;

/**
 * What a reviewer is asked.
 *
 * @param id unique in its review
 */
public record Question(String id, LocalizedText text) {}
