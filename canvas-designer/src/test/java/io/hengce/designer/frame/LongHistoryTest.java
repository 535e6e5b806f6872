package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.CaseBook;
import io.hengce.designer.document.CaseEdit;
import io.hengce.designer.session.Session;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/** More steps than a history keeps. */
final class LongHistoryTest extends DesignerInWindow {

    private static final int EDITS = 4_200;

    @Test
    void saysThatTheOldestStepsWereLetGoAndKeepsTheUnsavedMark() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-card").tryQuery().isPresent());
        interact(() -> {
            for (var edit = 1; edit <= EDITS; edit++) {
                session().apply(edit(edit));
            }
        });

        assertThat(items()).anyMatch("4200  Edit 4200"::equals).endsWith("为节省内存，已放弃更早的 201 步");
        interact(() -> designer.appearance.words().language().set(Language.EN));
        assertThat(items()).endsWith("Earlier steps were let go to save memory: 201");
        interact(() -> session().goTo(0));
        assertThat(items()).contains("201  Edit 201").noneMatch(item -> item.startsWith("200 "));
        assertThat(lookup("#undo").query().isDisabled()).isTrue();
        assertThat(lookup("#dirty").query().isVisible()).isTrue();
        clickOn("#history").clickOn("#history-203");
        until(() -> session().history().get().undoable().orElseThrow().en().equals("Edit 203"));
    }

    @Test
    void saysNothingWhereAllIsKept() {
        var file = Fixture.write(Fixture.smallLoan(), directory);
        interact(() -> designer.desk.open(file.toString()));
        until(() -> lookup("#node-card").tryQuery().isPresent());
        interact(() -> session().apply(edit(1)));

        assertThat(items()).containsExactly("1  Edit 1", "0  打开");
    }

    private static CaseEdit edit(int number) {
        return CaseEdit.takeOver(
                new LocalizedText("Edit " + number, "Edit " + number),
                new CaseBook(List.of(new CaseText("case " + number, "{\"name\":\"case " + number + "\"}"))));
    }

    private List<String> items() {
        clickOn("#history");
        var shown = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(menu -> "history-menu".equals(menu.getId()))
                .findFirst()
                .orElseThrow();
        var texts = shown.getItems().stream().map(MenuItem::getText).toList();
        interact(shown::hide);
        return texts;
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }
}
