package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Mouse;
import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A called flow opens in place of its caller, which stays open behind it. */
final class CalledFlowTest extends DesignerInWindow {

    @BeforeEach
    void openTheCaller() throws IOException {
        Files.createDirectory(directory.resolve("flows"));
        var file = Files.write(directory.resolve("caller.flow.json"), Documents.bytes("household-loan.flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-afford").tryQuery().isPresent());
    }

    @Test
    void opensInPlaceFromItsNodeAndLeadsBackToTheCallerAsItWas() throws IOException {
        writeTheCalledFlow();
        var caller = session();
        interact(() -> caller.apply(NodeEdits.rename("afford", Language.ZH, "改了名")));

        clickOn("#zoom-fit").clickOn("#node-afford").clickOn("#enter");

        until(() -> designer.desk.session().filter(open -> open != caller).isPresent());
        assertThat(session().document().get().id()).isEqualTo("affordability");
        Button step = lookup("#caller-0").query();
        assertThat(step.getText()).isEqualTo(caller.document().get().name().zh());
        clickOn(step);
        until(() -> designer.desk.session().filter(open -> open == caller).isPresent());
        assertThat(caller.document().get().node("afford").orElseThrow().name().zh())
                .isEqualTo("改了名");
        assertThat(lookup("#caller-0").tryQuery()).isEmpty();
    }

    @Test
    void opensByADoubleClickOnItsNode() throws IOException {
        writeTheCalledFlow();
        var caller = session();
        interact(() -> Mouse.click(lookup("#node-afford").query(), 2));

        until(() -> designer.desk.session().filter(open -> open != caller).isPresent());
        assertThat(session().document().get().id()).isEqualTo("affordability");
    }

    @Test
    void aDoubleClickMeansTheNodeOfItsFirstClickAlsoWhereTheDrawingMovesMeanwhile() throws IOException {
        writeTheCalledFlow();
        var caller = session();
        clickOn("#zoom-fit");
        var node = lookup("#node-afford").query();
        var canvas = lookup("#canvas").query();

        interact(() -> {
            Mouse.clickAs(1, node);
            Mouse.clickAs(2, canvas);
        });

        until(() -> designer.desk.session().filter(open -> open != caller).isPresent());
        assertThat(caller.selected().get()).contains("afford");
    }

    @Test
    void asksBeforeChangesOfACalledFlowAreLost() throws IOException {
        writeTheCalledFlow();
        var caller = session();
        interact(() -> caller.open("afford"));
        until(() -> designer.desk.session().filter(open -> open != caller).isPresent());
        var called = session();
        interact(() -> called.apply(
                NodeEdits.rename(called.document().get().nodes().get(0).id(), Language.ZH, "改了名")));

        clickOn("#caller-0");
        assertThat(designer.asked).last().asString().startsWith("unsaved");
        assertThat(session()).isSameAs(called);

        designer.answer = Dialogs.Unsaved.SAVE;
        clickOn("#caller-0");
        until(() -> designer.desk.session().filter(open -> open == caller).isPresent());
        assertThat(Files.readString(directory.resolve("flows/affordability.json")))
                .contains("改了名");
        until(() -> session().problems().get().errors() > 0);
    }

    @Test
    void tellsThatACalledFlowIsNotThere() {
        var caller = session();

        interact(() -> caller.open("afford"));

        until(() -> designer.asked.stream().anyMatch(said -> said.contains("affordability")));
        assertThat(session()).isSameAs(caller);
    }

    @Test
    void opensInPlaceByItsSignAndClosesByItsKeyAndTheDocumentStaysAsItIs() throws IOException {
        writeTheCalledFlow();
        var before = session().document().get();
        clickOn("#zoom-fit");
        var end = place("#node-end");
        var node = place("#node-afford").getWidth();

        clickOn("#unfold-afford");

        until(() -> lookup("#unfold-afford-stress").tryQuery().isPresent());
        clickOn("#zoom-fit");
        untilPlaced("#node-afford", at -> at.getWidth() > 2 * node);
        untilPlaced("#node-end", at -> at.getMinX() > end.getMinX());
        interact(() -> session().apply(NodeEdits.rename("approve", Language.ZH, "同意")));
        interact(() -> designer.appearance.words().language().set(Language.EN));
        interact(() -> session().undo());
        untilPlaced("#node-afford", at -> at.getWidth() > 2 * node);
        assertThat(session().document().get()).isEqualTo(before);

        interact(() -> session().select(Selection.ofNode("afford")));
        type(KeyCode.U);

        until(() -> lookup("#unfold-afford-stress").tryQuery().isEmpty());
        clickOn("#zoom-fit");
        untilPlaced("#node-afford", at -> at.getWidth() == node);
        untilPlaced("#node-end", end::equals);
    }

