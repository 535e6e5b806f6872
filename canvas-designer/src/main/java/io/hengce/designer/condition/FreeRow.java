package io.hengce.designer.condition;

import io.hengce.designer.document.condition.GuidedForm;
import io.hengce.designer.document.condition.Part;
import io.hengce.designer.document.condition.Parts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A part that only FEEL can say, to be changed as FEEL. */
final class FreeRow extends VBox {

    FreeRow(ConditionView view, Part.Free free, List<Integer> path) {
        getStyleClass().add("condition-row");
        var input = new TypedInput(
                view.ground().id("free", path),
                new TypedInput.Text<>(
                        Optional.of(free.text()),
                        text -> Optional.of(text.strip()).filter(typed -> !typed.isEmpty())),
                new TypedInput.Ears<>(
                        text -> text.ifPresent(typed -> view.typing(whole -> Parts.replaced(whole, path, part(typed)))),
                        text -> text.ifPresent(typed -> view.typed(whole -> Parts.replaced(whole, path, part(typed)))),
                        view::dropped));
        input.field().getStyleClass().add("code");
        HBox.setHgrow(input.field(), Priority.ALWAYS);
        var line = new HBox(
                4,
                new RowGrip(view, path),
                input.field(),
                RowButtons.more(view, path, List.of()),
                RowButtons.remove(view, path));
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
    }

    /** A clause where the text has become one. */
    private static Part part(String feel) {
        return GuidedForm.of(feel)
                .filter(form -> form.parts().size() == 1)
                .map(form -> form.parts().get(0))
                .orElseGet(() -> new Part.Free(feel));
    }
}
