package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.CaseFixture;
import io.hengce.designer.Fixture;
import io.hengce.designer.SampleFixture;
import io.hengce.designer.session.Selection;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The heat of the parts of a node, clicked through. */
final class HotspotTest extends DesignerInWindow {

    private static final String LABELLED = """
            application_id,age,income,debt,housing,has_overdue,Status
            s-1,30,9000,1500,own,false,good
            s-2,41,12000,2000,mortgage,false,bad
            s-3,35,9000,,own,false,
            s-4,17,9000,1500,own,false,bad
            """;

    @BeforeEach
    void pinASampleWithKnownOutcomes() {
        CaseFixture.write(directory);
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-eligibility").tryQuery().isPresent());
        designer.sample = Optional.of(SampleFixture.write(directory, LABELLED));
        clickOn("#tab-sample");
        clickOn("#sample-choose");
        until(() -> lookup("#sample-rate").tryQuery().isPresent());
    }

    @Test
    void listsRulesRowsAndBinsWithTheirOutcomesAndBadRate() {
        clickOn("#tab-hotspots");
        select("eligibility");
        until(() -> shown().contains("50.0 %"));
        assertThat(shown()).contains("准入规则").contains("66.7 %");
        select("grading");
        until(() -> shown().contains("默认"));

        interact(() -> lookup("#heat-cases").<Button>query().fire());
        select("eligibility");
        until(() -> shown().contains("用例未覆盖"));
        interact(() -> designer.desk.session().orElseThrow().select(Selection.NONE));
        until(() -> heading().startsWith("用例没有到达的"));
    }

    @Test
    void saysBesideEachRuleAndRowWhoCameToItAndWhatNoCaseCameTo() {
        select("eligibility");
        until(() -> beside("#rule-under_age").contains("1 笔 · 通过 0.0 % · 坏账 100.0 %"));
        interact(() -> lookup("#heat-cases").<Button>query().fire());
        until(() -> beside("#inspector").contains("用例未覆盖"));
        interact(() -> designer.desk.session().orElseThrow().open("grading"));
        until(() -> cell().contains("用例未覆盖") || cell().contains("笔 · 通过"));
    }

    /** What the heat says in a card or the whole inspector. */
    private String beside(String id) {
        return from(lookup(id).<Node>query()).lookup(".heat-said").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    private String cell() {
        return lookup("#grid-cells").query().getAccessibleText();
    }

    private void select(String node) {
        interact(() -> designer.desk.session().orElseThrow().select(Selection.ofNode(node)));
    }

    private String heading() {
        return lookup("#hotspot-heading").<Labeled>query().getText();
    }

    /** All that can be read in the list. */
    private String shown() {
        return from(lookup("#hotspots").<ListView<?>>query()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }
}
