package io.hengce.designer.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class LiftedTest {

    private final Drawing drawing = Drawing.of(Fixture.smallLoan());
    private final Lifted lifted = Lifted.of(drawing, Set.of("way"));

    @Test
    void everyNodeAndEveryLineIsEitherLiftedOrOnTheGround() {
        assertThat(lifted.nodes().boxes()).extracting(box -> box.node().id()).containsExactly("way");
        assertThat(lifted.ground().box("way")).isEmpty();
        assertThat(lifted.ground().boxes()).hasSize(drawing.boxes().size() - 1);
        assertThat(lifted.lines().routes())
                .isNotEmpty()
                .allMatch(route ->
                        route.edge().from().equals("way") || route.edge().to().equals("way"))
                .doesNotContainAnyElementsOf(lifted.ground().routes());
        assertThat(lifted.ground().routes().size() + lifted.lines().routes().size())
                .isEqualTo(drawing.routes().size());
    }

    @Test
    void aLineKnowsBothItsEndsWhoseNamesItBears() {
        assertThat(lifted.lines().routes())
                .allMatch(route -> lifted.lines().box(route.edge().from()).isPresent()
                        && lifted.lines().box(route.edge().to()).isPresent());
    }

    @Test
    void itTakesUpWhatItsNodesAndLinesDo() {
        var area = lifted.area().orElseThrow();

        assertThat(area.takesIn(drawing.box("way").orElseThrow().area())).isTrue();
        assertThat(lifted.lines().routes()).allMatch(route -> area.takesIn(route.bounds()));
        assertThat(Lifted.of(drawing, Set.of("gone")).area()).isEmpty();
    }
}
