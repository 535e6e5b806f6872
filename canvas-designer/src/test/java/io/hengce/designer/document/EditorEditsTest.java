package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.ListMatchNode;
import io.hengce.flow.document.MatchKey;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.Question;
import io.hengce.flow.document.ReviewNode;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.document.SourceInput;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Edits of reviews, limits and prices, lists, sources, models, trees and cross tables. */
final class EditorEditsTest {

    @Test
    void asksAReviewerMoreAndLess() {
        var asked = ReviewEdits.addQuestion("manual").apply(Documents.creditLine());
        var worded = ReviewEdits.question("manual", "question_1", Language.ZH, "住址是否属实？")
                .apply(asked);
        var fewer = ReviewEdits.removeQuestion("manual", "purpose").apply(worded);

        assertThat(node(fewer, "manual", ReviewNode.class).questions())
                .extracting(Question::id)
                .containsExactly("income", "question_1");
        assertThat(node(fewer, "manual", ReviewNode.class)
                        .questions()
                        .get(1)
                        .text()
                        .zh())
                .isEqualTo("住址是否属实？");
    }

    @Test
    void givesAndTakesReasonsOfAReview() {
        var none = ReviewEdits.removeReason("manual", "R101").apply(Documents.creditLine());

        assertThat(node(none, "manual", ReviewNode.class).reasons()).isEmpty();
        assertThat(ReviewEdits.addReason("manual", "R101").apply(none)).isEqualTo(Documents.creditLine());
    }

    @Test
    void roundsALimitAndStopsRounding() {
        var up = LimitEdits.mode("terms", RoundingMode.UP).apply(Documents.creditLine());
        var none = LimitEdits.step("terms", Optional.empty()).apply(up);

        assertThat(terms(up).limit().orElseThrow().rounding())
                .contains(new LimitRounding(new BigDecimal("1000"), RoundingMode.UP));
        assertThat(terms(none).limit().orElseThrow().rounding()).isEmpty();
    }

    @Test
    void takesABoundAwayByAnEmptyText() {
        var bounded = LimitEdits.bound("terms", LimitEdits.Bound.FLOOR, "8000").apply(Documents.creditLine());
        var unbounded = LimitEdits.bound("terms", LimitEdits.Bound.CAP, "").apply(bounded);

        assertThat(terms(unbounded).limit().orElseThrow().floor()).contains("8000");
        assertThat(terms(unbounded).limit().orElseThrow().cap()).isEmpty();
    }

    @Test
    void takesALimitAwayAndSetsANewOne() {
        var none = LimitEdits.remove("terms").apply(Documents.creditLine());
        var again = LimitEdits.add("terms").apply(none);

        assertThat(terms(none).limit()).isEmpty();
        assertThat(terms(again).limit().orElseThrow().variable()).isEqualTo("line");
        assertThat(LimitEdits.add("terms").apply(again)).isEqualTo(again);
    }

    @Test
    void addsAnAdjustmentThatNeverAppliesYet() {
        var more = PricingEdits.addAdjustment("terms").apply(Documents.creditLine());

        var added = terms(more).pricing().orElseThrow().adjustments().get(2);
        assertThat(added.when()).isEqualTo("false");
        assertThat(errors(more)).isEmpty();
    }

    @Test
    void growsATreeAtALeafAndStaysValid() {
        var grown = TreeEdits.grow("segment", "phone").apply(Documents.creditLine());

        var tree = tree(grown);
        assertThat(tree.splits()).extracting(TreeSplit::id).containsExactly("where", "how_much", "split_1");
        assertThat(tree.splits().get(1).branches().get(0).to()).isEqualTo("split_1");
        assertThat(tree.splits().get(2).otherwise()).isEqualTo("phone");
        assertThat(errors(grown)).isEmpty();
    }

    @Test
    void growsATreeOfOneLeafIntoOneWithARoot() {
        var flow = Documents.creditLine();
        var leaf = new TreeLeaf("only", flow.name(), List.of("missing"));
        var alone = flow.withNode(
                new DecisionTreeNode("segment", flow.name(), List.of("channel"), List.of(), List.of(leaf)));

        var tree = tree(TreeEdits.grow("segment", "only").apply(alone));

        assertThat(tree.root()).contains("split_1");
        assertThat(tree.leaves()).hasSize(2);
    }

    @Test
    void addsABranchBeforeOtherwise() {
        var more = TreeEdits.addBranch("segment", "where").apply(Documents.creditLine());

        assertThat(tree(more).splits().get(0).branches()).hasSize(2);
        assertThat(errors(more)).isEmpty();
    }

