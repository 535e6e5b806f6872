package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ChangesTest {

    @Test
    void namesWhatIsNewGoneAndChanged() {
        var before = Fixture.smallLoan();
        var renamed = NodeEdits.rename("card", Language.ZH, "新卡").apply(before);
        var after = Redrawn.without(renamed, Set.of("ratios"), Set.of());

        assertThat(Changes.between(before, after))
                .extracting(LocalizedText::zh)
                .containsExactly("修改节点“新卡”", "删除节点“衍生变量”", "修改连线", "修改布局");
        assertThat(Changes.between(after, before)).extracting(LocalizedText::zh).contains("新增节点“衍生变量”");
    }

    @Test
    void saysOfAnotherOrderThatItIsOne() {
        var before = Fixture.smallLoan();
        var after = ReasonEdits.move("R001", 1).apply(before);

        assertThat(Changes.between(before, after)).extracting(LocalizedText::en).containsExactly("Order changed");
    }

    @Test
    void seesWhatChangedInAnotherOrderToo() {
        var before = Fixture.smallLoan();
        var reread = FlowJson.read(FlowJson.canonical(before, true)).get();

        assertThat(reread).isNotEqualTo(before);
        assertThat(Changes.between(
                        before, NodeEdits.rename("card", Language.ZH, "新卡").apply(reread)))
                .extracting(LocalizedText::zh)
                .containsExactly("修改节点“新卡”");
    }

    @Test
    void saysNothingOfEqualFlows() {
        assertThat(Changes.between(Fixture.smallLoan(), Fixture.smallLoan())).isEmpty();
    }

    @Test
    void namesThePartsThatBelongToTheWholeFlow() {
        var before = Fixture.smallLoan();

        assertThat(Changes.between(before, before.withParameters(List.of())))
                .extracting(LocalizedText::en)
                .containsExactly("Parameters changed");
    }
}
