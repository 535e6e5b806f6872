package io.hengce.designer.inspector;

import io.hengce.designer.files.PartShelf;
import io.hengce.designer.files.PartShelf.Shelved;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import io.hengce.flow.parts.PartKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A choice among the parts of a kind that lie beside the flow. Choosing one takes its content as it is now, by its
 * hash; the button takes the present content of the one that is chosen.
 */
final class PartChoice extends VBox {

    private static final int DIGITS = 12;

    private final Section section;
    private final PartShelf shelf;
    private final PartKind kind;
    private final Consumer<Shelved> chosen;
    private final Label message = Section.muted("");
    private Optional<Shelved> now = Optional.empty();
    private String prefix = "";

    PartChoice(Section section, PartShelf shelf, PartKind kind, Consumer<Shelved> chosen) {
        super(6);
        this.section = section;
        this.shelf = shelf;
        this.kind = kind;
        this.chosen = chosen;
        message.setId("part-message");
    }

    /** Gives the ids of its controls a beginning, where a section has several. */
    PartChoice under(String wanted) {
        prefix = wanted;
        message.setId(prefix + "part-message");
        return this;
    }

    /** Shows what the node names, and what there is. */
    PartChoice show(String id, String hash, Consumer<Shelved> known) {
        var box = Choice.of(List.of(id), id, each -> each, each -> {
            if (!each.equals(id)) {
                take(each);
            }
        });
        box.setId(prefix + "part");
        box.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().setAll(new HBox(8, box, again(id)), message);
        shelf.ids(kind, ids -> offer(box, id, ids));
        shelf.read(kind, id, part -> {
            now = part;
            say(part, hash);
            part.ifPresent(known);
        });
        return this;
    }

    /** What is named, where it is there. */
    Optional<Shelved> now() {
        return now;
    }

    private void offer(ComboBox<String> box, String id, List<String> ids) {
        var all = new ArrayList<>(ids);
        if (!all.contains(id)) {
            all.add(0, id);
        }
        all.stream().filter(each -> !box.getItems().contains(each)).forEach(box.getItems()::add);
    }

    private Button again(String id) {
        var button = new Button();
        button.setId(prefix + "part-again");
        button.setGraphic(Glyph.RESTORE.icon(18));
        button.getStyleClass().add("tool");
        button.setMinWidth(Region.USE_PREF_SIZE);
        LateTooltip.on(button, section.words().say("part.again"));
        button.setAccessibleText(section.words().say("part.again"));
        button.setOnAction(event -> take(id));
        return button;
    }

    private void take(String id) {
        shelf.read(
                kind,
                id,
                part -> part.ifPresentOrElse(
                        chosen, () -> message.setText(section.words().say("part.gone", kind.file(id)))));
    }

    private void say(Optional<Shelved> part, String hash) {
        var words = section.words();
        message.setText(part.map(found -> found.hash().equals(hash)
                        ? words.say("part.current", found.hash().substring(0, DIGITS))
                        : words.say("part.other"))
                .orElse(""));
        message.setVisible(!message.getText().isEmpty());
        message.setManaged(message.isVisible());
    }
}
