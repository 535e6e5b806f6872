package io.hengce.designer.canvas;

import io.hengce.designer.document.CallEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Shown;
import io.hengce.designer.session.CalledReader.Called;
import io.hengce.designer.session.Problems;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import io.hengce.flow.text.LocalizedText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Which nodes stand open on the drawing, and what stands in them. It belongs to the window, not to the document: no edit, no undo and no language closes a
 * node, only that it goes or calls nothing any more. A node within a called flow is named by the way to it. FX thread only.
 */
final class Unfolding {

    private static final double MARGIN = 12;

    private final ReadFlows read;
    private final Words words;
    private final Set<List<String>> open = new LinkedHashSet<>();
    private final Map<List<String>, Made> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, Frame>> frames = new ReadOnlyObjectWrapper<>(Map.of());
    private FlowDocument document;
    private Optional<String> awaited = Optional.empty();

    /** A frame, and what it was made of. */
    private record Made(ReadFlows.Read read, Map<String, Frame> inner, Frame frame) {}

    Unfolding(FlowDocument document, ReadFlows.Calls calls, Words words) {
        this.document = document;
        this.read = new ReadFlows(calls, this::compose);
        this.words = words;
    }

    /** By the id of the node. */
    ReadOnlyObjectProperty<Map<String, Frame>> frames() {
        return frames.getReadOnlyProperty();
    }

    boolean isOpen(List<String> way) {
        return open.contains(way);
    }

    /** @param way ids of nodes, each of the flow that the one before calls */
    void toggle(List<String> way) {
        if (!open.remove(way)) {
            refresh();
            open.add(way);
            awaited = way.stream().findFirst();
        }
        compose();
    }

    /** Closes all of them. */
    void closeAll() {
        open.clear();
        compose();
    }

    void follow(FlowDocument now) {
        document = now;
        open.removeIf(way -> now.node(way.get(0)).flatMap(CallEdits::callOf).isEmpty());
        compose();
    }

    /** Reads anew what is shown: it may have changed elsewhere. */
    void refresh() {
        read.refresh();
    }

    /** The node that was opened last, once what stands in it is there. */
    Optional<String> arrived() {
        var node = awaited.filter(id -> reference(document, id)
                .map(reference -> read.of(reference).isPresent())
                .orElse(true));
        awaited = node.isPresent() ? Optional.empty() : awaited;
        return node;
    }

    /** Whether what stands in an open node is still awaited. */
    boolean isReading() {
        return read.isReading();
    }

    void close() {
        read.close();
    }

    private void compose() {
        made.keySet().retainAll(open);
        if (open.isEmpty()) {
            read.forget();
        }
        var now = frames(document, List.of(), List.of());
        if (!now.equals(frames.get())) {
            frames.set(now);
        }
    }

    /** @param around the flows that stand open around this one, by their files */
    private Map<String, Frame> frames(FlowDocument flow, List<String> to, List<String> around) {
        var all = new HashMap<String, Frame>();
        for (var way : open) {
            var last = way.size() - 1;
            if (way.subList(0, last).equals(to)) {
                flow.node(way.get(last))
                        .flatMap(CallEdits::callOf)
                        .flatMap(call -> frame(call, way, around))
                        .ifPresent(frame -> all.put(way.get(last), frame));
            }
        }
        return Map.copyOf(all);
    }

    /**
     * None while what stands in it is read, if that takes no longer than one waits: the drawing makes room once, for what comes. A flow that calls itself, in
     * however wide a circle, is not drawn within itself: that would have no end.
     */
    private Optional<Frame> frame(SubFlowCall call, List<String> way, List<String> around) {
        var reference = reference(call);
        if (reference.isEmpty()) {
            return Optional.of(told("frame.none", true));
        }
        var file = reference.get().file();
        if (around.contains(file)) {
            return Optional.of(told("frame.circle", true, file));
        }
        var outer = Stream.concat(around.stream(), Stream.of(file)).toList();
        return read.of(reference.get())
                .map(found -> frame(found, way, outer))
                .or(() -> reference.filter(read::isLate).map(late -> told("frame.reading", false)));
    }

    /** The same one again where nothing in it has changed. */
    private Frame frame(ReadFlows.Read found, List<String> way, List<String> around) {
        var inner =
                found.drawn().map(shown -> frames(shown.meant(), way, around)).orElse(Map.of());
        var before = made.get(way);
        if (before != null && before.read() == found && before.inner().equals(inner)) {
            return before.frame();
        }
        var frame = found.called().accept(new Framing(found, inner));
        made.put(way, new Made(found, inner, frame));
        return frame;
    }

    private Frame told(String key, boolean wrong, Object... arguments) {
        return new Frame.Told(words.both(key, arguments), wrong);
    }

    private static Optional<PartReference> reference(FlowDocument flow, String node) {
        return flow.node(node).flatMap(CallEdits::callOf).flatMap(Unfolding::reference);
    }

    private static Optional<PartReference> reference(SubFlowCall call) {
        return Stream.of(call)
                .filter(named -> !named.flow().isBlank())
                .map(named -> new PartReference(PartKind.FLOW, named.flow(), named.hash()))
                .findFirst();
    }

    private final class Framing implements Called.Cases<Frame> {
        private final ReadFlows.Read read;
        private final Map<String, Frame> inner;

        private Framing(ReadFlows.Read read, Map<String, Frame> inner) {
            this.read = read;
            this.inner = inner;
        }

        @Override
        public Frame found(Called.Found found) {
            var plain = read.drawn().orElseThrow();
            var shown = inner.isEmpty() ? plain : plain.redrawn(found.document(), Frame.sizes(inner));
            var problems = new Problems(found.document(), found.problems());
            return new Frame.Drawn(shown, inner, problems, content(shown), found.asNamed());
        }

        private static Area content(Shown shown) {
            return FlowPicture.content(shown.document(), shown.drawing()).grown(MARGIN);
        }

        @Override
        public Frame missing(Called.Missing missing) {
            return told("frame.missing", true, missing.reference().file());
        }

        @Override
        public Frame broken(Called.Broken broken) {
            var file = broken.reference().file();
            return new Frame.Told(
                    new LocalizedText(
                            words.both("frame.broken", file, broken.why().zh()).zh(),
                            words.both("frame.broken", file, broken.why().en()).en()),
                    true);
        }
    }
}
