package io.hengce.repository;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;

/**
 * A draft with where it came from.
 *
 * @param revision 0 for a file
 * @param parts what it can refer to: the folder beside the file, or what the repository keeps
 */
public record OpenedFlow(FlowDocument document, int revision, FlowParts parts) {}
