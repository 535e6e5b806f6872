package io.hengce.designer.export;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.export.Outlines.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.text.Font;

/** The outlines of a document's texts: a letter is drawn once and shown wherever it stands. One per document. */
final class PdfLetters {

    private static final Spot HERE = new Spot(0, 0);

    private final Outlines outlines = new Outlines();
    private final Map<Key, PdfTemplate> letters = new HashMap<>();

    private record Key(String letter, Font font) {}

    /** Shows the pieces of a text on a page, in the colour that fills it. */
    void show(PdfContentByte page, List<Piece> pieces) {
        for (var piece : pieces) {
            if (piece.isLetter()) {
                var letter = letters.computeIfAbsent(new Key(piece.text(), piece.font()), key -> drawn(page, piece));
                page.addTemplate(
                        letter, (float) piece.at().x(), (float) piece.at().y());
            } else {
                new PdfPath(page).along(outlines.at(piece), piece.at());
                page.fill();
            }
        }
    }

    Outlines outlines() {
        return outlines;
    }

    private PdfTemplate drawn(PdfContentByte page, Piece piece) {
        var reach = (float) (2 * piece.font().getSize());
        var letter = page.createTemplate(reach, reach);
        letter.setBoundingBox(new Rectangle(-reach, -reach, 2 * reach, reach));
        new PdfPath(letter).along(outlines.at(piece.at(HERE)), HERE);
        letter.fill();
        return letter;
    }
}
