package io.hengce.designer.app;

import io.hengce.designer.frame.Appearance;
import io.hengce.designer.frame.Desk;
import io.hengce.designer.look.AppIcon;
import io.hengce.designer.look.Fonts;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Subscription;

/** A window with a desk in it: theme, keys, size, and the question before it closes. */
public final class DesignerWindow {

    private static final double WIDTH = 1400;
    private static final double HEIGHT = 900;

    private DesignerWindow() {}

    /**
     * As large as the screen allows. The size is set after showing: before, some window managers ignore it.
     *
     * @return lets the window go: a stage that stays, as that of tests does, then holds nothing of the desk
     */
    public static Subscription show(Stage stage, Desk desk, Appearance appearance) {
        Fonts.load();
        var room = Screen.getPrimary().getVisualBounds();
        var width = Math.min(WIDTH, room.getWidth());
        var height = Math.min(HEIGHT, room.getHeight());
        var scene = new Scene(desk.root(), width, height);
        var dressing = appearance.theme().subscribe(theme -> theme.dress(scene));
        keys(scene, desk);
        stage.titleProperty().bind(appearance.words().follow("app.title"));
        stage.getIcons().setAll(AppIcon.image());
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            desk.leave(() -> {
                desk.close();
                stage.hide();
            });
        });
        var looking = stage.focusedProperty().subscribe((before, now) -> {
            if (now) {
                desk.lookAtTheFile();
            }
        });
        stage.show();
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setMinWidth(960);
        stage.setMinHeight(600);
        return Subscription.combine(
                dressing, looking, stage.titleProperty()::unbind, () -> stage.setOnCloseRequest(null));
    }

    private static void keys(Scene scene, Desk desk) {
        key(scene, KeyCode.S, desk::save, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.S, desk::saveAs, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.O, desk::openAnother, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.Z, desk::undo, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.Z, desk::redo, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.Y, desk::redo, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.L, desk::layOut, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.DIGIT0, desk::fit, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.F, desk::search, KeyCombination.SHORTCUT_DOWN);
        key(scene, KeyCode.F4, desk::dictionary);
        key(scene, KeyCode.F5, desk::run);
        key(scene, KeyCode.F7, () -> desk.compare(1));
        key(scene, KeyCode.F7, () -> desk.compare(-1), KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.F8, () -> desk.goToProblem(1));
        key(scene, KeyCode.F8, () -> desk.goToProblem(-1), KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.C, desk::copyPicture, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        key(scene, KeyCode.F1, desk::keys);
    }

    private static void key(Scene scene, KeyCode code, Runnable action, Modifier... modifiers) {
        scene.getAccelerators().put(new KeyCodeCombination(code, modifiers), action);
    }
}
