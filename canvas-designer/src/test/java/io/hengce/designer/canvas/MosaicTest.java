package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MosaicTest {

    private static final Area VIEW = new Area(0, 0, 800, 600);
    private static final Optional<List<Area>> ALL = Optional.empty();
    private static final Optional<List<Area>> NOTHING = Optional.of(List.of());

    private final Mosaic mosaic = new Mosaic();

    @Test
    void theFirstPictureLaysTwelveTilesThatFillTheView() {
        var step = mosaic.next(Camera.HOME, VIEW, ALL);

        assertThat(step.gone()).isEmpty();
        assertThat(step.stale()).hasSize(12);
        var shown = step.stale().stream()
                .map(place -> mosaic.grid().area(place, 1))
                .reduce(Area::with)
                .orElseThrow();
        assertThat(shown).isEqualTo(new Area(-40, -40, 800, 600));
    }

    @Test
    void nothingIsPaintedWhereNothingHasChanged() {
        mosaic.next(Camera.HOME, VIEW, ALL);

        assertThat(mosaic.next(Camera.HOME, VIEW, NOTHING).stale()).isEmpty();
    }

    @Test
    void panningPaintsWhatComesIntoViewAndTakesUpWhatLeavesIt() {
        mosaic.next(Camera.HOME, VIEW, ALL);

        var little = mosaic.next(Camera.HOME.panned(-10, 0), VIEW, NOTHING);
        var more = mosaic.next(Camera.HOME.panned(-210, 0), VIEW, NOTHING);

        assertThat(little.stale()).containsExactly(new Grid.Place(4, 0), new Grid.Place(4, 1), new Grid.Place(4, 2));
        assertThat(little.gone()).isEmpty();
        assertThat(more.stale()).extracting(Grid.Place::column).containsOnly(5);
        assertThat(more.gone()).extracting(Grid.Place::column).containsOnly(0);
    }

    @Test
    void aTileStaysWhereItsPartOfTheWorldIsSeen() {
        mosaic.next(Camera.HOME, VIEW, ALL);
        var place = new Grid.Place(2, 1);
        var at = mosaic.grid().screenX(place, Camera.HOME);

        var panned = Camera.HOME.panned(-33.3, 0);
        mosaic.next(panned, VIEW, NOTHING);

        assertThat(mosaic.grid().screenX(place, panned)).isEqualTo(at - 33);
    }

    @Test
    void aChangePaintsTheTilesThatItTouches() {
        mosaic.next(Camera.HOME, VIEW, ALL);
        var overTwo = new Area(150, 0, 20, 20);

        var step = mosaic.next(Camera.HOME, VIEW, Optional.of(List.of(overTwo)));

        assertThat(step.stale()).containsExactly(new Grid.Place(0, 0), new Grid.Place(1, 0));
    }

    @Test
    void anotherZoomAndAnotherSizeOfTheViewLayAllAnew() {
        mosaic.next(Camera.HOME, VIEW, ALL);

        assertThat(mosaic.next(Camera.HOME.zoomed(2, 0, 0), VIEW, ALL).gone()).hasSize(12);
        assertThat(mosaic.next(Camera.HOME, new Area(0, 0, 801, 600), NOTHING).gone())
                .hasSize(12);
        assertThat(mosaic.next(Camera.HOME, new Area(0, 0, 804, 600), NOTHING).gone())
                .isEmpty();
        assertThat(mosaic.grid().fits(804, 600)).isTrue();
        assertThat(mosaic.grid().fits(805, 600)).isFalse();
    }

    @Test
    void whatWasPaintedInHasteIsRefinedTwoTilesAtATimeUntilAllAreFine() {
        mosaic.painted(mosaic.next(Camera.HOME, VIEW, ALL).stale(), Haste.PLAIN);

        var pulses = 0;
        while (mosaic.isRough()) {
            var step = mosaic.refining(mosaic.next(Camera.HOME, VIEW, NOTHING));
            assertThat(step.stale()).hasSize(2);
            mosaic.painted(step.stale(), Haste.NONE);
            pulses++;
        }

        assertThat(pulses).isEqualTo(6);
    }

    @Test
    void aRoughTileThatLeavesTheViewIsForgotten() {
        mosaic.painted(mosaic.next(Camera.HOME, VIEW, ALL).stale(), Haste.BARE);

        mosaic.next(Camera.HOME.panned(5_000, 0), VIEW, NOTHING);

        assertThat(mosaic.isRough()).isFalse();
    }
}
