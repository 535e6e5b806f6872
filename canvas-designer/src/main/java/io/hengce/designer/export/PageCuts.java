package io.hengce.designer.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a length into pages so that what should stay whole is whole on one of them: between two such things where there
 * is a gap, else the next page begins again where the thing does that the page cuts.
 */
final class PageCuts {

    /** Of a page, so much is used at least: many pages that are nearly empty would be worse than showing a thing twice. */
    private static final double LEAST = 0.5;

    private final Part all;
    private final double room;
    private final List<Part> wholes;

    /** From one position to another along the axis. */
    record Part(double from, double to) {

        double length() {
            return to - from;
        }

        private boolean isCutAt(double at) {
            return from < at && at < to;
        }
    }

    /**
     * @param room of one page
     * @param wholes what should not be cut; what is longer than half a page may be cut anyway
     */
    PageCuts(Part all, double room, List<Part> wholes) {
        this.all = all;
        this.room = room;
        this.wholes =
                wholes.stream().filter(whole -> whole.length() < LEAST * room).toList();
    }

    /** What is on each page. Pages follow one another or overlap. */
    List<Part> pages() {
        var pages = new ArrayList<Part>();
        var from = all.from();
        while (all.to() - from > room + 0.01) {
            var end = from + room;
            var cut = cutBefore(end);
            if (cut > from + LEAST * room) {
                pages.add(new Part(from, cut));
                from = cut;
            } else {
                pages.add(new Part(from, end));
                from = beginOfWhatIsCut(end);
            }
        }
        pages.add(new Part(from, all.to()));
        return pages;
    }

    /** The last position up to there at which nothing is cut. */
    private double cutBefore(double end) {
        var cut = end;
        var begin = beginOfWhatIsCut(cut);
        while (begin < cut) {
            cut = begin;
            begin = beginOfWhatIsCut(cut);
        }
        return cut;
    }

    /** Where that begins first which a cut there cuts; the cut itself where it cuts nothing. */
    private double beginOfWhatIsCut(double at) {
        return wholes.stream()
                .filter(whole -> whole.isCutAt(at))
                .mapToDouble(Part::from)
                .min()
                .orElse(at);
    }
}
