package io.hengce.designer.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/** Flows to begin with: whole documents that check and compile as they are. */
public enum FlowTemplate {
    EMPTY,
    ORIGINATION,
    ANTI_FRAUD,
    IN_LOAN;

    /** The template's id, by which its texts are found too. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The document as a file holds it. */
    public byte[] content() {
        var name = "/io/hengce/designer/template/" + id() + ".flow.json";
        try (var in = FlowTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Writes it as a new file; off the FX thread. */
    public Path write(Path file) {
        try {
            DurableFile.write(file, content());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
