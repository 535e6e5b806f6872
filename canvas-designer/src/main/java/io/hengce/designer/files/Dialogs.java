package io.hengce.designer.files;

import java.nio.file.Path;
import java.util.Optional;

/** What only a person can answer. Tests answer for them. */
public interface Dialogs {

    /** What to do with unsaved changes. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    Optional<Path> fileToOpen();

    /** A BPMN document to take the drawing from. */
    Optional<Path> bpmnToImport();

    /** A sample set: CSV or Excel. */
    Optional<Path> sampleToPin();

    /** A workbook that was exported and edited. */
    Optional<Path> workbookToImport();

    /** Recorded answers of data sources: JSON lines. */
    Optional<Path> answersToUse();

    /** Decisions that were written down: JSON or JSON lines. */
    Optional<Path> decisionsToOpen();

    /** Where to write a file of a kind; the person has agreed to write over one that is there. */
    Optional<Path> fileToWrite(String name, String extension);

    Unsaved unsavedChanges(String flow);

    /** True to write over what somebody else changed since. */
    boolean overwrite(String what);

    void failure(String title, String message);
}
