package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.BoundingBox;
import org.junit.jupiter.api.Test;

final class PopupPlaceTest {

    @Test
    void endsWithinTheWindow() {
        assertThat(PopupPlace.within(100, 0, 1000, 340)).isEqualTo(100);
        assertThat(PopupPlace.within(900, 0, 1000, 340)).isEqualTo(652);
        assertThat(PopupPlace.within(100, 0, 200, 340)).isEqualTo(8);
    }

    @Test
    void opensOverItsOwnerOnlyWhereThereIsMoreRoom() {
        assertThat(PopupPlace.isOver(new BoundingBox(0, 100, 200, 32), 0, 800, 300))
                .isFalse();
        assertThat(PopupPlace.isOver(new BoundingBox(0, 600, 200, 32), 0, 800, 300))
                .isTrue();
        assertThat(PopupPlace.isOver(new BoundingBox(0, 100, 200, 32), 0, 300, 300))
                .isFalse();
    }
}
