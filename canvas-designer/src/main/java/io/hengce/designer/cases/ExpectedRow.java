package io.hengce.designer.cases;

import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** One line of what a case expects: whether it is compared, what is expected, and what was decided. */
final class ExpectedRow {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final CheckBox compared = new CheckBox();
    private final Label label = new Label();
    private final Control input;
    private final Label actual = new Label();
    private final Runnable changed;
    private boolean refreshing;

    ExpectedRow(String id, String name, Control input, Runnable changed) {
        this.input = input;
        this.changed = changed;
        input.setId("expected-" + id);
        compared.setId("compare-" + id);
        actual.setId("actual-" + id);
        label.setText(name);
        label.setMinWidth(0);
        input.setMaxWidth(Double.MAX_VALUE);
        actual.setMinWidth(0);
        actual.setWrapText(true);
        compared.selectedProperty().subscribe((before, now) -> {
            input.setDisable(!now);
            told();
        });
        if (input instanceof TextField text) {
            text.focusedProperty().subscribe((before, now) -> {
                if (!now) {
                    told();
                }
            });
            text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    told();
                }
            });
        }
    }

    void addTo(GridPane table, int row) {
        table.add(compared, 0, row);
        table.add(label, 1, row);
        table.add(input, 2, row);
        table.add(actual, 3, row);
    }

    /** What is always compared has no choice. */
    ExpectedRow always() {
        compared.setSelected(true);
        compared.setDisable(true);
        return this;
    }

    boolean isCompared() {
        return compared.isSelected();
    }

    String text() {
        return ((TextField) input).getText();
    }

    void show(boolean isCompared, String expected) {
        refreshing = true;
        compared.setSelected(isCompared);
        input.setDisable(!isCompared);
        if (input instanceof TextField field && !field.getText().equals(expected)) {
            field.setText(expected);
        }
        refreshing = false;
    }

    void showActual(String text, boolean differs) {
        actual.setText(text);
        actual.getStyleClass().removeAll("muted", "differs");
        actual.getStyleClass().add(differs ? "differs" : "muted");
        actual.setMinHeight(text.isEmpty() ? 0 : Region.USE_PREF_SIZE);
    }

    void refuse(boolean wrong) {
        input.pseudoClassStateChanged(WRONG, wrong);
    }

    void told() {
        if (!refreshing) {
            changed.run();
        }
    }
}
