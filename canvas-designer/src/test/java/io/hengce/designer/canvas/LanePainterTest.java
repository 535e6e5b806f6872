package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the titles of lanes stand. */
final class LanePainterTest {

    private static final Lane UPPER = new Lane("a", new Point(0, 0), 600, 200, "准入");
    private static final Lane LOWER = new Lane("b", new Point(0, 200), 600, 200, "评分");
    private static final Lane ASIDE = new Lane("c", new Point(700, 200), 600, 200, "定价");

    private static final List<Lane> ALL = List.of(UPPER, LOWER, ASIDE);

    @Test
    void aTitleIsWithinItsLane() {
        assertThat(ALL).allSatisfy(lane -> {
            var title = LanePainter.title(lane, ALL, 13, false);
            assertThat(title.y()).isGreaterThan(lane.at().y());
            assertThat(title.bottom()).isLessThan(lane.at().y() + lane.height());
        });
    }

    @Test
    void fromAfarItStandsAboveWhereNoLaneLies() {
        assertThat(LanePainter.title(UPPER, ALL, 30, true).bottom()).isZero();
        assertThat(LanePainter.title(ASIDE, ALL, 30, true).bottom()).isEqualTo(200);
        assertThat(LanePainter.title(LOWER, ALL, 30, true).y()).isGreaterThan(200);
    }
}
