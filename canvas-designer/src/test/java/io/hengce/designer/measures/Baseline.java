package io.hengce.designer.measures;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;

/** A window as large as the designer's with next to nothing in it: what no program stays below on this machine. */
final class Baseline {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private final Rectangle square = new Rectangle(24, 24, Color.STEELBLUE);
    private final Stage stage = new Stage();

    Baseline() {
        stage.setScene(new Scene(new Pane(square), WIDTH, HEIGHT));
        stage.show();
    }

    void measured(Frames frames) {
        frames.gesture("nothing but a square", stage::isShowing, frame -> {
            square.setX(20 + 2 * frame);
            if (frame == Frames.FRAMES - 1) {
                stage.hide();
            }
        });
    }
}
