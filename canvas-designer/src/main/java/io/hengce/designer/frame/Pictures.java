package io.hengce.designer.frame;

import io.hengce.designer.export.PictureFormat;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.Words;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * Makes pictures of what is open, as it stands, in the background, one at a time: another one that is asked for, or the
 * person, stops the one before. FX thread only.
 */
final class Pictures implements AutoCloseable {

    private final Services services;
    private final Errands errands;
    private final Words words;
    private final Background making;
    private Runnable hide = () -> {};

    Pictures(Services services, Errands errands, Words words) {
        this.services = services;
        this.errands = errands;
        this.words = words;
        this.making = new Background("designer-pictures", services.screen());
    }

    /** Writes a picture where the person says. */
    void export(Workbench open, PictureFormat format) {
        services.dialogs()
                .fileToWrite(open.session().document().get().id(), format.extension())
                .ifPresent(file -> make(
                        open,
                        format,
                        (content, progress) -> {
                            progress.stopUnlessWanted();
                            return written(file, content);
                        },
                        open::exported));
    }

    /** Puts a picture into the clipboard, for a message or a paper. */
    void copy(Workbench open) {
        make(open, PictureFormat.PNG, (content, progress) -> new Image(new ByteArrayInputStream(content)), image -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
            open.pictureCopied();
        });
    }

    @Override
    public void close() {
        hide.run();
        making.close();
    }

    /** What is done with a picture, in the background. */
    private interface Use<T> {
        T of(byte[] content, Progress progress);
    }

    private <T> void make(Workbench open, PictureFormat format, Use<T> use, Consumer<T> then) {
        hide.run();
        var picture = open.paper(new Words(words.language().get()));
        var strip = new WorkStrip("picture-work", words, making.reached(), this::stop);
        open.working(strip);
        hide = () -> {
            hide = () -> {};
            strip.detach();
            open.done(strip);
        };
        Function<Progress, T> work = progress -> use.of(format.of(picture.get(), progress), progress);
        making.askLong(0, work, (made, failure) -> {
            hide.run();
            if (made == null) {
                errands.faulted(failure);
            } else {
                then.accept(made);
            }
        });
    }

    private void stop() {
        making.drop();
        hide.run();
    }

    private static Path written(Path file, byte[] content) {
        try {
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
