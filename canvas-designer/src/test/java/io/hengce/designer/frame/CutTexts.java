package io.hengce.designer.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** Finds the texts that are seen and not whole: labels with an ellipsis, inputs that are narrower or lower than what stands in them, prompts too. */
final class CutTexts {

    private static final double LESS_THAN_A_LINE = 8;

    private final List<String> found = new ArrayList<>();

    private CutTexts() {}

    static List<String> in(Node root) {
        var texts = new CutTexts();
        texts.look(root);
        return texts.found;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label) {
            label(label);
        } else if (node instanceof TextField field) {
            field(field);
        } else if (node instanceof TextArea area) {
            area(area);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    private void label(Labeled label) {
        if (label.lookup(".text") instanceof Text shown
                && shown.getParent() == label
                && shown.getText().endsWith(label.getEllipsisString())
                && !label.getText().endsWith(label.getEllipsisString())) {
            found.add(label.getText());
        }
    }

    private void field(TextField field) {
        var text = field.getText().isEmpty() ? String.valueOf(field.getPromptText()) : field.getText();
        var ruler = new Text(text);
        ruler.setFont(field.getFont());
        var room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        if (ruler.getLayoutBounds().getWidth() > room) {
            found.add(text);
        }
    }

    private void area(TextArea area) {
        if (area.lookup(".content") instanceof Region content
                && content.getHeight() > area.getHeight() + LESS_THAN_A_LINE) {
            found.add(area.getText());
        }
    }
}
