package io.hengce.designer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.document.Work;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The test's own thread stands for the FX thread: it runs what comes back from the background. */
final class PreparingTest {

    private record Change(Optional<Edit> edit) implements Prepared {}

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final FlowDocument loan = Fixture.smallLoan();
    private final Session session =
            new Session(Work.of(loan), document -> List.of(), (document, input) -> new Trial.None(), screen::add);
    private final Preparing preparing = session.preparing();
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void makesTheEditInTheBackgroundAsOneStep() throws InterruptedException {
        make(progress -> new Change(Optional.of(edit("Prepared"))));
        assertThat(preparing.busy().get()).isTrue();
        assertThat(session.document().get()).isSameAs(loan);

        answered();

        assertThat(said).containsExactly("made");
        assertThat(preparing.busy().get()).isFalse();
        assertThat(workers).hasSize(1).doesNotContain(Thread.currentThread());
        assertThat(session.history().get().labels()).hasSize(2);
        assertThat(session.history().get().undoable()).contains(new LocalizedText("改", "Prepared"));
        session.undo();
        assertThat(session.document().get()).isSameAs(loan);
    }

    @Test
    void makesNothingOfAFlowThatChangedMeanwhile() throws InterruptedException {
        var changed = new CountDownLatch(1);
        make(progress -> {
            await(changed);
            return new Change(Optional.of(edit("Prepared")));
        });
        session.apply(NodeEdits.rename("start", Language.EN, "Begin"));
        changed.countDown();

        answered();

        assertThat(said).containsExactly("late");
        assertThat(preparing.busy().get()).isFalse();
        assertThat(session.history().get().labels()).hasSize(2);
    }

    @Test
    void makesNothingOnceItIsStopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        make(progress -> {
            await(stopped);
            progress.stopUnlessWanted();
            return new Change(Optional.of(edit("Stopped")));
        });
        preparing.stop();
        stopped.countDown();
        assertThat(preparing.busy().get()).isFalse();

        make(progress -> new Change(Optional.empty()));
        answered();

        assertThat(said).containsExactly("made");
        assertThat(session.document().get()).isSameAs(loan);
        assertThat(workers).isEmpty();
    }

    @Test
    void anEditThatChangesNothingIsNoStep() throws InterruptedException {
        make(progress -> new Change(Optional.of(new Edit(
                new LocalizedText("改", "Same"),
                document -> document.withNodes(document.nodes()),
                UnaryOperator.identity()))));

        answered();

        assertThat(said).containsExactly("made");
        assertThat(session.document().get()).isSameAs(loan);
        assertThat(session.history().get().labels()).hasSize(1);
    }

    private Edit edit(String label) {
        UnaryOperator<FlowDocument> change = NodeEdits.rename("start", Language.EN, label)::apply;
        return new Edit(
                new LocalizedText("改", label),
                document -> {
                    workers.add(Thread.currentThread());
                    return change.apply(document);
                },
                UnaryOperator.identity());
    }

    private void make(Function<Progress, Change> work) {
        preparing.make(work, change -> said.add("made"), () -> said.add("late"));
    }

    private void answered() throws InterruptedException {
        while (said.isEmpty()) {
            var task = screen.poll(30, TimeUnit.SECONDS);
            assertThat(task).isNotNull();
            task.run();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }
}
