package io.hengce.designer.files;

import io.hengce.designer.document.CaseBook;
import io.hengce.flow.document.FlowDocument;
import io.hengce.repository.FlowAddress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Unsaved changes that a designer left behind when it was killed.
 *
 * @param file where the draft is kept
 * @param address where the flow came from
 * @param when the last change was kept
 * @param revision that the changes were made on; 0 for a file
 * @param mark of the file that the changes were made on
 * @param cases empty: the draft is older than cases in drafts
 * @param casesMark of the file that the changes of the cases were made on
 */
public record Draft(
        Path file,
        FlowAddress address,
        FlowDocument document,
        Instant when,
        int revision,
        String mark,
        Optional<CaseBook> cases,
        String casesMark) {}
