package io.hengce.designer.paper;

import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.paper.SheetLayout.Room;
import io.hengce.designer.session.Progress;

/** The pages of a sheet, in the pixels of the grid, ready to be painted one after the other. One per thread. */
public final class SheetPages {

    private final SheetPaper paper;
    private final PaperLines lines = new PaperLines();
    private final SheetLayout layout;
    private final SheetPainter painter;
    private final Steps steps;

    private SheetPages(SheetPaper paper, Room room, Progress progress) {
        this.paper = paper;
        var widths = PaperWidths.of(paper, lines, room.width());
        layout = new SheetLayout(paper, lines, widths, room);
        painter = new SheetPainter(paper, widths, layout);
        steps = new Steps(progress, paper.rows() * (1 + widths.bands().size()));
        layout.measure(steps);
    }

    /** As many pages as it takes. */
    public static SheetPages of(SheetPaper paper, double width, double height, Progress progress) {
        return new SheetPages(paper, new Room(width, height), progress);
    }

    /** All of it on one page, however large. */
    public static SheetPages onOne(SheetPaper paper, Progress progress) {
        return new SheetPages(paper, new Room(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY), progress);
    }

    public String title() {
        return paper.title();
    }

    public int count() {
        return layout.pages();
    }

    /** What is painted of a page; pages are counted from 0. */
    public Area bounds(int number) {
        var page = layout.page(number);
        return new Area(0, 0, layout.width(page), layout.height(page));
    }

    public void paint(Pen pen, int number) {
        painter.paint(new PaperPen(pen, lines), layout.page(number), steps);
    }
}
