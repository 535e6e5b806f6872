package io.hengce.designer.frame;

import io.hengce.designer.bpmn.BpmnReader;
import io.hengce.designer.document.WholeEdits;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** Takes the drawing of a BPMN document into the open flow, as one edit, and tells what was left out or why nothing was taken. */
final class BpmnImport {

    private final StackPane ground;
    private final Words words;

    /** @param ground what the sheet with the problems is laid over */
    BpmnImport(StackPane ground, Words words) {
        this.ground = ground;
        this.words = words;
    }

    /** Asks for a BPMN document and takes it. */
    void ask(Workbench open, Services services, Errands errands) {
        services.dialogs().bpmnToImport().ifPresent(file -> {
            var into = open.session().document().get();
            errands.run(() -> read(file, into), read -> take(open, file, read));
        });
    }

    private static Reading<FlowDocument> read(Path file, FlowDocument into) {
        try (var in = Files.newInputStream(file)) {
            return BpmnReader.read(in.readNBytes(BpmnReader.LIMIT + 1), into);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void take(Workbench open, Path file, Reading<FlowDocument> read) {
        read.value().ifPresent(skeleton -> {
            open.session().apply(WholeEdits.importBpmn(skeleton));
            open.centre().showDrawing();
        });
        if (!read.diagnostics().isEmpty()) {
            tell(file, read);
        }
    }

    private void tell(Path file, Reading<FlowDocument> read) {
        var name = Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
        var sheet = new ImportSheet(words, name, read);
        sheet.setOnClose(() -> ground.getChildren().remove(sheet));
        ground.getChildren().add(sheet);
        sheet.requestFocus();
    }
}
