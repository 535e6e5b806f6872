package io.hengce.designer.canvas;

import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.StartNode;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** The menu of kinds that can stand behind the selected node. */
final class KindMenu extends VBox {

    private static final int COLUMNS = 2;

    private final DrawController draw;
    private final Words words;
    private final GridPane rows = new GridPane();

    KindMenu(DrawController draw, Words words) {
        this.draw = draw;
        this.words = words;
        setId("append-menu");
        getStyleClass().addAll("floating", "kind-menu");
        var title = new Label();
        title.getStyleClass().add("toolbox-heading");
        title.textProperty().bind(words.follow("draw.appendTitle"));
        getChildren().addAll(title, rows);
        setManaged(false);
        setVisible(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        MenuKeys.attach(this, this::close);
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
        setVisible(true);
        getParent().getParent().requestLayout();
        rows.getChildren().stream().findFirst().ifPresent(first -> first.requestFocus());
    }

    void close() {
        if (isVisible()) {
            setVisible(false);
            getParent().getParent().requestFocus();
        }
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
