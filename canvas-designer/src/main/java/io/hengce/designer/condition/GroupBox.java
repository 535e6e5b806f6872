package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Part;
import io.hengce.designer.document.condition.Part.Draft;
import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import io.hengce.designer.document.condition.Parts;
import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A group: whether all or any of its parts must hold, its parts, and what adds to them. */
final class GroupBox extends VBox {

    private final ConditionView view;
    private final Group group;
    private final List<Integer> path;
    private final List<Node> parts = new ArrayList<>();

    GroupBox(ConditionView view, Group group, List<Integer> path) {
        this.view = view;
        this.group = group;
        this.path = path;
        getStyleClass().add(path.isEmpty() ? "condition-whole" : "condition-group");
        if (group.parts().isEmpty()) {
            getChildren().add(nothing());
        } else if (group.parts().size() > 1 || !path.isEmpty()) {
            getChildren().add(head());
        }
        for (var at = 0; at < group.parts().size(); at++) {
            if (at > 0) {
                getChildren().add(joint());
            }
            var part = part(at);
            parts.add(part);
            getChildren().add(part);
        }
        getChildren().add(adding());
    }

    boolean isAt(List<Integer> wanted) {
        return path.equals(wanted);
    }

    /** What shows the parts of the group, in their order. */
    List<Node> parts() {
        return parts;
    }

    private Node part(int at) {
        var inner = new ArrayList<>(path);
        inner.add(at);
        var below = List.copyOf(inner);
        return group.parts().get(at).accept(new Part.Cases<Node>() {
            @Override
            public Node clause(Part.Clause clause) {
                return new ClauseRow(view, Draft.of(clause), below);
            }

            @Override
            public Node draft(Draft draft) {
                return new ClauseRow(view, draft, below);
            }

            @Override
            public Node group(Group nested) {
                return new GroupBox(view, nested, below);
            }

            @Override
            public Node free(Part.Free free) {
                return new FreeRow(view, free, below);
            }
        });
    }

    private Label nothing() {
        var label = new Label(say(group.mode() == Mode.ANY ? "condition.never" : "condition.always"));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox head() {
        var mode = new ComboBox<Mode>();
        mode.setId(view.ground().id("mode", path));
        mode.getItems().setAll(Mode.values());
        mode.setConverter(new ChoiceText<>(each -> say(each == Mode.ALL ? "condition.all" : "condition.any")));
        mode.setValue(group.mode());
        mode.setMaxWidth(Double.MAX_VALUE);
        LateTooltip.on(mode, say("condition.mode"));
        mode.getStyleClass().add("condition-mode");
        mode.valueProperty().subscribe((before, now) -> view.change(whole -> Parts.mode(whole, path, now)));
        HBox.setHgrow(mode, Priority.ALWAYS);
        var head = new HBox(4, mode);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!path.isEmpty()) {
            head.getChildren().add(0, new RowGrip(view, path));
            head.getChildren().add(RowButtons.remove(view, path));
        }
        return head;
    }

    private Label joint() {
        var label = new Label(say(group.mode() == Mode.ALL ? "condition.and" : "condition.or"));
        label.getStyleClass().add("condition-joint");
        return label;
    }

    private HBox adding() {
        var clause = add("add", "condition.add", Draft.blank());
        var nested = add("group", "condition.group", new Group(other(), List.of(Draft.blank())));
        nested.setVisible(!group.parts().isEmpty());
        nested.setManaged(nested.isVisible());
        return new HBox(4, clause, nested);
    }

    private Mode other() {
        return group.mode() == Mode.ALL ? Mode.ANY : Mode.ALL;
    }

    private Button add(String control, String key, Part more) {
        var button = new Button(say(key), Glyph.PLUS.icon(16));
        button.setId(view.ground().id(control, path));
        button.getStyleClass().addAll("flat", "small", "add");
        LateTooltip.on(button, say(key + ".tip"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> view.change(whole -> Parts.added(whole, path, more)));
        return button;
    }

    private String say(String key) {
        return view.ground().words().say(key);
    }
}
