package io.hengce.compile.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DrawnWayTest {

    /** Its left is at 338, 150; the node behind it begins at 400. */
    private final Box gateway = new Box(338, 132, 36, 36);

    @Test
    void aWayThatTurnsBehindTheGatewayTurnsBeforeIt() {
        assertThat(into(100, 50, 380, 50, 380, 150, 400, 150)).isEqualTo(points(100, 50, 326, 50, 326, 150, 338, 150));
    }

    @Test
    void aWayThatTurnsEarlierStaysAsItIs() {
        assertThat(into(100, 50, 120, 50, 120, 150, 400, 150)).isEqualTo(points(100, 50, 120, 50, 120, 150, 338, 150));
        assertThat(into(100, 150, 400, 150)).isEqualTo(points(100, 150, 338, 150));
    }

    @Test
    void aWayThatComesFromAroundStaysAroundUntilTheGateway() {
        assertThat(into(600, 150, 620, 150, 620, 40, 380, 40, 380, 150, 400, 150))
                .isEqualTo(points(600, 150, 620, 150, 620, 40, 326, 40, 326, 150, 338, 150));
    }

    @Test
    void aWayToOneOfSeveralGatewaysOrFromAboveGetsAnElbow() {
        assertThat(into(100, 172, 400, 172)).isEqualTo(points(100, 172, 326, 172, 326, 150, 338, 150));
        assertThat(into(100, 50, 380, 50, 380, 172, 400, 172)).isEqualTo(points(100, 50, 326, 50, 326, 150, 338, 150));
        assertThat(into(100, 50, 492, 50, 492, 120)).isEqualTo(points(100, 50, 326, 50, 326, 150, 338, 150));
    }

    @Test
    void aSourceThatStandsTooNearIsLeftNowhereButAtItsSide() {
        assertThat(into(390, 50, 400, 50)).startsWith(new Point(390, 50)).endsWith(new Point(338, 150));
    }

    private List<Point> into(int... numbers) {
        return DrawnWay.into(gateway, points(numbers));
    }

    private static List<Point> points(int... numbers) {
        var points = new ArrayList<Point>();
        for (var index = 0; index < numbers.length; index += 2) {
            points.add(new Point(numbers[index], numbers[index + 1]));
        }
        return points;
    }
}