    @Test
    void removesABranchWithAllThatHangsFromIt() {
        var fewer = TreeEdits.removeBranch("segment", "how_much", "rich").apply(Documents.creditLine());
        var bare = TreeEdits.removeBranch("segment", "where", "town").apply(Documents.creditLine());

        assertThat(tree(fewer).leaves()).extracting(TreeLeaf::id).doesNotContain("phone");
        assertThat(errors(fewer)).isEmpty();
        assertThat(tree(bare).splits()).isEmpty();
        assertThat(tree(bare).leaves()).extracting(TreeLeaf::id).containsExactly("visit");
        assertThat(errors(bare)).isEmpty();
    }

    @Test
    void addsARowOfBlankCellsAndRemovesAColumn() {
        var longer = SheetEdits.insertRow("matrix", 2).apply(Documents.creditLine());
        var narrower = CrossColumnEdits.delete("matrix", 1).apply(longer);

        var matrix = node(narrower, "matrix", CrossTableNode.class);
        assertThat(matrix.rows().headings()).extracting(Heading::id).containsExactly("young", "grown", "row_3");
        assertThat(matrix.columns().headings()).extracting(Heading::id).containsExactly("low", "high");
        assertThat(matrix.values().get(2)).containsExactly("", "");
        assertThat(matrix.values().get(0)).containsExactly("", "\"A\"");
    }

    @Test
    void changesACellAndNothingBeyondTheMatrix() {
        var changed = CrossTableEdits.value("matrix", 1, 2, "\"C\"").apply(Documents.creditLine());

        assertThat(node(changed, "matrix", CrossTableNode.class).values().get(1).get(2))
                .isEqualTo("\"C\"");
        assertThat(CrossTableEdits.value("matrix", 9, 0, "1").apply(changed)).isEqualTo(changed);
    }

    @Test
    void sendsMoreAndForgetsDefaultsWithTheirFallback() {
        var more = DataSourceEdits.addInput("multi").apply(Documents.bureauLoan());
        var told = DataSourceEdits.input("multi", 1, new SourceInput("months", "12"))
                .apply(more);
        var missing = DataSourceEdits.fallback("multi", SourceFallback.MISSING).apply(told);

        var source = node(missing, "multi", DataSourceNode.class);
        assertThat(source.request()).extracting(SourceInput::path).containsExactly("person", "months");
        assertThat(source.defaults()).isEmpty();
    }

    @Test
    void changesADefaultAndTakesItAway() {
        var changed = DataSourceEdits.defaultOf("multi", "lenders", "9").apply(Documents.bureauLoan());
        var without = DataSourceEdits.defaultOf("multi", "lenders", "").apply(changed);

        assertThat(node(changed, "multi", DataSourceNode.class)
                        .defaults()
                        .get(0)
                        .expression())
                .isEqualTo("9");
        assertThat(node(without, "multi", DataSourceNode.class).defaults()).isEmpty();
    }

    @Test
    void aChosenModelBringsItsInputs() {
        var empty = Documents.checkedLoan()
                .withNode(
                        new ModelNode("prediction", Documents.checkedLoan().name(), "risk", "", List.of(), List.of()));

        var chosen = ModelEdits.model("prediction", "risk", "abc", List.of("income", "debt.ratio"))
                .apply(empty);

        assertThat(node(chosen, "prediction", ModelNode.class).inputs())
                .containsExactly(new ModelInput("income", "income"), new ModelInput("debt.ratio", "missing"));
        assertThat(node(chosen, "prediction", ModelNode.class).hash()).isEqualTo("abc");
    }

    @Test
    void comparesAListByOneMoreKey() {
        var more = ListMatchEdits.addKey("blacklist", "name").apply(Documents.checkedLoan());

        assertThat(node(more, "blacklist", ListMatchNode.class).keys())
                .extracting(MatchKey::column)
                .containsExactly("card", "name");
    }

    private static List<?> errors(FlowDocument document) {
        return FlowChecker.standard().check(document) instanceof CheckResult.Rejected rejected
                ? rejected.problems()
                : List.of();
    }

    private static LimitPricingNode terms(FlowDocument document) {
        return node(document, "terms", LimitPricingNode.class);
    }

    private static DecisionTreeNode tree(FlowDocument document) {
        return node(document, "segment", DecisionTreeNode.class);
    }

    private static <N extends FlowNode> N node(FlowDocument document, String id, Class<N> kind) {
        return kind.cast(document.node(id).orElseThrow());
    }
}
