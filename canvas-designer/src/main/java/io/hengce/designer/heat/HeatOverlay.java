package io.hengce.designer.heat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which heat is painted over the drawing: none, that of the sample, or that of the cases. FX thread only. */
public final class HeatOverlay {

    /** Whose heat. */
    public enum Of {
        SAMPLE,
        CASES
    }

    private final Map<Of, Heat> offered = new EnumMap<>(Of.class);
    private final ReadOnlyObjectWrapper<Set<Of>> kinds = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Optional<Of>> shownOf = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Heat> heat = new ReadOnlyObjectWrapper<>(Heat.NONE);

    /** Whose heat is painted; empty: no heat. */
    public ReadOnlyObjectProperty<Optional<Of>> shownOf() {
        return shownOf.getReadOnlyProperty();
    }

    /** What is painted; {@link Heat#NONE} for nothing. */
    public ReadOnlyObjectProperty<Heat> heat() {
        return heat.getReadOnlyProperty();
    }

    /** Of which kinds there is heat to show. */
    public ReadOnlyObjectProperty<Set<Of>> kinds() {
        return kinds.getReadOnlyProperty();
    }

    /** New heat of a kind; it is painted where that kind is shown. */
    public void offer(Of of, Heat fresh) {
        offered.put(of, fresh);
        kinds.set(Set.copyOf(offered.keySet()));
        paint();
    }

    /** There is no such heat any more. */
    public void withdraw(Of of) {
        offered.remove(of);
        kinds.set(Set.copyOf(offered.keySet()));
        if (shownOf.get().equals(Optional.of(of))) {
            shownOf.set(Optional.empty());
        }
        paint();
    }

    public void show(Of of) {
        shownOf.set(Optional.of(of));
        paint();
    }

    /** Shows it, or nothing where it is shown. */
    public void toggle(Of of) {
        shownOf.set(shownOf.get().equals(Optional.of(of)) ? Optional.empty() : Optional.of(of));
        paint();
    }

    private void paint() {
        heat.set(shownOf.get().map(of -> offered.getOrDefault(of, Heat.NONE)).orElse(Heat.NONE));
    }
}
