package io.hengce.designer.condition;

import io.hengce.designer.document.condition.GuidedForm;
import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;

/** A condition as rows to fill in. What is not filled in yet stays in the view and leaves the condition as it was. */
public final class ConditionView extends VBox {

    /** Hears what becomes of the condition, as FEEL. */
    public interface Listener {
        /** While a value is typed. */
        void typing(String feel);

        /** Once something was chosen or typed. */
        void made(String feel);

        /** The typing was taken back. */
        void dropped();
    }

    private final Ground ground;
    private final Listener listener;
    private Group whole = new Group(Mode.ANY, List.of());
    private boolean rebuilding;

    public ConditionView(Ground ground, Listener listener) {
        this.ground = ground;
        this.listener = listener;
        setId(ground.id() + "-guided");
        getStyleClass().add("condition");
    }

    /** Shows a condition, unless it is the one that stands there. */
    public void show(Group wanted) {
        if (getChildren().isEmpty() || !GuidedForm.feel(wanted).equals(GuidedForm.feel(whole))) {
            whole = wanted;
            rebuild();
        }
    }

    /** The same in other words. */
    public void reword() {
        rebuild();
    }

    Ground ground() {
        return ground;
    }

    Group whole() {
        return whole;
    }

    /** Changes rows and shows them. */
    void change(UnaryOperator<Group> change) {
        typed(change);
        rebuild();
    }

    /** Changes what a row says that shows it already. */
    void typed(UnaryOperator<Group> change) {
        if (rebuilding) {
            return;
        }
        var before = GuidedForm.feel(whole);
        whole = change.apply(whole);
        var now = GuidedForm.feel(whole);
        if (now.equals(before)) {
            listener.dropped();
        } else {
            listener.made(now);
        }
    }

    void typing(UnaryOperator<Group> change) {
        if (!rebuilding) {
            listener.typing(GuidedForm.feel(change.apply(whole)));
        }
    }

    void dropped() {
        listener.dropped();
    }

    /** Inputs that are taken away while something is typed into them say nothing more. */
    private void rebuild() {
        var focused = Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> lookup("#" + id) != null);
        rebuilding = true;
        getChildren().setAll(new GroupBox(this, whole, List.of()));
        rebuilding = false;
        focused.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }
}
