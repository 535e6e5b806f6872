package io.hengce.designer.comparison;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Spot;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.Layer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is compared, which changes are shown, which one is chosen, and from where both drawings are seen. FX thread only. */
final class ComparisonModel {

    static final Spot TOGETHER = new Spot(0, 0);

    private final Compared compared;
    private final Whereabouts before;
    private final Whereabouts after;
    private final BooleanProperty drawing = new SimpleBooleanProperty(true);
    private final BooleanProperty notes = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<List<Change>> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Optional<Change>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.HOME);
    private final ObjectProperty<Spot> apart = new SimpleObjectProperty<>(TOGETHER);
    private final ObjectProperty<Area> view = new SimpleObjectProperty<>(new Area(0, 0, 0, 0));

    ComparisonModel(Compared compared) {
        this.compared = compared;
        this.before = Whereabouts.before(compared.before(), compared.diff());
        this.after = Whereabouts.after(compared.after());
        drawing.subscribe(this::show);
        notes.subscribe(this::show);
        show();
    }

    private void show() {
        var layers = new ArrayList<>(List.of(Layer.CONTENT));
        if (drawing.get()) {
            layers.add(Layer.DRAWING);
        }
        if (notes.get()) {
            layers.add(Layer.NOTES);
        }
        shown.set(compared.diff().of(layers));
        chosen.set(chosen.get().filter(shown.get()::contains));
    }

    Compared compared() {
        return compared;
    }

    /** Where changes are seen on the old drawing. */
    Whereabouts before() {
        return before;
    }

    /** Where they are seen on the new one. */
    Whereabouts after() {
        return after;
    }

    /** Whether what is only drawn elsewhere is shown. */
    BooleanProperty drawing() {
        return drawing;
    }

    /** Whether notes and lanes are shown. */
    BooleanProperty notes() {
        return notes;
    }

    ReadOnlyObjectProperty<List<Change>> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Optional<Change>> chosen() {
        return chosen;
    }

    /** From where the new drawing is seen. */
    ObjectProperty<Camera> camera() {
        return camera;
    }

    /** How far the old drawing is seen from elsewhere, in world pixels, so that both places of what was moved far stand side by side. */
    ObjectProperty<Spot> apart() {
        return apart;
    }

    /** From where the old drawing is seen. */
    Camera cameraBefore() {
        var now = camera.get();
        return new Camera(
                now.zoom(), now.x() + apart.get().x(), now.y() + apart.get().y());
    }

    /** The size of each drawing. */
    ObjectProperty<Area> view() {
        return view;
    }
}
