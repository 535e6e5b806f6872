package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.Places;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import org.junit.jupiter.api.Test;

final class ValidFlowTest {

    private final ValidFlow flow =
            FlowChecker.standard().check(Documents.smallLoan()).get();

    @Test
    void hasTheHashOfItsDocument() {
        assertThat(flow.contentHash()).isEqualTo(FlowJson.contentHash(Documents.smallLoan()));
        assertThat(flow.document()).isEqualTo(Documents.smallLoan());
    }

    @Test
    void ordersNodesAlongTheEdgesFromTheStart() {
        var order = flow.order();

        assertThat(order.get(0)).isEqualTo(flow.start().id());
        assertThat(order).hasSameSizeAs(flow.document().nodes());
        assertThat(flow.document().edges()).allMatch(edge -> order.indexOf(edge.from()) < order.indexOf(edge.to()));
    }

    @Test
    void givesTheEdgesOfABranchInPortOrder() {
        assertThat(flow.edgesFrom("way")).extracting(Edge::port).containsExactly("declined", "good", "otherwise");
        assertThat(flow.target("start", Edge.OUT)).isEqualTo("ratios");
        assertThat(flow.edgesInto("ratios")).extracting(Edge::from).containsExactly("start");
    }

    @Test
    void givesTheExpressionsAndCellsAtTheirPlaces() {
        assertThat(flow.expression(Places.assignment("ratios", "dti")).text()).isEqualTo("debt / income");
        assertThat(flow.cell(Places.rowWhen("grading", "row_b", 1)).isAny()).isTrue();
        assertThat(flow.output(Places.tableDefault("grading", 0))).isPresent();
        assertThat(flow.output(Places.tableDefault("grading", 1))).isEmpty();
        assertThat(flow.cell(Places.bin("card", "c_dti", "b4")).isMissing()).isTrue();
        assertThat(flow.writes("grading")).containsExactly("grade", "amount");
    }

    @Test
    void refusesToBeAskedForWhatItDoesNotHave() {
        assertThatThrownBy(() -> flow.byId("ghost")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> flow.expression(Places.assignment("ratios", "ghost")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> flow.target("end", Edge.OUT)).isInstanceOf(IllegalArgumentException.class);
    }
}
