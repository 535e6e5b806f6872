package io.hengce.designer.canvas;

import io.hengce.designer.document.CallEdits;
import io.hengce.designer.document.History;
import io.hengce.designer.files.Drafts;
import io.hengce.designer.files.NewParts;
import io.hengce.designer.files.NewParts.Removal;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.util.Subscription;

/**
 * Flows that were made of a selection. The file of each is there while the open flow calls it, or what is stored of that does; it goes when that ends, unless it
 * was edited or something else names it, and comes again when it is called again. FX thread only; files are touched by a thread of its own,
 * which ends when there is nothing to do.
 */
final class MadeFlows implements AutoCloseable {

    private static final long PAUSE_MILLIS = 200;

    /** Unsaved changes are kept a moment after they are made; until then the last ones may name the flow. */
    private static final int PAUSES = 50;

    private final CanvasModel model;
    private final Drafts drafts;
    private final Executor screen;
    private final Words words;
    private final Map<String, Made> made = new LinkedHashMap<>();
    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, task -> new Thread(task, "designer-made-flows"));
    private final Subscription following;
    private boolean closed;

    MadeFlows(CanvasModel model, Drafts drafts, Executor screen, Words words) {
        this.model = model;
        this.drafts = drafts;
        this.screen = screen;
        this.words = words;
        worker.setKeepAliveTime(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        worker.allowCoreThreadTimeOut(true);
        following = model.session().history().subscribe((before, now) -> follow(now));
    }

    /** A flow whose file was just written, and which is called now. */
    void called(NewParts beside, FlowDocument flow) {
        made.remove(flow.id());
        made.put(flow.id(), new Made(beside, flow));
    }

    /** A flow whose file was just written, and which nothing calls. */
    void unused(NewParts beside, FlowDocument flow) {
        var left = new Made(beside, flow);
        left.called = false;
        left.needed = false;
        settle(left);
    }

    private void follow(History now) {
        lastFirst().forEach(each -> {
            var called = isCalled(now.document(), each.flow.id());
            var stored = isCalled(now.saved(), each.flow.id());
            var needed = called || stored;
            if (each.called && !called && stored) {
                model.say(Hint.of(words.both("extract.stored", each.flow.id())));
            }
            each.called = called;
            if (each.needed != needed) {
                each.needed = needed;
                settle(each);
            }
        });
    }

    /** One that was made later may call one that was made before. */
    private List<Made> lastFirst() {
        var all = new ArrayList<>(made.values());
        Collections.reverse(all);
        return all;
    }

    /** By the flow, or by one of these that it calls. */
    private boolean isCalled(FlowDocument document, String flow) {
        return CallEdits.calls(document, flow)
                || made.values().stream()
                        .filter(other -> CallEdits.calls(other.flow, flow))
                        .anyMatch(other -> isCalled(document, other.flow.id()));
    }

    private void settle(Made each) {
        worker.execute(() -> settle(each, PAUSES));
    }

    private void settle(Made each, int pauses) {
        try {
            if (each.needed) {
                each.beside.writeAgain(each.flow);
                screen.execute(this::cameAgain);
            } else if (!drafts.name(each.flow.id())) {
                var removal = each.beside.remove(each.flow);
                screen.execute(() -> told(each, removal));
            } else if (pauses > 0) {
                worker.schedule(() -> settle(each, pauses - 1), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            } else {
                screen.execute(() -> told(each, Removal.NAMED));
            }
        } catch (UncheckedIOException e) {
            var why = String.valueOf(e.getMessage());
            screen.execute(() -> say(Hint.refusal(words.both("extract.unsettled", each.flow.id(), why))));
        }
    }

    private void cameAgain() {
        if (!closed) {
            model.session().recheck();
            model.unfolding().refresh();
        }
    }

    private void told(Made each, Removal removal) {
        if (each.needed) {
            return;
        }
        var id = each.flow.id();
        switch (removal) {
            case GONE -> {
                if (made.containsKey(id)) {
                    say(Hint.of(words.both("extract.gone", id)));
                }
            }
            case EDITED -> say(Hint.refusal(words.both("extract.edited", id)));
            case NAMED -> say(Hint.refusal(words.both("extract.named", id)));
        }
    }

    private void say(Hint hint) {
        if (!closed) {
            model.say(hint);
        }
    }

    /** What is not stored was given up. */
    @Override
    public void close() {
        following.unsubscribe();
        var stored = model.session().history().get().saved();
        lastFirst().forEach(each -> {
            if (each.needed && !isCalled(stored, each.flow.id())) {
                each.needed = false;
                settle(each);
            }
        });
        closed = true;
    }

    /** One of them. */
    private static final class Made {
        private final NewParts beside;
        private final FlowDocument flow;
        private boolean called = true;
        /** The worker reads it, too. */
        private volatile boolean needed = true;

        private Made(NewParts beside, FlowDocument flow) {
            this.beside = beside;
            this.flow = flow;
        }
    }
}
