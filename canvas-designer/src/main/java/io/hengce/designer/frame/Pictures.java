package io.hengce.designer.frame;

import io.hengce.designer.export.PictureFormat;
import io.hengce.designer.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Makes pictures of what is open, as it stands. */
final class Pictures {

    private final Services services;
    private final Errands errands;
    private final Words words;

    Pictures(Services services, Errands errands, Words words) {
        this.services = services;
        this.errands = errands;
        this.words = words;
    }

    /** Writes a picture where the person says. */
    void export(Workbench open, PictureFormat format) {
        services.dialogs()
                .fileToWrite(open.session().document().get().id(), format.extension())
                .ifPresent(file -> {
                    var content = format.of(open.paper(words));
                    errands.run(() -> written(file, content), open::exported);
                });
    }

    /** Puts a picture into the clipboard, for a message or a paper. */
    void copy(Workbench open) {
        var content = PictureFormat.PNG.of(open.paper(words));
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.IMAGE, new Image(new ByteArrayInputStream(content))));
        open.pictureCopied();
    }

    private static Path written(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
