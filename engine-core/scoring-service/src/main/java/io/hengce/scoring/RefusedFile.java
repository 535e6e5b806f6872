package io.hengce.scoring;

import io.hengce.flow.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** A flow file that is not offered, with every error in it. */
public record RefusedFile(Path file, List<Diagnostic> problems) {

    public RefusedFile {
        problems = List.copyOf(problems);
    }
}
