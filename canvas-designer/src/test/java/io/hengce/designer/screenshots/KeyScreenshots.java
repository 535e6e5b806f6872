package io.hengce.designer.screenshots;

import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.frame.Desk;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.input.KeyCode;

/** The pictures of drawing by keys and of stepping into a called flow; the arguments are those of {@link Screenshots}. */
public final class KeyScreenshots extends Screenshots {

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(KeyScreenshots.class, arguments);
        }
    }

    @Override
    void shoot(Film film, Desk desk, FlowDocument flow) {
        film.step("fit", () -> film.press("#zoom-fit"));
        flow.nodes().stream()
                .filter(BranchNode.class::isInstance)
                .findFirst()
                .ifPresent(branch -> connecting(film, (BranchNode) branch));
        film.step("keys", desk::keys, () -> film.has("#shortcuts"));
        film.step("keys-gone", desk::keys);
        flow.nodes().stream()
                .filter(node ->
                        new Caller(node.id(), Optional.empty()).call(flow).isPresent())
                .findFirst()
                .ifPresent(node -> {
                    unfolding(film, node);
                    inside(film, node);
                });
    }

    /** Opened in place, then what stands open in it. */
    private static void unfolding(Film film, FlowNode node) {
        var sign = "#unfold-" + node.id();
        var within = sign + "-stress";
        film.step("sign-" + node.id(), () -> film.press("#zoom-percent"), () -> film.has(sign));
        film.step("unfolded-" + node.id(), () -> film.click(sign, 1));
        film.step("unfolded-within-" + node.id(), () -> film.click(within, 1), () -> film.has(within));
        film.step("filled", () -> film.press("#run-test"), () -> film.has("#field-salary"));
        film.step(
                "unfolded-run-" + node.id(),
                () -> {
                    film.type("#field-salary", "9000");
                    film.type("#field-debt", "3000");
                    film.press("#run-test");
                },
                () -> film.has("#run-outcome"));
        film.step("unfolded-fold-" + node.id(), () -> {
            film.press("#fold");
            film.press("#zoom-fit");
        });
        film.step("unfolded-selected-" + node.id(), () -> film.click("#node-" + node.id(), 1));
        film.step("unfolded-far-" + node.id(), () -> {
            film.press("#zoom-fit");
            film.press("#zoom-out");
            film.press("#zoom-out");
        });
        film.step("folded-" + node.id(), () -> film.key("#canvas", KeyCode.U, true));
    }

    private static void connecting(Film film, BranchNode branch) {
        film.step("ports", () -> {
            film.click("#node-" + branch.id(), 1);
            film.key("#canvas", KeyCode.C, false);
        });
        film.step("aim", () -> film.press("#port-" + branch.ports().get(0).id()));
        film.step("aim-next", () -> film.key("#canvas", KeyCode.TAB, false));
        film.step("aimed", () -> film.key("#canvas", KeyCode.ESCAPE, false));
    }

    private static void inside(Film film, FlowNode node) {
        film.step("run-" + node.id(), () -> film.press("#run-test"), () -> film.has("#run-outcome"));
        film.step(
                "into-" + node.id(),
                () -> {
                    film.press("#tab-steps");
                    film.click("#node-" + node.id(), 1);
                    film.press("#debug-into");
                },
                () -> film.has("#caller-0"));
        film.step("stepped-" + node.id(), () -> {
            film.press("#debug-over");
            film.press("#debug-over");
        });
        film.step("out-" + node.id(), () -> film.press("#debug-out"));
    }
}
