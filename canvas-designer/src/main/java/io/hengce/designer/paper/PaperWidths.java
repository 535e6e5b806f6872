package io.hengce.designer.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns are, and which of them stand beside one another on a page: the frozen ones on every page, the
 * others one after the other. Immutable.
 *
 * @param bands the columns of each page across
 */
record PaperWidths(List<Double> widths, List<List<Integer>> bands) {

    private static final double MOST = 240;
    private static final double MOST_OF_A_HEADING = 150;
    private static final int LOOKED_AT = 200;

    /** Before columns go on a second page, the widest are made as narrow as that; their texts are wrapped. */
    private static final double CROWDED = 110;

    PaperWidths {
        widths = List.copyOf(widths);
        bands = List.copyOf(bands);
    }

    /** @param room across of a page; infinite for a picture, which is as wide as it needs to be */
    static PaperWidths of(SheetPaper paper, PaperLines lines, double room) {
        var own = paper.columns().stream()
                .map(column -> own(paper, column, lines))
                .toList();
        var fitting = fitting(own, room);
        return new PaperWidths(fitting, bands(fitting, paper.frozen(), room));
    }

    double of(int column) {
        return widths.get(column);
    }

    /** Of columns beside one another. */
    double of(List<Integer> columns) {
        return columns.stream().mapToDouble(this::of).sum();
    }

    /** All of them on one page, where that needs only the widest to be narrower; else as they are. */
    private static List<Double> fitting(List<Double> own, double room) {
        var crowded = narrowed(own, CROWDED);
        if (sum(own) <= room || sum(crowded) > room) {
            return own;
        }
        var low = CROWDED;
        var high = MOST;
        while (high - low > 0.5) {
            var middle = (low + high) / 2;
            if (sum(narrowed(own, middle)) <= room) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return narrowed(own, low);
    }

    private static List<Double> narrowed(List<Double> own, double most) {
        return own.stream().map(width -> Math.min(most, width)).toList();
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** As its heading and its first rows need, within bounds. */
    private static double own(SheetPaper paper, PaperColumn column, PaperLines lines) {
        var heading = column.heading();
        var wide = Math.max(
                lines.width(heading.title(), lines.heading()),
                Math.max(lines.width(heading.detail(), lines.small()), lines.width(heading.type(), lines.small())));
        wide = Math.min(MOST_OF_A_HEADING, wide);
        for (var row = 0; row < Math.min(LOOKED_AT, paper.rows()); row++) {
            wide = Math.max(wide, lines.width(column.texts().apply(row), lines.cell()));
        }
        if (heading.kind() == PaperColumn.Kind.NUMBER) {
            wide = Math.max(wide, lines.width(String.valueOf(paper.rows()), lines.cell()));
        }
        return Math.max(column.least(), Math.min(MOST, wide + 2 * PaperLines.BESIDE + 1));
    }

    private static List<List<Integer>> bands(List<Double> widths, int wanted, double room) {
        var frozen = IntStream.range(0, frozen(widths, wanted, room)).boxed().toList();
        var left = frozen.stream().mapToDouble(widths::get).sum();
        var bands = new ArrayList<List<Integer>>();
        var band = new ArrayList<>(frozen);
        var right = left;
        for (var column = frozen.size(); column < widths.size(); column++) {
            if (right + widths.get(column) > room + 0.01 && band.size() > frozen.size()) {
                bands.add(List.copyOf(band));
                band = new ArrayList<>(frozen);
                right = left;
            }
            band.add(column);
            right += widths.get(column);
        }
        bands.add(List.copyOf(band));
        return bands;
    }

    /** As many as are wanted, while they leave half of the page to the others. */
    private static int frozen(List<Double> widths, int wanted, double room) {
        var sum = 0.0;
        for (var column = 0; column < Math.min(wanted, widths.size()); column++) {
            sum += widths.get(column);
            if (column > 0 && sum > room / 2) {
                return column;
            }
        }
        return Math.min(wanted, widths.size());
    }
}
