package io.hengce.designer.files;

import io.hengce.flow.document.FlowDocument;
import io.hengce.repository.FlowAddress;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Unsaved changes that a designer left behind when it was killed.
 *
 * @param file where the draft is kept
 * @param address where the flow came from
 * @param when the last change was kept
 * @param revision that the changes were made on; 0 for a file
 * @param mark of the file that the changes were made on
 */
public record Draft(Path file, FlowAddress address, FlowDocument document, Instant when, int revision, String mark) {}
