package io.hengce.designer.excel;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.simulation.workbook.NodeWorkbook;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** The button on an editor that leads its node to Excel and back. */
public final class ExcelMenu extends MenuButton {

    private final Words words;
    private final String node;

    private ExcelMenu(Words words, String node) {
        this.words = words;
        this.node = node;
        setId("excel");
        setGraphic(Glyph.EXCHANGE.icon(18));
        getStyleClass().add("tool");
        setFocusTraversable(false);
        ToolButton.name(this, words.follow("excel.menu"));
        getItems().setAll(item("excel-export", ExcelRequest.EXPORT), item("excel-import", ExcelRequest.IMPORT));
    }

    /** Empty for a node that is no table, scorecard or rule set. */
    public static Optional<ExcelMenu> of(FlowDocument document, FlowNode node, Words words) {
        return NodeWorkbook.takes(document, node) ? Optional.of(new ExcelMenu(words, node.id())) : Optional.empty();
    }

    private MenuItem item(String id, EventType<ExcelRequest> wanted) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(words.follow(id.replace('-', '.')));
        item.setOnAction(event -> fireEvent(new ExcelRequest(wanted, node)));
        return item;
    }
}
