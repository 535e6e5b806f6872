package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableOutput;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.fixture.Drawing;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table that collects its rows into lists, which later nodes read. */
final class CollectedListTest {

    private static final Value MISSING = Value.Missing.MISSING;

    private static Trial trial(FieldType amount) {
        var rows = List.of(
                new TableRow("row1", List.of(">= 0"), List.of("0.504", "\"A\"")),
                new TableRow("row2", List.of(">= 10"), List.of("x + 0.005", "missing")),
                new TableRow("row3", List.of(">= 10"), List.of("missing", "\"B\"")));
        var outputs = List.of(
                new TableOutput("o1", "amounts", Aggregation.LIST), new TableOutput("o2", "notes", Aggregation.LIST));
        return new Trial(new Drawing()
                .numbers("x")
                .field("amounts", new ListType(amount), Origin.DERIVED, true)
                .field("notes", new ListType(StringType.ANY), Origin.DERIVED, true)
                .field("n", Drawing.number(0, "0", "99"), Origin.DERIVED, true)
                .node(new DecisionTableNode(
                        "table",
                        Drawing.name("table"),
                        TableHit.COLLECT,
                        List.of(new TableInput("i1", "x")),
                        outputs,
                        rows,
                        Optional.empty()))
                .node(new DeriveNode(
                        "counted", Drawing.name("counted"), List.of(new Assignment("n", "count(amounts)"))))
                .line());
    }

    private static Decision decide(String x) {
        return trial(Drawing.number(2, "0", "99")).decide("x", x);
    }

    private static Value list(Value... elements) {
        return new Value.ListValue(List.of(elements));
    }

    private static Value number(String digits) {
        return Value.of(new BigDecimal(digits));
    }

    @Test
    void listsWhatEveryRowGivesInTheirOrderAndRoundsEachElement() {
        assertThat(decide("12.34").outputs())
                .containsEntry("amounts", list(number("0.5"), number("12.35"), MISSING))
                .containsEntry("notes", list(Value.of("A"), MISSING, Value.of("B")))
                .containsEntry("n", number("3"));
    }

    @Test
    void noRowIsTheEmptyList() {
        assertThat(decide("-1").outputs())
                .containsEntry("amounts", Value.ListValue.EMPTY)
                .containsEntry("notes", Value.ListValue.EMPTY)
                .containsEntry("n", number("0"));
    }

    @Test
    void anElementOutOfRangeIsAnErrorOfTheColumn() {
        var decision = trial(Drawing.number(2, "0", "5")).decide("x", "12");

        assertThat(Trial.codes(decision)).containsExactly("ENGINE_RANGE");
        assertThat(decision.trace().orElseThrow().fault().orElseThrow().path()).isEqualTo("outputs/o1");
    }
}
