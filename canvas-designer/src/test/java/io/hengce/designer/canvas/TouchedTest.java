package io.hengce.designer.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.ArrangeEdits;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Camera;
import io.hengce.designer.drawing.Drawing;
import io.hengce.designer.drawing.Lifted;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Problems;
import io.hengce.designer.session.Selection;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TouchedTest {

    private final FlowDocument loan = Fixture.smallLoan();
    private final Drawing drawing = Drawing.of(loan);
    private final Problems problems = new Problems(loan, List.of());

    @Test
    void nothingIsTouchedWhereOnlyTheViewIsMoved() {
        var moved = picture(loan, drawing, Camera.HOME.panned(40, 30), Selection.NONE);

        assertThat(Touched.between(resting(), moved)).contains(List.of());
    }

    @Test
    void allIsTouchedWhereTheViewIsZoomed() {
        var closer = picture(loan, drawing, Camera.HOME.zoomed(1.12, 0, 0), Selection.NONE);

        assertThat(Touched.between(resting(), closer)).isEmpty();
    }

    @Test
    void aCarriedNodeTouchesWhereItWasAndWhereItIsButNotWhatStandsFarFromItsEdges() {
        var carried = ArrangeEdits.move(Map.of("start", new Point(-900, 900))).apply(loan);
        var now = picture(carried, drawing.redrawn(carried), Camera.HOME, Selection.NONE);

        var touched = Touched.between(resting(), now).orElseThrow();

        assertThat(touched).anyMatch(area -> area.takesIn(box("start")));
        assertThat(touched)
                .anyMatch(area ->
                        area.takesIn(now.drawing().box("start").orElseThrow().area()));
        assertThat(touched).noneMatch(area -> area.meets(box("refer")));
    }

    @Test
    void theGroundOfWhatIsCarriedIsTouchedOnceAndThenNoMoreUntilItIsPutDown() {
        var first = ArrangeEdits.move(Map.of("start", new Point(-900, 900))).apply(loan);
        var next = ArrangeEdits.move(Map.of("start", new Point(-700, 900))).apply(loan);
        var lifted = carried(first, drawing.redrawn(first));
        var further = carried(next, lifted.drawing().redrawn(next));
        var down = picture(next, further.drawing(), Camera.HOME, Selection.NONE);

        assertThat(Touched.between(resting(), ground(lifted)).orElseThrow()).isNotEmpty();
        assertThat(Touched.between(ground(lifted), ground(further))).contains(List.of());
        assertThat(Touched.between(ground(further), down).orElseThrow())
                .anyMatch(area ->
                        area.takesIn(down.drawing().box("start").orElseThrow().area()));
    }

    private Picture carried(FlowDocument document, Drawing drawn) {
        return picture(document, drawn, Camera.HOME, Selection.ofNode("start"));
    }

    private static Picture ground(Picture picture) {
        return picture.with(Lifted.of(picture.drawing(), Set.of("start")).ground());
    }

    @Test
    void whatIsPaintedInHasteIsPlainButKeepsItsNamesUntilThereAreVeryManyNodes() {
        assertThat(resting().in(Haste.of(50)).isPlain()).isFalse();
        assertThat(resting().in(Haste.of(51)).isPlain()).isTrue();
        assertThat(resting().in(Haste.of(250)).isFar()).isFalse();
        assertThat(resting().in(Haste.of(251)).isFar()).isTrue();
        assertThat(resting().in(Haste.of(251)).isVeryFar()).isTrue();
    }

    @Test
    void aSelectedNodeIsTouchedAndSoIsTheOneThatWasSelectedBefore() {
        var before = picture(loan, drawing, Camera.HOME, Selection.ofNode("start"));
        var now = picture(loan, drawing, Camera.HOME, Selection.ofNode("refer"));

        var touched = Touched.between(before, now).orElseThrow();

        assertThat(touched).hasSize(2);
        assertThat(touched).anyMatch(area -> area.takesIn(box("start")));
        assertThat(touched).anyMatch(area -> area.takesIn(box("refer")));
    }

    private Area box(String node) {
        return drawing.box(node).orElseThrow().area();
    }

    private Picture resting() {
        return picture(loan, drawing, Camera.HOME, Selection.NONE);
    }

    private Picture picture(FlowDocument document, Drawing drawn, Camera camera, Selection selection) {
        return new Picture(
                document,
                drawn,
                Map.of(),
                camera,
                Theme.LIGHT,
                selection,
                Optional.empty(),
                problems,
                LitPath.NONE,
                Heat.NONE,
                Set.of(),
                Pending.NONE,
                Optional.empty(),
                Haste.NONE);
    }
}
