package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CrossColumnEditsTest {

    private static final CrossTableNode CROSS = new CrossTableNode(
            "matrix",
            LocalizedText.EMPTY,
            "rate",
            new CrossSide(
                    List.of(new TableInput("r", "grade")),
                    List.of(new Heading("a", List.of("\"A\"")), new Heading("b", List.of("\"B\"")))),
            new CrossSide(
                    List.of(new TableInput("c", "term")),
                    List.of(
                            new Heading("short", List.of("<= 12")),
                            new Heading("middle", List.of("[13..24]")),
                            new Heading("long", List.of("> 24")))),
            List.of(List.of("1", "2", "3"), List.of("4", "5", "6")),
            Optional.of("9"));

    private final FlowDocument document = Fixture.smallLoan().withNodes(List.of(CROSS));

    @Test
    void insertsABlankColumnForEverything() {
        var table = table(CrossColumnEdits.insert("matrix", 1));

        assertThat(table.columns().headings())
                .extracting(Heading::id)
                .containsExactly("short", "heading_1", "middle", "long");
        assertThat(table.columns().headings().get(1).when()).containsExactly("-");
        assertThat(table.values()).containsExactly(List.of("1", "", "2", "3"), List.of("4", "", "5", "6"));
    }

    @Test
    void aCopyHasTheSameHeadingAndCellsUnderAnIdOfItsOwn() {
        var table = table(CrossColumnEdits.duplicate("matrix", 2));

        assertThat(table.columns().headings())
                .extracting(Heading::id)
                .containsExactly("short", "middle", "long", "long_2");
        assertThat(table.columns().headings().get(3).when()).containsExactly("> 24");
        assertThat(table.values()).containsExactly(List.of("1", "2", "3", "3"), List.of("4", "5", "6", "6"));
    }

    @Test
    void aMovedColumnTakesItsCellsAlongAndNothingElseChanges() {
        var table = table(CrossColumnEdits.move("matrix", 0, 2));

        assertThat(table.columns().headings()).extracting(Heading::id).containsExactly("middle", "long", "short");
        assertThat(table.values()).containsExactly(List.of("2", "3", "1"), List.of("5", "6", "4"));
        assertThat(table.rows()).isEqualTo(CROSS.rows());
        assertThat(table(CrossColumnEdits.move("matrix", 1, 1))).isEqualTo(CROSS);
    }

    private CrossTableNode table(Edit edit) {
        return (CrossTableNode) edit.apply(document).node("matrix").orElseThrow();
    }
}
