package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A table that is looked through in the background; the screen is a queue, whose tasks this thread runs. */
final class SearchingTest {

    private static final FlowDocument FLOW = LargeTable.of(1_100, 60);
    private static final Finding NOWHERE = new Finding("nowhere", false);

    private final CellTexts texts = new GridWords(new Words(Language.EN))
            .texts(Sheets.in(FLOW, LargeTable.NODE).orElseThrow(), FLOW.dictionary());
    private final RowOrder order = RowOrder.all(texts.sheet());
    private final CellSearch search = new CellSearch(texts, order, NOWHERE);
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Searching searching = new Searching(screen::add);
    private final List<Object> answers = new ArrayList<>();

    @AfterEach
    void close() {
        searching.close();
    }

    @Test
    void answersOnTheScreen() throws InterruptedException {
        ask(progress -> search.count(10, progress));

        assertThat(answers).isEmpty();
        answered();

        assertThat(answers).containsExactly(0);
    }

    @Test
    void theNextCellIsLookedForNoLongerThanItIsWanted() throws InterruptedException {
        stops(progress -> search.next(GridSelection.FIRST, 1, progress));
    }

    @Test
    void cellsAreCountedNoLongerThanThatIsWanted() throws InterruptedException {
        stops(progress -> search.count(Integer.MAX_VALUE, progress));
    }

    @Test
    void textsAreReplacedNoLongerThanThatIsWanted() throws InterruptedException {
        stops(progress -> search.replaced("elsewhere", progress));
    }

    @Test
    void rowsAreFilteredNoLongerThanThatIsWanted() throws InterruptedException {
        stops(progress -> RowOrder.filtered(texts, NOWHERE, OptionalInt.empty(), progress));
    }

    /** Looks without an end until a newer question comes, which is answered by the same thread. */
    private void stops(Function<Progress, Object> looking) throws InterruptedException {
        var begun = new CountDownLatch(1);
        ask(progress -> {
            begun.countDown();
            while (true) {
                looking.apply(progress);
            }
        });
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        ask(progress -> "newer");
        answered();

        assertThat(answers).containsExactly("newer");
    }

    private void ask(Function<Progress, Object> looking) {
        searching.ask(texts.sheet(), looking, answers::add);
    }

    private void answered() throws InterruptedException {
        while (answers.isEmpty()) {
            var task = screen.poll(30, TimeUnit.SECONDS);
            assertThat(task).isNotNull();
            task.run();
        }
    }
}
