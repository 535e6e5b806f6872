package io.hengce.compile.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Shadow groups in the BPMN document: beside their split, off the way. */
final class ShadowMarkTest {

    /** Not the names of ways, which stand on their edges. */
    private static final Pattern SHAPE = Pattern.compile(
            "(?<!<bpmndi:BPMNLabel>\\s{1,20})<dc:Bounds x=\"(-?\\d+)\" y=\"(-?\\d+)\" width=\"(\\d+)\" height=\"(\\d+)\"/>");

    /** The rate trial with a second shadow, whose name is no XML. */
    private static FlowDocument trial() {
        var split = (SplitNode) Documents.trialLoan().node("trial").orElseThrow();
        var next = split.shadows().get(0);
        var named = new LocalizedText("</text> & 以后", "later");
        var later = new SplitShadow("later", named, 100, 300, next.call());
        return Documents.trialLoan()
                .withNode(new SplitNode("trial", split.name(), split.salt(), split.groups(), List.of(next, later)));
    }

    private static String bpmn(FlowDocument document) {
        return FlowCompiler.compile(FlowChecker.standard()
                        .check(document, new FixtureParts())
                        .get())
                .bpmn();
    }

    private static List<Box> shapes(String bpmn) {
        return SHAPE.matcher(bpmn)
                .results()
                .map(shape -> new Box(
                        Integer.parseInt(shape.group(1)),
                        Integer.parseInt(shape.group(2)),
                        Integer.parseInt(shape.group(3)),
                        Integer.parseInt(shape.group(4))))
                .toList();
    }

    @Test
    void saysOfEachShadowWhoDecidesWhichBucketsAndTiesItToTheSplit() {
        var bpmn = bpmn(trial());

        assertThat(bpmn)
                .contains(
                        "<textAnnotation id=\"shadow_trial.next\">",
                        "<text>空跑 下一版：第 0–9999 桶另由 process_next_loan（87203d3762df）决策，不影响结果</text>",
                        "<text>空跑 &lt;/text&gt; &amp; 以后：第 100–399 桶",
                        "<association id=\"beside_trial.later\" sourceRef=\"node_trial\" targetRef=\"shadow_trial.later\"/>");
    }

    @Test
    void leadsNoFlowToAShadow() {
        assertThat(bpmn(trial())).doesNotContainPattern("(sourceRef|targetRef)=\"shadow_[a-z.]+\"[^>]*targetRef");
        assertThat(bpmn(trial()).lines().filter(line -> line.contains("<sequenceFlow")))
                .noneMatch(line -> line.contains("shadow_"));
    }

    @Test
    void standsWhereNothingElseStands() {
        var fixed = Layout.EMPTY.withDrawing(
                Map.of(
                        "start", new Point(0, 0),
                        "trial", new Point(200, 0),
                        "usual", new Point(190, 90),
                        "lower", new Point(300, 200),
                        "approve", new Point(240, 300),
                        "end", new Point(800, 0)),
                Map.of());

        for (var document : List.of(trial(), trial().withLayout(fixed))) {
            var shapes = shapes(bpmn(document));

            assertThat(shapes).hasSize(6 + 1 + 2);
            for (var shape : shapes) {
                assertThat(shapes).filteredOn(shape::meets).containsExactly(shape);
            }
        }
    }
}
