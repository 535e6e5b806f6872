package io.hengce.designer.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengce.designer.Fixture;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Flows are opened and closed, {@code -Dflows=200} of them, and nothing of those that are closed stays in memory. */
final class LeakTest extends DesignerInWindow {

    private static final int FLOWS = Integer.getInteger("flows", 7);
    private static final int FIRST = 4;
    private static final long NOISE = 24_000_000;

    private final List<WeakReference<?>> gone = new ArrayList<>();

    @Test
    void keepsNothingOfFlowsThatWereClosed() {
        var file = Fixture.write(Fixture.smallLoan(), directory).toString();
        var settled = 0L;
        for (var count = 1; count <= FLOWS; count++) {
            openAndUse(file);
            if (count == FIRST) {
                settled = settled(FIRST - 1);
            }
        }
        var grown = settled(FLOWS - 1) - settled;

        assertThat(grown).isLessThan(NOISE);
        assertThat(threads()).hasSizeLessThan(20);
    }

    /** Opens the flow in place of the one that is open, and uses what attaches most: selection, table, run, sample, history. */
    private void openAndUse(String file) {
        var before = designer.desk.session();
        interact(() -> designer.desk.open(file));
        until(() -> !designer.desk.session().equals(before)
                && designer.desk.session().isPresent()
                && lookup("#node-grading").tryQuery().isPresent());
        interact(() -> {
            var session = designer.desk.session().orElseThrow();
            for (var node : session.document().get().nodes()) {
                session.select(Selection.ofNode(node.id()));
            }
            session.open("grading");
            session.closeTable();
            designer.desk.dictionary();
            designer.desk.dictionary();
            designer.desk.search();
            designer.desk.keys();
            designer.desk.keys();
            designer.appearance.switchLanguage();
            designer.appearance.switchTheme();
            designer.desk.run();
            remember(session);
        });
        until(() ->
                designer.desk.session().orElseThrow().trial().get().decided().isPresent());
    }

    private void remember(Session session) {
        gone.add(new WeakReference<>(session));
        gone.add(new WeakReference<>(session.document().get()));
        gone.add(new WeakReference<>(
                designer.desk.root().getChildrenUnmodifiable().get(0)));
    }

    /** Waits until all but what is open is gone, and tells the heap that is then in use. */
    private long settled(int closed) {
        until(() -> {
            System.gc();
            return gone.subList(0, closed * 3).stream().allMatch(each -> each.refersTo(null));
        });
        forgetWhatIsHeldSoftly();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** JavaFX keeps the pictures of effects softly: they are memory in reserve, given back before any of it is missing, as it is here. */
    private static void forgetWhatIsHeldSoftly() {
        var most = Runtime.getRuntime().maxMemory();
        assertThatThrownBy(() -> Arrays.fill(new long[(int) Math.min(most / Long.BYTES, Integer.MAX_VALUE - 8)], 1))
                .isInstanceOf(OutOfMemoryError.class);
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("designer-"))
                .collect(Collectors.toSet());
    }

    private static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> condition.getAsBoolean());
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come true in 30 s", e);
        }
    }
}
