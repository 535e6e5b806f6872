package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.session.HandScreen;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A table that is looked through in the background. */
final class SearchingTest {

    private static final FlowDocument FLOW = LargeTable.of(1_100, 60);
    private static final Finding NOWHERE = new Finding("nowhere", false);

    private final CellTexts texts = new GridWords(new Words(Language.EN))
            .texts(Sheets.in(FLOW, LargeTable.NODE).orElseThrow(), FLOW.dictionary());
    private final RowOrder order = RowOrder.all(texts.sheet());
    private final CellSearch search = new CellSearch(texts, order, NOWHERE);
    private final HandScreen screen = new HandScreen();
    private final Searching searching = new Searching(screen);
    private final List<Object> answers = new ArrayList<>();

    @AfterEach
    void close() {
        searching.close();
    }

    @Test
    void answersOnTheScreen() {
        ask(progress -> search.count(10, progress));

        assertThat(answers).isEmpty();
        answered();

        assertThat(answers).containsExactly(0);
    }

    @Test
    void theNextCellIsLookedForNoLongerThanItIsWanted() {
        stops(progress -> search.next(GridSelection.FIRST, 1, progress));
    }

    @Test
    void cellsAreCountedNoLongerThanThatIsWanted() {
        stops(progress -> search.count(Integer.MAX_VALUE, progress));
    }

    @Test
    void textsAreReplacedNoLongerThanThatIsWanted() {
        stops(progress -> search.replaced("elsewhere", progress));
    }

    @Test
    void rowsAreFilteredNoLongerThanThatIsWanted() {
        stops(progress -> RowOrder.filtered(texts, NOWHERE, OptionalInt.empty(), progress));
    }

    /** Looks without an end until a newer question comes, which is answered by the same thread. */
    private void stops(Function<Progress, Object> looking) {
        var begun = new CountDownLatch(1);
        ask(progress -> {
            begun.countDown();
            while (true) {
                looking.apply(progress);
            }
        });
        HandScreen.await(begun);

        ask(progress -> "newer");
        answered();

        assertThat(answers).containsExactly("newer");
    }

    private void ask(Function<Progress, Object> looking) {
        searching.ask(texts.sheet(), looking, answers::add);
    }

    private void answered() {
        screen.until(() -> !answers.isEmpty());
    }
}
