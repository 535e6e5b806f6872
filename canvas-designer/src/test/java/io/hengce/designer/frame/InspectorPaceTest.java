package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.document.RuleSetEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.grid.LargeTable;
import io.hengce.designer.inspector.Pace;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

/** The inspector is filled part by part, and is in the end what it would be at once. */
final class InspectorPaceTest extends ApplicationTest {

    private final List<BooleanSupplier> steps = new ArrayList<>();
    private Pace pace = this::byHand;
    private DeskFixture designer;

    @Override
    public void start(Stage stage) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "state")), "designer");
        designer = new DeskFixture(stage, folder, step -> pace.fill(step));
        designer.desk.open(Fixture.write(Fixture.smallLoan(), folder).toString());
    }

    @AfterEach
    void close() {
        interact(designer::close);
    }

    @Test
    void showsTheTitleAtOnceAndTheRestFromAbove() {
        select("eligibility");
        assertThat(lookup("#node-name").tryQuery()).isPresent();
        assertThat(rules()).isEmpty();

        step(3);
        assertThat(rules()).containsExactly("rule-under_age");
        step(2);

        assertThat(rules()).containsExactly("rule-under_age", "rule-overdue", "rule-no_debt");
    }

    @Test
    void isInTheEndWhatItWouldBeAtOnce() {
        for (var node : List.of("eligibility", "card", "grading", "way", "ratios", "refer", "start", "end")) {
            select(node);
            interact(() -> Pace.AT_ONCE.fill(steps.get(steps.size() - 1)));
            var later = controls();
            pace = Pace.AT_ONCE;
            select("decline");
            select(node);

            assertThat(later).as(node).isEqualTo(controls()).isNotEmpty();
            pace = this::byHand;
        }
    }

    @Test
    void aNodeThatIsLeftIsFilledNoFurther() {
        select("eligibility");
        step(3);
        select("card");

        step(3);

        assertThat(rules()).isEmpty();
        assertThat(steps).hasSize(1);
    }

    @Test
    void anEditOfWhatIsShownByThenShowsAllOfItsNode() {
        select("eligibility");
        step(3);

        interact(() -> lookup("#add-rule").<javafx.scene.control.Button>query().fire());

        assertThat(rules()).hasSize(6);
    }

    @Test
    void anEditMakesNothingAnewButWhatIsOtherwise() {
        pace = Pace.AT_ONCE;
        select("eligibility");
        var before = cards();
        interact(() -> lookup("#when-overdue-free-mode").<ButtonBase>query().fire());
        interact(() -> lookup("#when-overdue").query().requestFocus());

        interact(() -> lookup("#add-rule").<ButtonBase>query().fire());

        assertThat(cards()).hasSize(6).startsWith(before.toArray(Node[]::new));
        assertThat(lookup("#when-overdue").query().isFocused()).isTrue();
        edit(RuleSetEdits.remove("eligibility", "under_age"));
        assertThat(cards()).hasSize(5).startsWith(before.get(1), before.get(2));
        edit(RuleSetEdits.move("eligibility", "overdue", 1));
        assertThat(cards()).hasSize(5).startsWith(before.get(2), before.get(1));
        edit(RuleSetEdits.addAction("eligibility", "overdue", new RuleAction.Raise(Outcome.REFER, "R001")));
        assertThat(cards()).hasSize(5).startsWith(before.get(2)).doesNotContain(before.get(1));
        assertThat(lookup("#when-overdue").query().isFocused()).isTrue();
    }

    @Test
    void whatWasChangedInPartIsWhatItWouldBeAtOnce() {
        pace = Pace.AT_ONCE;
        select("eligibility");
        for (var edit : List.of(
                RuleSetEdits.add("eligibility"),
                RuleSetEdits.move("eligibility", "no_debt", -1),
                RuleSetEdits.remove("eligibility", "overdue"),
                RuleSetEdits.addAction("eligibility", "no_debt", new RuleAction.Raise(Outcome.REFER, "R001")),
                RuleEdits.condition("eligibility", "no_debt", "age <"),
                RuleSetEdits.hit("eligibility", RuleHit.FIRST))) {
            edit(edit);
            assertAsAtOnce();
        }
        interact(() -> designer.desk.session().orElseThrow().goTo(0));
        assertAsAtOnce();
    }

    private void assertAsAtOnce() {
        until(() -> designer.desk
                .session()
                .orElseThrow()
                .problems()
                .get()
                .of()
                .equals(designer.desk.session().orElseThrow().document().get()));
        var changed = controls();
        var said = texts();
        select("decline");
        select("eligibility");
        assertThat(changed).isEqualTo(controls());
        assertThat(said).isEqualTo(texts());
    }

    @Test
    void byFramesAllOfItComesByItself() {
        pace = Pace.BY_FRAMES;

        select("eligibility");

        until(() -> rules().size() == 5);
    }

    @Test
    void aWideTableIsShownByItsFirstColumns() {
        pace = Pace.AT_ONCE;
        select("ratios");
        assertThat(lookup("#grid").tryQuery()).isEmpty();

        interact(() -> designer.desk.session().orElseThrow().take(LocalizedText.EMPTY, Work.of(LargeTable.of(20, 40))));
        select(LargeTable.NODE);

        var grid = lookup("#grid").<TableView<?>>query();
        assertThat(grid.getVisibleLeafColumns()).hasSize(1 + 8 + 4);
        assertThat(grid.getItems()).hasSize(20);
        assertThat(lookup("这里只显示前 8 个条件列和前 4 个结果列；打开表格可以看到全部。").tryQuery()).isPresent();
    }

    /** Steps that a test takes itself, as long as nobody ends them. */
    private Subscription byHand(BooleanSupplier step) {
        steps.add(step);
        return () -> steps.remove(step);
    }

    private void step(int times) {
        for (var time = 0; time < times; time++) {
            interact(() -> List.copyOf(steps).forEach(BooleanSupplier::getAsBoolean));
        }
    }

    private void select(String node) {
        until(() -> designer.desk.session().isPresent());
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode(node)));
    }

    private void edit(Edit edit) {
        interact(() -> designer.desk.session().orElseThrow().apply(edit));
    }

    private List<Node> cards() {
        return rules().stream().map(id -> lookup("#" + id).<Node>query()).toList();
    }

    /** All that can be read in the inspector and is seen. */
    private List<String> texts() {
        return lookup("#inspector").<ScrollPane>query().getContent().lookupAll(".label, .text-input, .text").stream()
                .filter(Node::isVisible)
                .map(node -> node instanceof Labeled labeled
                        ? labeled.getText()
                        : node instanceof TextInputControl input ? input.getText() : "")
                .toList();
    }

    private List<String> rules() {
        return controls().stream()
                .filter(id -> id.startsWith("rule-") && !id.startsWith("rule-name"))
                .toList();
    }

    /** The ids of all that stands in the inspector, in their order. */
    private List<String> controls() {
        var inspector = lookup("#inspector").<ScrollPane>query();
        return inspector.getContent().lookupAll("*").stream()
                .map(Node::getId)
                .filter(id -> id != null)
                .toList();
    }
}
