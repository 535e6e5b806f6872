package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Dictionary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** What the grid shows: the sheet of one node, which of its rows, where one looks and what is selected. FX thread only. */
final class GridModel implements AutoCloseable {

    private final Session session;
    private final Words words;
    private final GridWords said;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyObjectProperty<Heat> heat;
    private final String node;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ObjectProperty<GridSelection> selection = new SimpleObjectProperty<>(GridSelection.FIRST);
    private final ObjectProperty<GridMetrics> metrics;
    private final ObjectProperty<Finding> finding = new SimpleObjectProperty<>(Finding.NOTHING);
    private final ObjectProperty<Problems> problems;
    private final ObjectProperty<Set<String>> hits = new SimpleObjectProperty<>(Set.of());
    private final ObjectProperty<GridPicture.Drop> drop = new SimpleObjectProperty<>(GridPicture.Drop.NONE);
    private final ObjectProperty<GridMessage> message = new SimpleObjectProperty<>(GridMessage.NONE);
    private final Map<String, Double> widths = new HashMap<>();
    private final Subscription following;
    private int frozen;

    GridModel(Session session, GridGround ground, String node) {
        this.session = session;
        this.words = ground.words();
        this.said = new GridWords(words);
        this.theme = ground.theme();
        this.heat = ground.heat();
        this.node = node;
        this.shown = new ReadOnlyObjectWrapper<>(said.all(now().orElseThrow(), dictionary()));
        this.problems = new SimpleObjectProperty<>(session.problems().get());
        this.metrics = new SimpleObjectProperty<>(new GridMetrics(ColumnLine.of(List.of(), 0), 0, 0, 0, 0, 0));
        measure();
        following = Subscription.combine(
                session.document().subscribe((before, now) -> changed()),
                session.problems().subscribe(problems::set),
                session.trial().subscribe(trial -> hits.set(GridHits.of(trial, node))),
                heat.subscribe((before, now) -> rewidth(before, now)),
                words.language().subscribe((before, now) -> reword()));
    }

    Session session() {
        return session;
    }

    Words words() {
        return words;
    }

    String node() {
        return node;
    }

    /** What is shown of which sheet, changed together. */
    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Sheet sheet() {
        return shown.get().sheet();
    }

    RowOrder order() {
        return shown.get().order();
    }

    ObjectProperty<GridSelection> selection() {
        return selection;
    }

    ObjectProperty<GridMetrics> metrics() {
        return metrics;
    }

    ObjectProperty<Finding> finding() {
        return finding;
    }

    ObjectProperty<Problems> problems() {
        return problems;
    }

    ObjectProperty<GridPicture.Drop> drop() {
        return drop;
    }

    ObjectProperty<GridMessage> message() {
        return message;
    }

    List<GridHeading> headings() {
        return shown.get().headings();
    }

    int frozen() {
        return frozen;
    }

    /** Whatever of it changes, the grid is to be painted anew. */
    Observable[] watched() {
        return new Observable[] {shown, selection, metrics, finding, problems, hits, drop, heat, theme, words.language()
        };
    }

    GridPicture picture() {
        return new GridPicture(
                sheet(),
                order(),
                metrics.get(),
                selection.get(),
                headings(),
                problems.get(),
                hits.get(),
                finding.get(),
                drop.get(),
                said.bands(),
                texts(),
                figures(),
                Palette.of(theme.get()));
    }

    /** Shows only some rows of the sheet as it is. */
    void filter(RowOrder found) {
        shown.set(new Shown(sheet(), found, headings()));
        settle();
    }

    /** So many columns at the left stay. */
    void freeze(int columns) {
        frozen = columns;
        measure();
    }

    void widen(int column, double width) {
        widths.put(sheet().columns().get(column).id(), Math.max(ColumnWidths.LEAST, width));
        measure();
    }

    /** As wide as its texts need again. */
    void fit(int column) {
        widths.remove(sheet().columns().get(column).id());
        measure();
    }

    /** @param width of the cells and the figures beside them */
    void resized(double width, double height) {
        var before = metrics.get();
        var cells = Math.max(0, width - figures().width());
        metrics.set(new GridMetrics(before.columns(), order().size(), before.scrollX(), before.scrollY(), cells, height)
                .bounded());
    }

    void scrollTo(double x, double y) {
        metrics.set(metrics.get().scrolledTo(x, y));
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private Dictionary dictionary() {
        return session.document().get().dictionary();
    }

    private Optional<Sheet> now() {
        return Sheets.in(session.document().get(), node);
    }

    /** A row that no longer fits the filter stays until the filter is typed anew, so that nothing vanishes under the hand. */
    private void changed() {
        now().filter(found -> !found.equals(sheet())).ifPresent(found -> {
            var same = found.columns().equals(sheet().columns());
            var order = order().following(sheet(), found);
            shown.set(new Shown(found, order, same ? headings() : said.headings(found, dictionary())));
            if (!same) {
                measure();
            }
            settle();
        });
    }

    CellTexts texts() {
        return said.texts(sheet(), dictionary());
    }

    Figures figures() {
        return said.figures(heat.get());
    }

    /** The cells give room to the figures, or have it again. */
    private void rewidth(Heat before, Heat now) {
        var cells = metrics.get();
        if (said.figures(before).width() != said.figures(now).width()) {
            resized(cells.width() + said.figures(before).width(), cells.height());
        }
    }

    private void reword() {
        shown.set(new Shown(sheet(), order(), said.headings(sheet(), dictionary())));
        measure();
    }

    /** After rows or columns came or went. */
    private void settle() {
        selection.set(selection.get().within(order().size(), sheet().columns().size()));
        var before = metrics.get();
        resized(before.width() + figures().width(), before.height());
    }

    private void measure() {
        var own = new ColumnWidths(sheet(), headings(), texts());
        var line = own.line(widths, frozen);
        var before = metrics.get();
        metrics.set(new GridMetrics(
                        line, order().size(), before.scrollX(), before.scrollY(), before.width(), before.height())
                .bounded());
    }
}
