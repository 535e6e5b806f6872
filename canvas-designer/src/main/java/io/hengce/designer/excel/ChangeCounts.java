package io.hengce.designer.excel;

import io.hengce.designer.words.Words;
import io.hengce.simulation.workbook.RowChange;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How many rows come, go, change and move. */
final class ChangeCounts extends HBox {

    ChangeCounts(Words words, List<RowChange> changes) {
        super(8);
        setId("excel-counts");
        for (var kind : ChangeKind.values()) {
            var count = changes.stream()
                    .filter(change -> change.accept(ChangeKind.OF) == kind)
                    .count();
            if (count > 0) {
                var pill = new Label(words.say(kind.key() + ".count", count));
                pill.getStyleClass().addAll("pill", kind.style());
                getChildren().add(pill);
            }
        }
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
