package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Point;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {

    private final FlowDocument opened = Fixture.smallLoan();
    private final Edit rename = NodeEdits.rename("card", Language.EN, "Credit score");
    private final Edit move = NodeEdits.move("card", new Point(7, 9));

    @Test
    void startsCleanWithNothingToUndo() {
        var history = History.startingWith(opened);

        assertThat(history.isDirty()).isFalse();
        assertThat(history.undoable()).isEmpty();
        assertThat(history.undo()).isSameAs(history);
        assertThat(history.redo()).isSameAs(history);
    }

    @Test
    void undoesAndRedoesEveryStep() {
        var history = History.startingWith(opened).apply(rename).apply(move);
        var edited = history.document();

        var back = history.undo().undo();

        assertThat(back.document()).isSameAs(opened);
        assertThat(back.redoable()).contains(rename.label());
        assertThat(back.redo().redo().document()).isSameAs(edited);
    }

    @Test
    void forgetsWhatWasUndoneAfterANewEdit() {
        var history = History.startingWith(opened).apply(rename).undo().apply(move);

        assertThat(history.redoable()).isEmpty();
        assertThat(history.undoable()).contains(move.label());
        assertThat(history.document().node("card").orElseThrow().name().en()).isEqualTo("Scorecard");
    }

    @Test
    void makesNoStepOfAnEditThatChangesNothing() {
        var history = History.startingWith(opened);

        assertThat(history.apply(NodeEdits.rename("card", Language.EN, "Scorecard")))
                .isSameAs(history);
        assertThat(history.apply(NodeEdits.rename("no_such_node", Language.EN, "x")))
                .isSameAs(history);
    }

    @Test
    void isDirtyExactlyWhenTheDocumentDiffersFromWhatIsStored() {
        var edited = History.startingWith(opened).apply(rename);
        var saved = edited.savedAs(edited.document());

        assertThat(edited.isDirty()).isTrue();
        assertThat(saved.isDirty()).isFalse();
        assertThat(saved.undo().isDirty()).isTrue();
        assertThat(saved.undo().redo().isDirty()).isFalse();
        assertThat(edited.undo().apply(rename).savedAs(edited.document()).isDirty())
                .isFalse();
    }

    @Test
    void renamingAnOutputRenamesItInTheCasesInTheSameStep() {
        var one = new CaseText(
                "good", "{\"name\":\"good\",\"expected\":{\"outcome\":\"APPROVE\",\"outputs\":{\"grade\":\"A\"}}}");
        var history = History.startingWith(new Work(opened, new CaseBook(List.of(one))));

        var renamed = history.apply(new Renaming("grade", "class_of_risk").edit());

        assertThat(renamed.cases().cases().get(0).json()).contains("{\"class_of_risk\":\"A\"}");
        assertThat(renamed.undo().cases().cases()).containsExactly(one);
        assertThat(renamed.apply(new Renaming("class_of_risk", "grade").edit()).cases())
                .isEqualTo(history.cases());
    }
}
