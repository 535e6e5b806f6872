package io.hengce.designer.frame;

import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.export.PictureFormat;
import io.hengce.designer.export.SheetPictures;
import io.hengce.designer.files.DurableFile;
import io.hengce.designer.paper.SheetPaper;
import io.hengce.designer.picture.PictureRequest;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Writes a picture of the flow where the person says. */
    void export(Workbench open, PictureFormat format) {
        var name = open.session().document().get().id();
        services.dialogs().fileToWrite(name, format.extension()).ifPresent(file -> {
            var picture = open.centre().paper(new Words(words.language().get()));
            write(open, file, (out, progress) -> {
                format.write(picture.get(), out, progress);
                return List.of();
            });
        });
    }

    /** Writes a picture of a table or a scorecard where the person says. */
    void export(Workbench open, PictureRequest request) {
        var format = request.format();
        open.session().commitDraft();
        var document = open.session().document().get();
        services.dialogs()
                .fileToWrite(document.id() + "-" + request.node(), format.extension())
                .ifPresent(file -> {
                    var beside = new SheetPaper.Beside(open.heat(), request.frozen());
                    var said = new Words(words.language().get());
                    Sheets.in(document, request.node())
                            .ifPresent(sheet -> write(
                                    open,
                                    file,
                                    (out, progress) -> SheetPictures.write(
                                            format, new SheetPaper(document, sheet, beside, said), out, progress)));
                });
    }

    /** Puts a picture into the clipboard, for a message or a paper. */
    void copy(Workbench open) {
        var picture = open.centre().paper(new Words(words.language().get()));
        Function<Progress, Image> work =
                progress -> new Image(new ByteArrayInputStream(PictureFormat.PNG.of(picture.get(), progress)));
        make(open, work, image -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.IMAGE, image));
            open.status().pictureCopied();
        });
    }

    @Override
    public void close() {
        hide.run();
        making.close();
    }

    /** Writes a picture, or answers why it cannot be. */
    private interface Writing {
        List<Diagnostic> to(OutputStream out, Progress progress) throws IOException;
    }

    private void write(Workbench open, Path file, Writing writing) {
        make(open, progress -> written(file, writing, progress), problems -> {
            if (problems.isEmpty()) {
                open.status().exportedTo(file);
            } else {
                errands.failed(problems.stream()
                        .map(problem -> words.told(problem.message()))
                        .collect(Collectors.joining("\n")));
            }
        });
    }

    private <T> void make(Workbench open, Function<Progress, T> work, Consumer<T> then) {
        hide.run();
        var strip = new WorkStrip("picture-work", words, making.reached(), this::stop);
        open.status().working(strip);
        hide = () -> {
            hide = () -> {};
            strip.detach();
            open.status().done(strip);
        };
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

    /** A file is written whole or not at all. */
    private static List<Diagnostic> written(Path file, Writing writing, Progress progress) {
        try {
            DurableFile.write(file, out -> {
                var problems = writing.to(out, progress);
                if (!problems.isEmpty()) {
                    throw new Refused(problems);
                }
                progress.stopUnlessWanted();
            });
            return List.of();
        } catch (Refused e) {
            return e.problems;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Leaves the file as it was. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<Diagnostic> problems;

        private Refused(List<Diagnostic> problems) {
            this.problems = problems;
        }
    }
}
