package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.canvas.RemarkAreas;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Note;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Notes and lanes on the canvas, with mouse and keys; what is asserted is the document. */
@InAWindow
final class RemarksTest extends DesignerInWindow {

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

    @Test
    void resizesALaneAtEverySideAndCornerAndLeavesTheNodesWhereTheyAre() {
        open(withLane(100));
        var before = layout();

        drag(at(100, 280)).moveTo(at(140, 260)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(140, 100), 320, 200, "贷前"));
        drag(at(160, 100)).moveTo(at(190, 60)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(140, 60), 320, 240, "贷前"));
        drag(at(180, 300)).moveTo(at(190, 341)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(140, 60), 320, 280, "贷前"));
        drag(at(460, 290)).moveTo(at(501, 280)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(140, 60), 360, 280, "贷前"));
        drag(at(140, 60)).moveTo(at(120, 80)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(120, 80), 380, 260, "贷前"));
        drag(at(500, 80)).moveTo(at(480, 100)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(120, 100), 360, 240, "贷前"));
        drag(at(120, 340)).moveTo(at(100, 300)).drop();
        assertThat(lane()).isEqualTo(new Lane("l", new Point(100, 100), 380, 200, "贷前"));

        assertThat(layout().nodes()).isEqualTo(before.nodes());
        assertThat(layout().notes()).isEqualTo(before.notes());
    }

    @Test
    void aLaneThatIsMadeVerySmallKeepsItsOtherSide() {
        open(withRemarks());

        drag(at(160, 100)).moveTo(at(160, 420)).drop();

        assertThat(lane()).isEqualTo(new Lane("l", new Point(0, 220), 360, 80, "贷前"));
    }

    @Test
    void theSideOfTheSelectedLaneComesFirstWhereTwoLieOnOneAnother() {
        var loan = withRemarks();
        var layout = loan.layout();
        open(loan.withLayout(
                layout.withLanes(List.of(layout.lanes().get(0), new Lane("m", new Point(0, 300), 360, 200, "贷中")))));
        clickOn(at(200, 112));

        drag(at(160, 300)).moveTo(at(160, 280)).drop();

        assertThat(lane().height()).isEqualTo(180);
        assertThat(layout().lanes().get(1).at().y()).isEqualTo(300);
    }

    @Test
    void thePointerTellsWhatItWouldDoToALane() {
        open(withLane(100));

        assertThat(cursor(100, 280)).isEqualTo(Cursor.H_RESIZE);
        assertThat(cursor(160, 100)).isEqualTo(Cursor.V_RESIZE);
        assertThat(cursor(100, 100)).isEqualTo(Cursor.NW_RESIZE);
        assertThat(cursor(460, 100)).isEqualTo(Cursor.NE_RESIZE);
        assertThat(cursor(100, 300)).isEqualTo(Cursor.SW_RESIZE);
        assertThat(cursor(460, 300)).isEqualTo(Cursor.SE_RESIZE);
        assertThat(cursor(200, 15)).isEqualTo(Cursor.H_RESIZE);
        assertThat(cursor(212, 12)).isEqualTo(Cursor.MOVE);
        assertThat(cursor(200, 112)).isEqualTo(Cursor.MOVE);
        assertThat(cursor(180, 280)).isEqualTo(Cursor.DEFAULT);
    }

    @Test
    void arrowsMoveALaneWithItsNodesAndWithCtrlResizeIt() {
        open(withRemarks());
        var before = layout();
        clickOn(at(200, 112));

        push(KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.DOWN);

        assertThat(lane().at()).isEqualTo(new Point(4, 120));
        assertThat(layout().node("ratios")).isEqualTo(before.node("ratios").map(at -> at.moved(4, 20)));
        push(KeyCode.CONTROL, KeyCode.LEFT).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(lane()).isEqualTo(new Lane("l", new Point(4, 120), 356, 220, "贷前"));
        assertThat(layout().node("ratios")).isEqualTo(before.node("ratios").map(at -> at.moved(4, 20)));
        assertThat(session().history().get().current()).isEqualTo(4);
    }

    @Test
    void aNoteIsMadeWiderAtItsSidesAndByItsKeysAndItsTextIsWrappedThere() {
        open(withRemarks());
        var before = layout();
        clickOn(at(212, 12));
        var high = height();

        drag(at(200, 15)).moveTo(at(160, 40)).drop();

        var wide = note().width();
        assertThat(note().at()).isEqualTo(new Point(160, 0));
        assertThat(wide).isGreaterThanOrEqualTo(Note.NARROWEST + 40);
        drag(at(160 + wide, 15)).moveTo(at(400, 15)).drop();
        assertThat(note()).isEqualTo(new Note("n", new Point(160, 0), 240, "a note"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(note().width()).isEqualTo(260);
        doubleClickOn(at(212, 12))
                .write("a longer text that two lines of this note hold and no single one")
                .clickOn(at(600, 400));
        assertThat(height()).isGreaterThan(high);
        assertThat(layout().nodes()).isEqualTo(before.nodes());
        while (session().history().get().current() > 0) {
            clickOn("#undo");
        }
        assertThat(layout()).isEqualTo(before);
    }

    @Test
    void aNoteIsCopiedCutAndPastedWithKeys() {
        open(withRemarks());
        clickOn(at(212, 12));

        push(KeyCode.CONTROL, KeyCode.C).push(KeyCode.CONTROL, KeyCode.V);

        assertThat(layout().notes())
                .containsExactly(
                        new Note("n", new Point(200, 0), "a note"), new Note("n_2", new Point(232, 32), "a note"));
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(layout().notes()).extracting(Note::id).containsExactly("n", "n_2", "n_3");
        push(KeyCode.CONTROL, KeyCode.X);
        assertThat(layout().notes()).extracting(Note::id).containsExactly("n", "n_2");
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(layout().notes()).hasSize(3);
        assertThat(session().document().get().nodes())
                .isEqualTo(Fixture.smallLoan().nodes());
    }

    @Test
    void everythingIsShownWithTheLanesThatReachFurtherThanTheNodes() {
        var loan = Fixture.smallLoan();
        var far = new Lane("far", new Point(4_000, 0), 400, 300, "贷后");
        open(loan.withLayout(loan.layout().withLanes(List.of(far))));

        clickOn("#zoom-fit");

        var node = screen("#node-ratios");
        var scale = node.getWidth() / NodeSize.CARD.width();
        var left = layout().node("ratios").orElseThrow().x();
        assertThat(node.getMinX() + (4_400 - left) * scale)
                .isLessThan(screen("#canvas").getMaxX());
    }

    private Bounds screen(String id) {
        var node = lookup(id).query();
        return node.localToScreen(node.getBoundsInLocal());
    }

    private double height() {
        return RemarkAreas.of(layout()).get("layout/notes/n").height();
    }

    private Note note() {
        return layout().notes().get(0);
    }

    private Cursor cursor(double x, double y) {
        moveTo(at(x, y));
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#canvas").query().getCursor();
    }

    private Lane lane() {
        return layout().lanes().get(0);
    }

    private static FlowDocument withRemarks() {
        return withLane(0);
    }

    private static FlowDocument withLane(int left) {
        var loan = Fixture.smallLoan();
        var layout = loan.layout();
        return loan.withLayout(new Layout(
                layout.nodes(),
                layout.bends(),
                List.of(new Note("n", new Point(200, 0), "a note")),
                List.of(new Lane("l", new Point(left, 100), 360, 200, "贷前"))));
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
