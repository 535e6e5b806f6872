package io.hengce.designer.excel;

import io.hengce.designer.document.WorkbookEdits;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.files.DurableFile;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Checker;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.FailureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.document.FlowDocument;
import io.hengce.simulation.workbook.NodeImport;
import io.hengce.simulation.workbook.NodeWorkbook;
import io.hengce.simulation.workbook.WorkbookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Writes and reads workbooks in the background, over the window of one flow: what is under way can be stopped, and an import changes nothing before it is agreed to. FX thread only. */
public final class ExcelExchange implements AutoCloseable {

    /** What is done sooner is not worth a word. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Session session;
    private final Words words;
    private final Means means;
    private final StackPane over;
    private final Background working;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final EventHandler<ExcelRequest> handler = this::handle;

    /**
     * What it needs.
     *
     * @param exported called with the file when one was written
     */
    public record Means(Dialogs dialogs, Checker checker, Executor screen, Consumer<Path> exported) {}

    /** @param over where requests arrive, and over which sheets are laid */
    public ExcelExchange(Session session, Words words, StackPane over, Means means) {
        this.session = session;
        this.words = words;
        this.over = over;
        this.means = means;
        this.working = new Background("designer-excel", means.screen());
        over.addEventHandler(ExcelRequest.ANY, handler);
    }

    @Override
    public void close() {
        patience.stop();
        over.removeEventHandler(ExcelRequest.ANY, handler);
        working.close();
    }

    private void handle(ExcelRequest request) {
        request.consume();
        session.commitDraft();
        if (request.getEventType() == ExcelRequest.EXPORT) {
            var name = session.document().get().id() + "-" + request.node();
            means.dialogs().fileToWrite(name, "xlsx").ifPresent(file -> write(request.node(), file));
        } else {
            means.dialogs().workbookToImport().ifPresent(file -> read(request.node(), file));
        }
    }

    private void write(String node, Path file) {
        var document = session.document().get();
        var language = words.language().get();
        begin("excel.writing", file);
        working.<List<Diagnostic>>askLong(
                0,
                wanted -> {
                    var workbook = NodeWorkbook.of(document, node, language);
                    workbook.value().ifPresent(found -> write(found, file, wanted));
                    return workbook.diagnostics();
                },
                (problems, failure) -> {
                    end();
                    if (failed(failure) || problems == null) {
                        return;
                    }
                    if (problems.isEmpty()) {
                        means.exported().accept(file);
                    } else {
                        lay(WorkbookSheet.refused(words, file, problems, this::end));
                    }
                });
    }

    /** A file is written whole or not at all. */
    private static void write(NodeWorkbook workbook, Path file, BooleanSupplier wanted) {
        try {
            DurableFile.make(file, beside -> {
                workbook.write(beside);
                return wanted.getAsBoolean();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private void read(String node, Path file) {
        var document = session.document().get();
        begin("excel.reading", file);
        working.<Reading<NodeImport>>askLong(
                0,
                wanted -> new WorkbookReader(document, means.checker()::problems).read(file, Optional.of(node)),
                (reading, failure) -> {
                    end();
                    if (!failed(failure) && reading != null) {
                        show(document, file, reading);
                    }
                });
    }

    private void show(FlowDocument document, Path file, Reading<NodeImport> reading) {
        lay(reading.value()
                .map(found -> WorkbookSheet.of(
                        words, file, reading, new WorkbookSheet.Acts(() -> take(document, file, found), this::end)))
                .orElseGet(() -> WorkbookSheet.refused(words, file, reading.diagnostics(), this::end)));
    }

    /** One step of the history. What the flow became meanwhile is not overwritten: then the workbook is read again. */
    private void take(FlowDocument document, Path file, NodeImport found) {
        end();
        var node = found.node().id();
        if (session.document().get() != document) {
            read(node, file);
            return;
        }
        session.apply(WorkbookEdits.imported(found.node()));
        session.select(Selection.ofNode(node));
    }

    private boolean failed(@Nullable Throwable failure) {
        if (failure == null) {
            return false;
        }
        means.dialogs().failure(words.say("failure.title"), new FailureWords(words).say(failure));
        return true;
    }

    private void begin(String key, Path file) {
        patience.setOnFinished(
                event -> lay(WorkbookSheet.working(words, words.say(key, file.getFileName()), this::stop)));
        patience.playFromStart();
    }

    private void stop() {
        working.drop();
        end();
    }

    private void end() {
        patience.stop();
        over.getChildren().removeIf(WorkbookSheet.class::isInstance);
    }

    private void lay(Node sheet) {
        end();
        over.getChildren().add(sheet);
        sheet.requestFocus();
    }
}
