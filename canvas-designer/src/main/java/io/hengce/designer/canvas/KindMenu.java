package io.hengce.designer.canvas;

import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.StartNode;
import javafx.scene.layout.GridPane;

/** The menu of kinds that can stand behind the selected node. */
final class KindMenu extends FloatingMenu {

    private static final int COLUMNS = 2;

    private final DrawController draw;
    private final Words words;
    private final GridPane rows;

    KindMenu(DrawController draw, Words words) {
        this(draw, words, new GridPane());
    }

    private KindMenu(DrawController draw, Words words, GridPane rows) {
        super("append-menu", "draw.appendTitle", words, rows);
        this.rows = rows;
        this.draw = draw;
        this.words = words;
    }

    void open() {
        rows.getChildren().clear();
        var index = 0;
        for (var kind : draw.kinds()) {
            if (!(kind instanceof StartNode)) {
                rows.add(row(kind), index % COLUMNS, index / COLUMNS);
                index++;
            }
        }
        show();
    }

    private KindRow row(FlowNode kind) {
        var row = new KindRow("append-", kind, words);
        row.setOnAction(event -> {
            close();
            draw.append(draw.kind(kind.id()));
        });
        return row;
    }
}
