package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which tiles are laid, which of them have to be painted anew, and which were painted in haste only. FX thread only. */
final class Mosaic {

    private static final int REFINED_AT_ONCE = 2;

    private final Set<Grid.Place> laid = new HashSet<>();
    private final Set<Grid.Place> rough = new HashSet<>();
    private Grid grid = new Grid(1, 1, 0, 0);

    /**
     * What there is to do.
     *
     * @param gone tiles that are taken up
     * @param stale tiles that are painted, new ones among them
     */
    record Step(Set<Grid.Place> gone, List<Grid.Place> stale) {
        Step {
            gone = Set.copyOf(gone);
            stale = List.copyOf(stale);
        }
    }

    Grid grid() {
        return grid;
    }

    /** Whether tiles are left that were painted in haste only. */
    boolean isRough() {
        return !rough.isEmpty();
    }

    /** @param changed what differs from what is laid; empty where all does */
    Step next(Camera camera, Area view, Optional<List<Area>> changed) {
        var gone = new HashSet<Grid.Place>();
        if (changed.isEmpty() || !grid.fits(view.width(), view.height())) {
            grid = Grid.of(camera, view.width(), view.height());
            gone.addAll(laid);
        }
        var seen = grid.seen(camera, view.width(), view.height());
        laid.stream().filter(place -> !seen.contains(place)).forEach(gone::add);
        laid.removeAll(gone);
        rough.removeAll(gone);
        var areas = changed.orElse(List.of());
        var stale = seen.stream()
                .filter(place ->
                        !laid.contains(place) || areas.stream().anyMatch(grid.area(place, camera.zoom())::meets))
                .toList();
        laid.addAll(seen);
        return new Step(gone, stale);
    }

    /** The step with some of the rough tiles, for a moment of rest. */
    Step refining(Step step) {
        var stale = new ArrayList<>(step.stale());
        rough.stream()
                .filter(place -> !step.stale().contains(place))
                .limit(REFINED_AT_ONCE)
                .forEach(stale::add);
        return new Step(step.gone(), stale);
    }

    void painted(Collection<Grid.Place> places, Haste haste) {
        if (haste == Haste.NONE) {
            rough.removeAll(places);
        } else {
            rough.addAll(places);
        }
    }
}
