package io.hengce.designer.files;

import io.hengce.designer.document.CaseBook;
import io.hengce.flow.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The cases of a flow as they were read or written.
 *
 * @param file where they are kept, perhaps not there yet; empty where a flow has no place for cases
 * @param mark a digest of the file's bytes, to notice that somebody else wrote it; empty when there is none
 * @param problems why the file cannot be read; it is not written to then
 */
public record CaseFile(Optional<Path> file, CaseBook cases, String mark, List<Diagnostic> problems) {

    public static final CaseFile NONE = new CaseFile(Optional.empty(), CaseBook.EMPTY, "", List.of());

    public CaseFile {
        problems = List.copyOf(problems);
    }

    /** Whether cases can be added and changed. */
    public boolean isWritable() {
        return file.isPresent() && problems.isEmpty();
    }
}
