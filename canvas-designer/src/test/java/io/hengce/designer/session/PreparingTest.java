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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PreparingTest {

    private record Change(Optional<Edit> edit) implements Prepared {}

    private final HandScreen screen = new HandScreen();
    private final FlowDocument loan = Fixture.smallLoan();
    private final Session session =
            new Session(Work.of(loan), document -> List.of(), (document, input) -> new Trial.None(), screen);
    private final Preparing preparing = session.preparing();
    private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
    private final List<String> said = new ArrayList<>();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void makesTheEditInTheBackgroundAsOneStep() {
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
    void makesNothingOfAFlowThatChangedMeanwhile() {
        var changed = new CountDownLatch(1);
        make(progress -> {
            HandScreen.await(changed);
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
    void makesNothingOnceItIsStopped() {
        var stopped = new CountDownLatch(1);
        make(progress -> {
            HandScreen.await(stopped);
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
    void anEditThatChangesNothingIsNoStep() {
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

    private void answered() {
        screen.until(() -> !said.isEmpty());
    }
}
