package io.hengce.designer.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.grid.LargeTable;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Lettering;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** Whatever stands in a sheet, nothing of it is cut at the border of a page, a cell or the next line. */
final class SheetPagesTest extends ApplicationTest {

    private static final double WIDTH = 1_200;
    private static final double HEIGHT = 800;

    @Override
    public void start(Stage stage) {
        Fonts.load();
    }

    @Test
    void nothingReachesOverTheBorderOfAPage() {
        for (var document : List.of(LargeTable.of(90, 5), LargeTable.of(20, 40), wordy(60), wordy(3))) {
            var pages = SheetPages.of(paper(document, 2), WIDTH, HEIGHT, () -> true);

            assertThat(pages.count()).isPositive();
            for (var number = 0; number < pages.count(); number++) {
                var drawn = new Drawn();
                pages.paint(drawn, number);

                var page = new Area(-1, -1, WIDTH + 2, HEIGHT + 2);
                assertThat(page.takesIn(pages.bounds(number))).isTrue();
                assertThat(drawn.areas).isNotEmpty().allMatch(page::takesIn);
            }
        }
    }

    @Test
    void noTextLiesOnAnother() {
        var drawn = new Drawn();

        SheetPages.of(paper(wordy(8), 1), WIDTH, HEIGHT, () -> true).paint(drawn, 0);

        assertThat(drawn.texts).hasSizeGreaterThan(30);
        for (var text : drawn.texts) {
            assertThat(drawn.texts)
                    .filteredOn(other -> other != text && other.meets(text))
                    .isEmpty();
        }
    }

    @Test
    void anEmptyTableIsItsHeads() {
        var pages = SheetPages.of(paper(LargeTable.of(0, 6), 0), WIDTH, HEIGHT, () -> true);

        var drawn = new Drawn();
        pages.paint(drawn, 0);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(drawn.said).contains("大表", "评分");
    }

    @Test
    void frozenColumnsNeverTakeMoreThanHalfOfAPage() {
        var pages = SheetPages.of(paper(LargeTable.of(4, 40), 38), WIDTH, HEIGHT, () -> true);

        assertThat(pages.count()).isBetween(2, 12);
    }

    @Test
    void allIsOnOnePageOfAPicture() {
        var pages = SheetPages.onOne(paper(LargeTable.of(90, 40), 1), () -> true);

        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.bounds(0).height()).isGreaterThan(90 * 30);
        assertThat(pages.bounds(0).width()).isGreaterThan(2 * WIDTH);
    }

    private static SheetPaper paper(FlowDocument document, int frozen) {
        var sheet = Sheets.in(document, LargeTable.NODE).orElseThrow();
        return new SheetPaper(document, sheet, new SheetPaper.Beside(Heat.NONE, frozen), new Words(Language.ZH));
    }

    /** A table whose texts are of all lengths, up to some that would fill pages. */
    private static FlowDocument wordy(int rows) {
        var document = LargeTable.of(rows, 8);
        var table = (DecisionTableNode) document.node(LargeTable.NODE).orElseThrow();
        var wordy = IntStream.range(0, rows)
                .mapToObj(row -> {
                    var when = new ArrayList<>(table.rows().get(row).when());
                    when.set(1, "长文字 long words ".repeat(row * row % 170));
                    return new TableRow("w" + row, when, table.rows().get(row).then());
                })
                .toList();
        return document.withNode(table.withRows(wordy));
    }

    /** Where things are drawn. */
    private static final class Drawn implements Pen {
        private final Lettering lettering = new Lettering();
        private final List<Area> areas = new ArrayList<>();
        private final List<Area> texts = new ArrayList<>();
        private final List<String> said = new ArrayList<>();

        @Override
        public void box(Area area, double radius, Ink ink) {
            areas.add(area);
        }

        @Override
        public void oval(Area area, Ink ink) {
            areas.add(area);
        }

        @Override
        public void polygon(List<Spot> corners, Ink ink) {
            line(corners, ink);
        }

        @Override
        public void line(List<Spot> spots, Ink ink) {
            spots.forEach(spot -> areas.add(new Area(spot.x(), spot.y(), 0, 0)));
        }

        @Override
        public void text(Caption caption) {
            var size = caption.font().getSize();
            var width = lettering.width(caption.text(), caption.font());
            var area = new Area(caption.at().x(), caption.at().y() - size, width, size * 1.2);
            areas.add(area);
            texts.add(area);
            said.add(caption.text());
        }

        @Override
        public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
            areas.add(new Area(at.x(), at.y(), 0, 0).grown(size / 2));
        }
    }
}
