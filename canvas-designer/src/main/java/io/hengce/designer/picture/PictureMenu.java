package io.hengce.designer.picture;

import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import java.util.Optional;
import java.util.function.IntSupplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button on an editor that exports its table or scorecard as a picture or on pages. */
public final class PictureMenu extends MenuButton {

    /** @param frozen how many columns at the left are to be on every page, when it is asked */
    public PictureMenu(String node, IntSupplier frozen, Words words) {
        setId("sheet-export");
        setGraphic(Glyph.EXPORT.icon(18));
        getStyleClass().add("tool");
        setFocusTraversable(false);
        ToolButton.name(this, words.follow("sheet.export"));
        for (var format : SheetFormat.values()) {
            var item = new MenuItem();
            item.setId("sheet-export-" + format.extension());
            item.textProperty().bind(words.follow("sheet.export." + format.extension()));
            item.setOnAction(event -> fireEvent(new PictureRequest(format, node, frozen.getAsInt())));
            getItems().add(item);
        }
    }

    /** Empty for a node that is no table and no scorecard. */
    public static Optional<PictureMenu> of(FlowNode node, Words words) {
        return Sheets.of(node).map(sheet -> new PictureMenu(node.id(), () -> 0, words));
    }
}
