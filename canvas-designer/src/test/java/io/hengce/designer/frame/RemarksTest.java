package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/** Notes and lanes on the canvas, with mouse and keys; what is asserted is the document. */
@InAWindow
final class RemarksTest extends ApplicationTest {

    @TempDir
    Path directory;

    private DeskFixture designer;

    @Override
    public void start(Stage stage) {
        designer = new DeskFixture(stage);
    }

    @Override
    public void stop() {
        designer.close();
    }

    @Test
    void writesANoteWhereItIsPutAndUndoesIt() {
        open(Fixture.smallLoan());
        clickOn("#add-note");
        until(() -> lookup("#remark-input").query().isVisible());
        write("please check").push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(layout().notes()).extracting(Note::text).containsExactly("please check");
        clickOn("#undo").clickOn("#undo");
        assertThat(layout().notes()).isEmpty();
    }

    @Test
    void drawsAStageAroundTheSelectedNodesAndNamesIt() {
        open(Fixture.smallLoan());
        interact(() -> session().select(Selection.ofNodes(Set.of("ratios", "eligibility"))));
        clickOn("#add-lane");
        until(() -> lookup("#remark-input").query().isVisible());
        write("Stage 1").push(KeyCode.ENTER);

        var lane = layout().lanes().get(0);
        assertThat(lane.text()).isEqualTo("Stage 1");
        var ratios = layout().node("ratios").orElseThrow();
        assertThat(lane.at().x()).isLessThan(ratios.x());
        assertThat(lane.at().x() + lane.width())
                .isGreaterThan(layout().node("eligibility").orElseThrow().x() + 184);
    }

    @Test
    void carriesALaneByItsTitleWithTheNodesInIt() {
        open(withRemarks());
        var before = layout();

        drag(at(200, 112)).moveTo(at(200, 72)).drop();

        var lane = layout().lanes().get(0);
        assertThat(lane.at().y()).isEqualTo(60);
        assertThat(layout().node("ratios").orElseThrow().y())
                .isEqualTo(before.node("ratios").orElseThrow().y() - 40);
        assertThat(layout().node("end")).isEqualTo(before.node("end"));
        clickOn("#undo");
        assertThat(layout()).isEqualTo(before);
    }

    @Test
    void resizesALaneAtItsCornerAndDeletesWhatIsSelected() {
        open(withRemarks());

        drag(at(360, 300)).moveTo(at(400, 320)).drop();

        assertThat(layout().lanes().get(0).width()).isEqualTo(400);
        assertThat(layout().lanes().get(0).height()).isEqualTo(220);
        clickOn(at(212, 12)).push(KeyCode.DELETE);
        assertThat(layout().notes()).isEmpty();
        assertThat(layout().lanes()).hasSize(1);
    }

    private static FlowDocument withRemarks() {
        var loan = Fixture.smallLoan();
        var layout = loan.layout();
        return loan.withLayout(new Layout(
                layout.nodes(),
                layout.bends(),
                List.of(new Note("n", new Point(200, 0), "a note")),
                List.of(new Lane("l", new Point(0, 100), 360, 200, "贷前"))));
    }

    private void open(FlowDocument document) {
        var file = Fixture.write(document, directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-ratios").tryQuery().isPresent());
        clickOn("#zoom-percent");
        until(() -> lookup("#node-ratios").query().getBoundsInParent().getWidth() > 183);
    }

    /** A point of the drawing on the screen, at 100 %. */
    private Point2D at(double x, double y) {
        var node = lookup("#node-ratios").query();
        var place = layout().node("ratios").orElseThrow();
        var corner = node.localToScreen(0, 0);
        return new Point2D(corner.getX() + x - place.x(), corner.getY() + y - place.y());
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private Layout layout() {
        return session().document().get().layout();
    }
}
