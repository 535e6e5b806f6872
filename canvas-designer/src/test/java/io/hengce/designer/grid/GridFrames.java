package io.hengce.designer.grid;

import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** Measures what a frame of the table editor costs the FX thread, in processor time: {@code GridFrames ROWS COLUMNS}. */
public final class GridFrames extends Application {

    private static final int FRAMES = 150;

    private final PrintStream out = System.out;

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(GridFrames.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var arguments = getParameters().getRaw();
        var rows = Integer.parseInt(arguments.get(0));
        var columns = Integer.parseInt(arguments.get(1));
        var root = new StackPane();
        stage.setScene(new Scene(root, 1200, 800));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
        var session = new Session(
                LargeTable.of(rows, columns),
                document -> List.of(),
                (document, input) -> new Trial.None(),
                Platform::runLater);
        var begun = now();
        var model = new GridModel(
                session, new Words(Language.ZH), new SimpleObjectProperty<>(Theme.LIGHT), LargeTable.NODE);
        var view = new GridView(model);
        root.getChildren().add(view);
        root.applyCss();
        root.layout();
        out.printf(
                "%d x %d, opened in %.0f ms of processor time, %d cells painted%n",
                rows, columns, since(begun), view.body().painted());
        var look = new GridController(model);
        measure("3 rows down", view.body(), () -> look.scroll(0, 3 * GridMetrics.ROW));
        measure("20 pixels across", view.body(), () -> look.scroll(20, 0));
        measure("a page down", view.body(), () -> look.page(1, false));
        var acts = new GridActs(model, look);
        measure("a cell changed", view.body(), () -> {
            look.move(1, 0, false);
            acts.typed(model.selection().get().row(), 0, "> " + System.nanoTime())
                    .ifPresent(session::apply);
        });
        Platform.exit();
    }

    private void measure(String what, Region body, Runnable step) {
        var all = new double[FRAMES];
        for (var frame = 0; frame < FRAMES; frame++) {
            var begun = now();
            step.run();
            body.layout();
            all[frame] = since(begun);
        }
        Arrays.sort(all);
        out.printf("%-18s median %.2f ms, 95 %% %.2f ms%n", what, all[FRAMES / 2], all[FRAMES * 95 / 100]);
    }

    /** The processor time of the FX thread: other programs do not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long begun) {
        return (now() - begun) / 1e6;
    }
}
