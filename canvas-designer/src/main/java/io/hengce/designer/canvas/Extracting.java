package io.hengce.designer.canvas;

import io.hengce.designer.document.Extraction;
import io.hengce.designer.files.Drafts;
import io.hengce.designer.files.NewParts;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.text.LocalizedText;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a sub-flow of the selection: a file beside the flow, and one step of the history. Close it with the flow. FX thread only. */
final class Extracting implements AutoCloseable {

    private final CanvasModel model;
    private final ReadFlows.Calls calls;
    private final Words words;
    private final MadeFlows made;
    private boolean closed;

    Extracting(CanvasModel model, ReadFlows.Calls calls, Drafts drafts, Words words) {
        this.model = model;
        this.calls = calls;
        this.words = words;
        this.made = new MadeFlows(model, drafts, calls.screen(), words);
    }

    void extract() {
        var document = model.session().document().get();
        var nodes = model.session().selection().get().nodes();
        if (nodes.isEmpty()) {
            model.say(Hint.refusal(words.both("extract.nothing")));
            return;
        }
        var parts = calls.reader().parts().get();
        NewParts.of(parts)
                .ifPresentOrElse(
                        beside -> extract(new Task(document, nodes, parts, beside)),
                        () -> model.say(Hint.refusal(words.both("extract.nowhere"))));
    }

    private void extract(Task task) {
        model.say(Hint.NONE);
        CompletableFuture.supplyAsync(task::written)
                .whenCompleteAsync(
                        (found, failure) -> {
                            if (found != null) {
                                made(task, found);
                            } else {
                                failed(failure);
                            }
                        },
                        calls.screen());
    }

    /** What is done in the background. */
    private record Task(FlowDocument document, Set<String> nodes, FlowParts parts, NewParts beside) {

        /** The file is there before anything calls it. */
        private Extraction written() {
            var id = beside.id(document.id() + "_part");
            var extraction = Extraction.of(document, nodes, id, parts);
            extraction.made().ifPresent(made -> beside.write(made.called()));
            return extraction;
        }
    }

    private void failed(@Nullable Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof UncheckedIOException unwritten) {
            model.say(Hint.refusal(words.both("extract.unwritten", String.valueOf(unwritten.getMessage()))));
        } else {
            throw new IllegalStateException("making a sub-flow failed", failure);
        }
    }

    private void made(Task task, Extraction found) {
        found.made().ifPresentOrElse(flows -> made(task, flows), () -> model.say(Hint.refusal(all(found.refusals()))));
    }

    /** Where the flow was changed or closed meanwhile they may not be the same nodes any more. */
    private void made(Task task, Extraction.Made flows) {
        var session = model.session();
        if (closed || session.document().get() != task.document()) {
            model.say(Hint.refusal(words.both("extract.changed")));
            made.unused(task.beside(), flows.called());
            return;
        }
        session.apply(flows.edit(task.document()));
        session.select(Selection.ofNode(flows.node()));
        made.called(task.beside(), flows.called());
        model.say(Hint.of(words.both("extract.done", flows.called().id())));
    }

    @Override
    public void close() {
        closed = true;
        made.close();
    }

    private LocalizedText all(List<LocalizedText> reasons) {
        var zh = reasons.stream().map(LocalizedText::zh).collect(Collectors.joining("；"));
        var en = reasons.stream().map(LocalizedText::en).collect(Collectors.joining("; "));
        return new LocalizedText(
                words.both("extract.refused", zh).zh(),
                words.both("extract.refused", en).en());
    }
}
