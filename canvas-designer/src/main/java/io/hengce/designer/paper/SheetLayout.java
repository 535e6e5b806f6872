package io.hengce.designer.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet parted into pages: rows stay whole, and the same rows stand beside one another on the pages across. All rows
 * are measured, but nothing of them is kept beside their height.
 */
final class SheetLayout {

    static final double BAND = 22;

    private static final double NAME = 30;
    private static final double GAP = 16;

    private final SheetPaper paper;
    private final PaperLines lines;
    private final PaperWidths widths;
    private final Room room;
    private final float[] heights;
    private final double head;
    private final List<Integer> begins;

    /** What a page has; infinite for a picture. */
    record Room(double width, double height) {}

    /** @param to past its last row */
    record Page(int from, int to, List<Integer> columns) {}

    SheetLayout(SheetPaper paper, PaperLines lines, PaperWidths widths, Room room) {
        this.paper = paper;
        this.lines = lines;
        this.widths = widths;
        this.room = room;
        this.heights = new float[paper.rows()];
        this.begins = new ArrayList<>(List.of(0));
        this.head = IntStream.range(0, paper.columns().size())
                .mapToDouble(this::headOf)
                .max()
                .orElse(0);
    }

    /** Measures the rows, in so many steps as there are rows. */
    void measure(Steps steps) {
        var bottom = title() + head;
        for (var row = 0; row < paper.rows(); row++) {
            steps.next();
            heights[row] = (float) heightOf(row);
            if (bottom + heights[row] > room.height() && row > begins.get(begins.size() - 1)) {
                begins.add(row);
                bottom = head;
            }
            bottom += heights[row];
        }
    }

    int pages() {
        return begins.size() * widths.bands().size();
    }

    /** The pages across come first, then those below. */
    Page page(int number) {
        var down = number / widths.bands().size();
        var to = down + 1 < begins.size() ? begins.get(down + 1) : paper.rows();
        return new Page(
                begins.get(down), to, widths.bands().get(number % widths.bands().size()));
    }

    /** How high a page's content is. */
    double height(Page page) {
        return (page.from() == 0 ? title() : 0) + head + rows(page);
    }

    double rows(Page page) {
        return IntStream.range(page.from(), page.to())
                .mapToDouble(row -> heights[row])
                .sum();
    }

    /** How wide a page's content is; a title needs some room, too. */
    double width(Page page) {
        return Math.max(widths.of(page.columns()), titleWidth());
    }

    double rowHeight(int row) {
        return heights[row];
    }

    double head() {
        return head;
    }

    /** The height of what stands above the first page's head. */
    double title() {
        return PaperLines.HEIGHT + NAME + facts().size() * PaperLines.HEIGHT + GAP;
    }

    /** All facts beside one another, in lines. */
    List<String> facts() {
        return lines.free(String.join(" · ", paper.facts()), lines.small(), titleWidth());
    }

    /** The same on all pages across, so that their rows begin at the same height. */
    private double titleWidth() {
        return Math.min(room.width(), 640);
    }

    private double headOf(int column) {
        var heading = paper.columns().get(column).heading();
        var width = widths.of(column);
        var count = lines.ofHeading(heading.title(), lines.heading(), width).size()
                + lines.ofHeading(heading.detail(), lines.small(), width).size()
                + lines.ofHeading(heading.type(), lines.small(), width).size();
        return BAND + count * PaperLines.HEIGHT + 2 * PaperLines.ABOVE;
    }

    private double heightOf(int row) {
        var most = 1;
        for (var column = 0; column < paper.columns().size(); column++) {
            var of = paper.columns().get(column);
            if (!of.heading().isOfGroup() || paper.beginsGroup(row)) {
                var count =
                        lines.ofCell(of.texts().apply(row), widths.of(column)).size();
                most = Math.max(most, count);
            }
        }
        return most * PaperLines.HEIGHT + 2 * PaperLines.ABOVE;
    }
}
