package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class EmptyStateTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void saysUnderItsSignWhatToDoNextAndThenOffersTheActs() {
        var hint = new Label("钉选一份样本");
        var choose = new Region();
        var answers = new Region();

        var state = new EmptyState(Glyph.TABLE, hint, choose, answers);

        assertThat(state.getChildren().get(0).getStyleClass()).contains("empty-chip");
        assertThat(state.getChildren()).hasSize(4).containsSequence(hint, choose, answers);
    }

    @Test
    void aLongHintIsWrappedAndNeverCut() {
        var hint = new Label("很长的一句话");

        new EmptyState(Glyph.CHECK, hint);

        assertThat(hint.isWrapText()).isTrue();
        assertThat(hint.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
    }
}
