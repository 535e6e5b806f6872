package io.hengce.designer.grid;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.Work;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Fonts;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.text.Language;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** However large a table is, a painting paints what can be seen. */
final class GridPaintingTest extends ApplicationTest {

    private static final int ROWS = 10_000;
    private static final int COLUMNS = 60;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private Session session;
    private GridSurface grid;
    private Stage window;

    @Override
    public void start(Stage stage) {
        Fonts.load();
        session = new Session(
                Work.of(LargeTable.of(ROWS, COLUMNS)),
                document -> List.of(),
                (document, input) -> new Trial.None(),
                Platform::runLater);
        grid = new GridSurface(
                session,
                new GridGround(
                        new Words(Language.ZH),
                        new SimpleObjectProperty<>(Theme.LIGHT),
                        new ReadOnlyObjectWrapper<>(Heat.NONE)),
                LargeTable.NODE);
        var scene = new Scene(new StackPane(grid.view()), WIDTH, HEIGHT);
        Theme.LIGHT.dress(scene);
        window = new Stage();
        window.setScene(scene);
        window.show();
        window.setWidth(WIDTH);
        window.setHeight(HEIGHT);
    }

    @AfterEach
    void close() {
        interact(() -> {
            grid.close();
            session.close();
            window.hide();
        });
    }

    @Test
    void paintsOnlyTheCellsThatCanBeSeenWhereverOneIs() {
        interact(grid::focus);
        assertPaintsWhatIsSeen();

        push(KeyCode.CONTROL, KeyCode.END);
        assertThat(cell()).startsWith("第 10000 行");
        assertPaintsWhatIsSeen();

        push(KeyCode.PAGE_UP).push(KeyCode.CONTROL, KeyCode.LEFT);
        interact(() -> lookup("#grid-freeze").queryButton().fire());
        push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertPaintsWhatIsSeen();
    }

    @Test
    void changesACellOfTheLastRowAndSharesAllOthers() {
        var before = table();
        interact(grid::focus);
        push(KeyCode.CONTROL, KeyCode.DOWN);
        write("> 5").push(KeyCode.ENTER);

        WaitForAsyncUtils.waitForFxEvents();
        assertThat(table().rows().get(ROWS - 1).when().get(0)).isEqualTo("> 5");
        for (var row = 0; row < ROWS - 1; row++) {
            assertThat(table().rows().get(row)).isSameAs(before.rows().get(row));
        }
        assertPaintsWhatIsSeen();
    }

    private void assertPaintsWhatIsSeen() {
        WaitForAsyncUtils.waitForFxEvents();
        var mostRows = HEIGHT / GridMetrics.ROW;
        var mostColumns = WIDTH / ColumnWidths.LEAST + 2;
        assertThat(grid.paintedCells()).isPositive().isLessThan((int) (mostRows * mostColumns));
    }

    private String cell() {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#grid-cells").query().getAccessibleText();
    }

    private DecisionTableNode table() {
        return (DecisionTableNode)
                session.document().get().node(LargeTable.NODE).orElseThrow();
    }
}
