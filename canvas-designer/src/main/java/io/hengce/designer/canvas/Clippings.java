package io.hengce.designer.canvas;

import io.hengce.designer.document.Clipping;
import io.hengce.designer.document.ClippingEdits;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Copies, cuts and pastes what is selected on the drawing: nodes, or a note or a lane. FX thread only. */
final class Clippings {

    private static final int COPY = 32;

    private final CanvasModel model;
    private final Session session;
    private final Consumer<List<String>> shown;
    private final Words words;

    /** @param shown selects nodes that were put in, and brings them into view */
    Clippings(CanvasModel model, Consumer<List<String>> shown, Words words) {
        this.model = model;
        this.session = model.session();
        this.shown = shown;
        this.words = words;
    }

    void copy() {
        var clipping = selectedClipping();
        if (!clipping.isEmpty()) {
            var text = clipping.text();
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            model.say(Hint.of(
                    clipping.nodes().isEmpty()
                            ? words.both("draw.copied.remark")
                            : words.both("draw.copied", clipping.nodes().size())));
        }
    }

    void cut() {
        copy();
        session.apply(ClippingEdits.cut(selectedClipping()));
        model.remark().set(Optional.empty());
    }

    /** Beside what is there already, so that nothing is hidden. */
    void paste() {
        var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString());
        var clipping = text.flatMap(Clipping::read).filter(found -> !found.isEmpty());
        if (clipping.isEmpty()) {
            model.say(Hint.refusal(words.both("draw.nothingToPaste")));
            return;
        }
        var renewed = placed(clipping.get());
        session.apply(ClippingEdits.paste(renewed));
        show(renewed);
    }

    void duplicate() {
        var clipping = selectedClipping();
        if (!clipping.isEmpty()) {
            var renewed = placed(clipping);
            session.apply(ClippingEdits.duplicate(renewed));
            show(renewed);
        }
    }

    private Clipping selectedClipping() {
        var document = session.document().get();
        return model.remark()
                .get()
                .map(remark -> Clipping.ofRemark(document, remark))
                .orElseGet(() -> Clipping.of(document, session.selection().get().nodes()));
    }

    private void show(Clipping put) {
        var layout = put.layout();
        if (put.nodes().isEmpty()) {
            session.select(Selection.NONE);
            model.remark()
                    .set(Stream.concat(
                                    layout.notes().stream().map(Note::id),
                                    layout.lanes().stream().map(Lane::id))
                            .findFirst());
        } else {
            shown.accept(put.nodes().stream().map(FlowNode::id).toList());
        }
    }

    /** A step further right and down until no node stands at the same place. */
    private Clipping placed(Clipping clipping) {
        var taken = Clipping.places(session.document().get().layout()).collect(Collectors.toSet());
        var step = 0;
        while (stands(clipping, taken, step)) {
            step += COPY;
        }
        return clipping.renewed(session.document().get(), step, step);
    }

    private static boolean stands(Clipping clipping, Set<Point> taken, int step) {
        return clipping.places().anyMatch(at -> taken.contains(at.moved(step, step)));
    }
}