    @Test
    void itsKeyIsTheCanvassOnceItsSignWasClickedThoughTheFocusWasInAnInput() throws IOException {
        writeTheCalledFlow();
        var before = session().document().get();
        clickOn("#zoom-fit");
        interact(() -> session().select(Selection.ofNode("afford")));
        until(() -> lookup("#node-name").tryQuery().isPresent());
        clickOn("#node-name").clickOn("#unfold-afford");
        until(() -> lookup("#unfold-afford-stress").tryQuery().isPresent());

        type(KeyCode.U);

        until(() -> lookup("#unfold-afford-stress").tryQuery().isEmpty());
        assertThat(session().document().get()).isEqualTo(before);
    }

    @Test
    void searchFindsWhatStandsInAFrameWithTheWayToItAndBringsItIntoView() throws IOException {
        writeTheCalledFlow();
        clickOn("#zoom-fit").clickOn("#unfold-afford");
        until(() -> lookup("#unfold-afford-stress").tryQuery().isPresent());

        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        clickOn("#search-input").write("压力测试").type(KeyCode.ENTER);

        assertThat(lookup("#search-hits").queryListView().getItems()).isNotEmpty();
        until(() -> lookup("压力测试（在“整体偿债能力”内）").tryQuery().isPresent());
        var canvas = lookup("#canvas").query().getBoundsInLocal();
        until(() -> {
            var sign = lookup("#unfold-afford-stress").query().getBoundsInParent();
            return Math.abs(sign.getCenterX() - canvas.getCenterX()) < 2
                    && Math.abs(sign.getCenterY() - canvas.getCenterY()) < 60;
        });
        assertThat(session().selected().get()).contains("afford");
    }

    @Test
    void searchFollowsWhatIsOpenedAndClosedAndEditedMeanwhile() throws IOException {
        writeTheCalledFlow();
        press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        clickOn("#search-input").write("压力测试");
        assertThat(hits()).isEmpty();

        interact(() -> session().select(Selection.ofNode("afford")));
        clickOn("#unfold");

        until(() -> !hits().isEmpty());
        var within = hits().size();
        interact(() -> session().apply(NodeEdits.rename("approve", Language.ZH, "压力测试通过")));
        until(() -> hits().size() > within);
        var all = hits().size();
        interact(() -> lookup("#unfold").queryButton().fire());
        until(() -> hits().size() == all - within);
    }

    private List<?> hits() {
        return lookup("#search-hits").queryListView().getItems();
    }

    @Test
    void whatWasChangedInACalledFlowIsSeenInItsFrameOnceThatIsLeft() throws IOException {
        writeTheCalledFlow();
        var caller = session();
        interact(() -> caller.select(Selection.ofNode("afford")));
        clickOn("#unfold");
        until(() -> lookup("#unfold-afford-stress").tryQuery().isPresent());
        interact(() -> caller.open("afford"));
        until(() -> designer.desk.session().filter(open -> open != caller).isPresent());
        interact(() -> session().apply(DrawEdits.remove(Set.of("stress"), Set.of())));

        designer.answer = Dialogs.Unsaved.SAVE;
        clickOn("#caller-0");

        until(() -> designer.desk.session().filter(open -> open == caller).isPresent());
        until(() -> lookup("#unfold-afford-stress").tryQuery().isEmpty());
        assertThat(lookup("#unfold-afford").tryQuery()).isPresent();
    }

    /** Where a node's region is, once it is there: they are made a few a pulse, and not while the drawing is zoomed. */
    private Bounds place(String selector) {
        untilPlaced(selector, at -> true);
        return lookup(selector).query().getBoundsInParent();
    }

    private void untilPlaced(String selector, Predicate<Bounds> where) {
        until(() -> lookup(selector)
                .tryQuery()
                .filter(region -> where.test(region.getBoundsInParent()))
                .isPresent());
    }

    private void writeTheCalledFlow() throws IOException {
        for (var flow : List.of("flows/affordability.json", "flows/stress.json")) {
            Files.write(directory.resolve(flow), Documents.bytes(flow));
        }
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }
}
