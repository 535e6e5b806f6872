package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RimTest {

    private static final Area AREA = new Area(100, 100, 400, 200);
    private final Lane lane = new Lane("l", new Point(100, 100), 400, 200, "x");

    @Test
    void everyOneIsFoundWhereItIs() {
        Rim.all().forEach(rim -> assertThat(at(rim.x(AREA), rim.y(AREA))).contains(rim));
    }

    @Test
    void sidesEndWithTheLaneAndTheRestOfItIsFree() {
        assertThat(at(200, 104)).contains(new Rim(0, -1));
        assertThat(at(200, 106)).isEmpty();
        assertThat(at(80, 100)).isEmpty();
        assertThat(at(300, 200)).isEmpty();
        assertThat(at(100, 320)).isEmpty();
    }

    @Test
    void sidesTakeLittleOfALaneThatIsSeenFromAfar() {
        assertThat(at(new Spot(300, 121), 90, 50)).isEmpty();
        assertThat(at(new Spot(300, 119), 90, 50)).contains(new Rim(0, -1));
    }

    @Test
    void everyOneMovesItsSidesAlone() {
        var to = new Point(120, 280);

        assertThat(new Rim(-1, 0).pulled(lane, to)).isEqualTo(new Lane("l", new Point(120, 100), 380, 200, "x"));
        assertThat(new Rim(0, 1).pulled(lane, to)).isEqualTo(new Lane("l", new Point(100, 100), 400, 180, "x"));
        assertThat(new Rim(-1, 1).pulled(lane, to)).isEqualTo(new Lane("l", new Point(120, 100), 380, 180, "x"));
    }

    @Test
    void noSideGoesOverTheOther() {
        assertThat(new Rim(-1, -1).pulled(lane, new Point(900, 900)))
                .isEqualTo(new Lane("l", new Point(420, 220), 80, 80, "x"));
        assertThat(new Rim(1, 1).pulled(lane, new Point(0, 0)))
                .isEqualTo(new Lane("l", new Point(100, 100), 80, 80, "x"));
    }

    private static Optional<Rim> at(double x, double y) {
        return at(new Spot(x, y), 9, 5);
    }

    @Test
    void aNoteIsPulledAtItsLeftOrRightAndNeverNarrowerThanAFewWords() {
        var note = new Note("n", new Point(100, 50), "说明");

        assertThat(new Rim(1, 0).pulled(note, 120, new Point(300, 90))).isEqualTo(new Note("n", note.at(), 200, "说明"));
        assertThat(new Rim(-1, 0).pulled(note, 120, new Point(60, 90)))
                .isEqualTo(new Note("n", new Point(60, 50), 160, "说明"));
        assertThat(new Rim(-1, 0).pulled(note, 120, new Point(400, 90)))
                .isEqualTo(new Note("n", new Point(140, 50), Note.NARROWEST, "说明"));
        assertThat(Rim.ofWidth()).containsExactlyInAnyOrder(new Rim(1, 0), new Rim(-1, 0));
    }

    private static Optional<Rim> at(Spot spot, double corner, double side) {
        return Rim.all().filter(rim -> rim.isAt(AREA, spot, corner, side)).findFirst();
    }
}
