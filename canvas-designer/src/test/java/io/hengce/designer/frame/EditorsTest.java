package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** The editors of reviews, limits and prices, lists, sources, models, trees and cross tables. */
final class EditorsTest extends DesignerInWindow {

    @Test
    void editsAReviewItsReasonsAndQuestions() {
        open("credit-line", "manual");

        type("#queue", "big_ones");
        press("#add-question");
        type("#question-question_1", "电话是否接通？");
        press("#remove-question-purpose");
        press("#remove-reason-R101");

        var review = node("manual", ReviewNode.class);
        assertThat(review.queue()).isEqualTo("big_ones");
        assertThat(review.questions()).extracting(each -> each.text().zh()).containsExactly("收入是否有流水佐证？", "电话是否接通？");
        assertThat(review.reasons()).isEmpty();
    }

    @Test
    void editsALimitAndAPriceWithTheirProblemsWhileTyping() {
        open("credit-line", "terms");

        type("#amount-by_income", "8 * income");
        type("#limit-floor", "1000");
        press("#add-adjustment");
        press("#adjustment-when-adjustment_1-free-mode");
        type("#adjustment-when-adjustment_1", "age > 55");
        interact(() ->
                lookup("#adjustment-add-adjustment_1").<TextInputControl>query().setText("agee"));

        until(() -> message("#adjustment-add-adjustment_1").contains("agee"));
        type("#adjustment-add-adjustment_1", "0.02");
        var terms = node("terms", LimitPricingNode.class);
        assertThat(terms.limit().orElseThrow().of().get(0).expression()).isEqualTo("8 * income");
        assertThat(terms.limit().orElseThrow().floor()).contains("1000");
        assertThat(terms.pricing().orElseThrow().adjustments().get(2).when()).isEqualTo("age > 55");
        assertThat(terms.pricing().orElseThrow().adjustments().get(2).add()).isEqualTo("0.02");
    }

    @Test
    void refusesAStepThatIsNoNumberAndKeepsTheOldOne() {
        open("credit-line", "terms");

        type("#limit-step", "a thousand");

        assertThat(message("#limit-step")).contains("a thousand");
        assertThat(node("terms", LimitPricingNode.class)
                        .limit()
                        .orElseThrow()
                        .rounding()
                        .orElseThrow()
                        .step())
                .isEqualByComparingTo("1000");
    }

    @Test
    void editsTheBranchesOfAParallel() {
        open("parallel-checks", "details");

        press("#add-branch");
        type("#branch-branch_3", "更多");
        press("#remove-branch-money");

        var parallel = node("details", ParallelNode.class);
        assertThat(parallel.ports()).extracting(ParallelPort::id).containsExactly("person", "branch_3");
        assertThat(parallel.ports().get(1).name().zh()).isEqualTo("更多");
        assertThat(lookup("#remove-branch-person").query().isDisabled()).isTrue();
    }

    @Test
    void growsATree() {
        open("credit-line", "segment");

        press("#grow-visit");
        press("#branch-split_1-branch_1-free-mode");
        type("#branch-split_1-branch_1", "age > 60");
        type("#leaf-leaf_1-0", "\"phone\"");

        var tree = node("segment", DecisionTreeNode.class);
        assertThat(tree.splits().get(0).otherwise()).isEqualTo("split_1");
        assertThat(tree.splits().get(2).branches().get(0).when()).isEqualTo("age > 60");
        assertThat(tree.leaves().get(4).values()).containsExactly("\"phone\"");
    }

    @Test
    void fillsACrossTableAndAddsAColumn() {
        open("credit-line", "matrix");

        type("#cell-0-0", "\"C\"");
        press("#add-column");
        type("#column-heading_1-0", "missing");

        var matrix = node("matrix", CrossTableNode.class);
        assertThat(matrix.values().get(0)).containsExactly("\"C\"", "\"B\"", "\"A\"", "");
        assertThat(matrix.columns().headings().get(3).when()).containsExactly("missing");
    }

    @Test
    void mapsADataSourceAndChoosesItsFallback() {
        open("bureau-loan", "bureau");

        press("#request-1-free-mode");
        type("#request-1", "income * 12");
        type("#timeout", "250");
        type("#max-age", "");
        choose("#fallback", SourceFallback.DEFAULTS);
        type("#default-bureau_score", "600");

        var source = node("bureau", DataSourceNode.class);
        assertThat(source.request().get(1).expression()).isEqualTo("income * 12");
        assertThat(source.terms().timeoutMillis()).isEqualTo(250);
        assertThat(source.terms().maxAgeSeconds()).isEmpty();
        assertThat(source.defaults())
                .singleElement()
                .satisfies(each -> assertThat(each.expression()).isEqualTo("600"));
    }

    @Test
    void picksAListThatLiesBesideTheFlow() throws IOException {
        Files.createDirectory(directory.resolve("lists"));
        Files.write(directory.resolve("lists/fraud.csv"), Documents.bytes("lists/fraud.csv"));
        Files.writeString(directory.resolve("lists/staff.csv"), "card,name\n1,a\n");
        open("checked-loan", "blacklist");
        until(() -> lookup("#list-columns").<Label>query().getText().contains("card, name, why"));
        until(() -> lookup("#part").<ComboBox<String>>query().getItems().contains("staff"));

        choose("#part", "staff");

        until(() -> node("blacklist", ListMatchNode.class).list().equals("staff"));
        assertThat(node("blacklist", ListMatchNode.class).hash()).hasSize(64);
        until(() -> lookup("#list-columns").<Label>query().getText().contains("card, name"));
        press("#add-key");
        assertThat(node("blacklist", ListMatchNode.class).keys().get(1).column())
                .isEqualTo("name");
    }

    @Test
    void takesTheContentThatAModelHasNow() throws IOException {
        Files.createDirectory(directory.resolve("models"));
        var changed = new String(Documents.bytes("models/risk.pmml"), java.nio.charset.StandardCharsets.UTF_8) + "\n";
        Files.writeString(directory.resolve("models/risk.pmml"), changed);
        open("checked-loan", "prediction");
        var before = node("prediction", ModelNode.class).hash();
        until(() -> lookup("#part-message").<Label>query().getText().contains("不同"));

        press("#part-again");

        until(() -> !node("prediction", ModelNode.class).hash().equals(before));
        until(() -> lookup("#part-message").<Label>query().getText().contains("已核对"));
    }

    private void open(String flow, String node) {
        try {
            var file = Files.write(directory.resolve("flow.json"), Documents.bytes(flow + ".flow.json"));
            interact(() -> designer.desk.open(file.toString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        until(() -> designer.desk.session().isPresent());
        interact(() -> designer.desk.session().orElseThrow().select(io.hengce.designer.session.Selection.ofNode(node)));
    }

    /** Types into an input as a person does who leaves it by Enter. */
    private void type(String selector, String text) {
        interact(() -> {
            TextInputControl input = lookup(selector).query();
            input.requestFocus();
            input.setText(text);
        });
        push(javafx.scene.input.KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(String selector) {
        interact(() -> lookup(selector).<ButtonBase>query().fire());
    }

    private <T> void choose(String selector, T value) {
        interact(() -> lookup(selector).<ComboBox<T>>query().setValue(value));
    }

    private String message(String input) {
        var entry = lookup(input).query().getParent();
        return from(java.util.Set.of((javafx.scene.Node) entry))
                .lookup(".entry-message")
                .<Label>query()
                .getText();
    }

    private <N extends FlowNode> N node(String id, Class<N> kind) {
        return kind.cast(
                designer.desk.session().orElseThrow().document().get().node(id).orElseThrow());
    }
}
