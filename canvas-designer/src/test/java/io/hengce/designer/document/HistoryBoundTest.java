package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.grid.LargeTable;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HistoryBoundTest {

    private static final long MEGABYTE = 1 << 20;
    private static final int ROWS = 5_000;
    private static final int COLUMNS = 20;

    /** The serial collector leaves some of what is dead where it lies, but not in every fourth collection. */
    private static final int COLLECTIONS = 4;

    private static final HistoryBound WIDE = new HistoryBound(Long.MAX_VALUE, Integer.MAX_VALUE);

    @Test
    void keepsAsMuchMemoryAsItMayHoweverMuchIsPastedAndUndone() {
        var bound = new HistoryBound(24 * MEGABYTE, 4_000);
        var opened = LargeTable.of(ROWS, COLUMNS);

        var kept = new ArrayList<History>();
        var heap = grown(() -> {
            var history = History.startingWith(Work.of(opened), bound);
            for (var time = 0; time < 20; time++) {
                var shift = time;
                history = history.apply(cells((row, column) -> row + ".." + column + shift))
                        .undo();
                history = history.apply(cells((row, column) -> column + ".." + row + shift));
            }
            kept.add(history);
            return history;
        });

        assertThat(kept.get(0).letGo()).isPositive();
        assertThat(kept.get(0).undoable()).isPresent();
        assertThat(heap).isLessThan(bound.bytes() + 16 * MEGABYTE);
    }

    @Test
    void weighsWhatIsReallyKept() {
        assertWeighed(cells((row, column) -> row + "+" + column));
        assertWeighed(cells((row, column) -> "> 7"));
        assertWeighed(rows(row -> new TableRow(row.id() + "_", row.when(), row.then())));
        assertWeighed(new Edit(
                new LocalizedText("倒", "Turn"),
                document -> table(document, rows -> {
                    var turned = new ArrayList<>(rows);
                    Collections.reverse(turned);
                    return turned;
                })));
    }

    /** The same edit again and again, each time with objects of its own. */
    private static void assertWeighed(Edit edit) {
        var opened = Work.of(LargeTable.of(ROWS, COLUMNS));
        var weights = new ArrayList<Long>();
        var states = new ArrayList<Work>(List.of(opened));
        var heap = grown(() -> {
            for (var time = 0; time < 6; time++) {
                var last = states.get(states.size() - 1);
                var next = new Work(edit.apply(last.document()), last.cases());
                weights.add(Weight.beside(next, last));
                states.add(next);
            }
            return states;
        });
        var weighed = weights.stream().mapToLong(Long::longValue).sum();

        assertThat((double) weighed / heap).as(edit.label().en()).isBetween(0.6, 1.6);
    }

    @Test
    void whatTwoStatesShareWeighsNothing() {
        var document = LargeTable.of(ROWS, COLUMNS);
        var moved = NodeEdits.move("card", new Point(7, 9)).apply(document);
        var without = table(document, rows -> rows.subList(1, rows.size()));

        assertThat(Weight.beside(Work.of(document), Work.of(document))).isLessThan(100);
        assertThat(Weight.beside(Work.of(document), Work.of(moved))).isLessThan(10_000);
        assertThat(Weight.beside(Work.of(document), Work.of(without))).isLessThan(4 * ROWS + 10_000L);
    }

    @Test
    void letsTheOldestStepsGo() {
        var history = History.startingWith(Work.of(Fixture.smallLoan()), new HistoryBound(Long.MAX_VALUE, 3));
        for (var time = 1; time <= 5; time++) {
            history = history.apply(rename("Card " + time));
        }

        assertThat(history.letGo()).isEqualTo(3);
        assertThat(history.labels()).hasSize(3);
        assertThat(history.current()).isEqualTo(2);
        assertThat(history.number(history.current())).isEqualTo(5);
        assertThat(name(history.undo().undo())).isEqualTo("Card 3");
        assertThat(history.undo().undo().undoable()).isEmpty();
        assertThat(name(history.goTo(0).redo())).isEqualTo("Card 4");
    }

    @Test
    void theLastStepCanBeUndoneHoweverHeavyItIs() {
        var history = History.startingWith(Work.of(Fixture.smallLoan()), new HistoryBound(0, 3))
                .apply(rename("One"))
                .apply(rename("Two"));

        assertThat(history.letGo()).isEqualTo(1);
        assertThat(name(history.undo())).isEqualTo("One");
        assertThat(history.undo().redoable()).isPresent();
    }

    @Test
    void knowsWhatIsStoredAlsoOnceThatStepIsLetGo() {
        var stored = History.startingWith(Work.of(Fixture.smallLoan()), new HistoryBound(Long.MAX_VALUE, 2))
                .apply(rename("Stored"));
        stored = stored.savedAs(stored.work());

        var edited = stored.apply(rename("One")).apply(rename("Two"));
        var oldest = edited.goTo(0);

        assertThat(edited.isDirty()).isTrue();
        assertThat(oldest.isDirty()).isTrue();
        assertThat(edited.apply(rename("Stored")).isDirty()).isFalse();
        assertThat(edited.saved()).isSameAs(stored.document());
    }

    @Test
    void aNewEditForgetsWhatWasUndoneBeforeItCountsAgain() {
        var history = History.startingWith(Work.of(Fixture.smallLoan()), new HistoryBound(Long.MAX_VALUE, 3))
                .apply(rename("One"))
                .apply(rename("Two"))
                .undo()
                .apply(rename("Three"));

        assertThat(history.letGo()).isZero();
        assertThat(history.redoable()).isEmpty();
        assertThat(name(history.undo())).isEqualTo("One");
    }

    @Test
    void aStateWithinTheBoundKeepsAllSteps() {
        var history = History.startingWith(Work.of(Fixture.smallLoan()), WIDE);
        for (var time = 0; time < 50; time++) {
            history = history.apply(rename("Card " + time));
        }

        assertThat(history.labels()).hasSize(51);
        assertThat(history.letGo()).isZero();
    }

    private static Edit rename(String name) {
        return NodeEdits.rename("card", Language.EN, name);
    }

    private static String name(History history) {
        return history.document().node("card").orElseThrow().name().en();
    }

    private static Edit cells(BiFunction<Integer, Integer, String> text) {
        return new Edit(
                new LocalizedText("格", "Cells"),
                document -> table(
                        document,
                        rows -> IntStream.range(0, rows.size())
                                .mapToObj(row -> new TableRow(
                                        rows.get(row).id(),
                                        IntStream.range(0, COLUMNS - 4)
                                                .mapToObj(column -> text.apply(row, column))
                                                .toList(),
                                        rows.get(row).then()))
                                .toList()));
    }

    private static Edit rows(UnaryOperator<TableRow> change) {
        return new Edit(
                new LocalizedText("行", "Rows"),
                document -> table(document, rows -> rows.stream().map(change).toList()));
    }

    private static FlowDocument table(FlowDocument document, UnaryOperator<List<TableRow>> change) {
        var table = (DecisionTableNode) document.node(LargeTable.NODE).orElseThrow();
        return document.withNode(table.withRows(change.apply(table.rows())));
    }

    /** By how much the heap has grown once it is made. */
    private static long grown(Supplier<Object> made) {
        var before = used();
        var held = made.get();
        var grown = used() - before;
        assertThat(held).isNotNull();
        return grown;
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        var used = Long.MAX_VALUE;
        for (var time = 0; time < COLLECTIONS; time++) {
            System.gc();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
