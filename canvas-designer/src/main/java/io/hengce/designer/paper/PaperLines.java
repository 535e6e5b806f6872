package io.hengce.designer.paper;

import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Lettering;
import java.util.List;
import javafx.scene.text.Font;

/** The fonts of a sheet, and its texts broken into lines. One per thread. */
final class PaperLines {

    /** From a line to the next one. */
    static final double HEIGHT = 18;
    /** Beside a text in its cell. */
    static final double BESIDE = 10;
    /** Above the first line and below the last one. */
    static final double ABOVE = 6;
    /** From the top of a line to its letters' feet. */
    static final double BASELINE = 14;

    /** A text of more lines would not fit on a page. */
    private static final int MOST = 20;

    private static final int MOST_OF_A_HEADING = 3;

    private final Lettering lettering = new Lettering();
    private final Font cell = Fonts.text(13);
    private final Font heading = Fonts.title(13);
    private final Font small = Fonts.text(11);

    Font cell() {
        return cell;
    }

    Font heading() {
        return heading;
    }

    Font small() {
        return small;
    }

    double width(String text, Font font) {
        return text.isEmpty() ? 0 : lettering.width(text, font);
    }

    /** The lines of a cell. */
    List<String> ofCell(String text, double width) {
        return of(text, cell, width, MOST);
    }

    /** The lines of a cell, of which no more have room. */
    List<String> ofCell(String text, double width, int most) {
        return of(text, cell, width, Math.min(MOST, most));
    }

    List<String> ofHeading(String text, Font font, double width) {
        return of(text, font, width, MOST_OF_A_HEADING);
    }

    /** Of a text that stands by itself. */
    List<String> free(String text, Font font, double width) {
        return lettering.wrapped(text, font, width);
    }

    private List<String> of(String text, Font font, double width, int most) {
        return text.isEmpty() ? List.of() : lettering.wrapped(text, font, width - 2 * BESIDE, most);
    }
}
