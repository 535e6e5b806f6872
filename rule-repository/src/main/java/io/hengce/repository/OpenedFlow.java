package io.hengce.repository;

import io.hengce.flow.document.FlowDocument;

/**
 * A draft with where it came from.
 *
 * @param revision 0 for a file
 */
public record OpenedFlow(FlowDocument document, int revision) {}
