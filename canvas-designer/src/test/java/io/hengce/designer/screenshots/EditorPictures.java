package io.hengce.designer.screenshots;

import io.hengce.designer.frame.Desk;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SubFlowNode;
import java.util.List;
import javafx.application.Application;

/** Takes the pictures of the editors alone, with the arguments of {@link Screenshots}. */
public final class EditorPictures extends Screenshots {

    private static final List<Class<?>> CALLERS = List.of(SplitNode.class, SubFlowNode.class, LoopNode.class);

    private static final List<Class<?>> SHEETS =
            List.of(CrossTableNode.class, ScorecardNode.class, DecisionTableNode.class);

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(EditorPictures.class, arguments);
        }
    }

    @Override
    void shoot(Film film, Desk desk, FlowDocument flow) {
        film.step("fit", () -> film.press("#zoom-fit"));
        flow.nodes().stream()
                .filter(node -> CALLERS.contains(node.getClass()))
                .forEach(node -> film.step("call-" + node.id(), () -> film.click("#node-" + node.id(), 1)));
        flow.nodes().stream()
                .filter(SubFlowNode.class::isInstance)
                .map(SubFlowNode.class::cast)
                .forEach(node -> argument(film, node));
        flow.nodes().stream().filter(ModelNode.class::isInstance).forEach(node -> given(film, node, "#input-0"));
        flow.nodes().stream().filter(DataSourceNode.class::isInstance).forEach(node -> given(film, node, "#request-0"));
        flow.nodes().stream().filter(node -> SHEETS.contains(node.getClass())).forEach(node -> sheet(film, node));
        if (flow.nodes().stream().anyMatch(RuleSetNode.class::isInstance)) {
            conditions(film, flow);
        }
    }

    private void sheet(Film film, FlowNode node) {
        film.step("editor-" + node.id(), () -> film.click("#node-" + node.id(), 1));
        if (getParameters().getRaw().size() > 4 && !film.has("#sample-rate")) {
            film.step(
                    "sample-" + node.id(),
                    () -> {
                        film.press("#tab-sample");
                        film.press("#sample-choose");
                    },
                    () -> film.has("#sample-rate"));
            film.step("sampled-" + node.id(), () -> film.press("#fold"));
        }
        film.step("sheet-" + node.id(), () -> film.click("#node-" + node.id(), 2), () -> film.has("#table-editor"));
        film.step("left-" + node.id(), () -> film.press("#grid-back"));
    }

    /** The names that the last argument of a call can be given. */
    private static void argument(Film film, SubFlowNode node) {
        var inputs = node.call().inputs();
        var given = "#given-" + inputs.get(inputs.size() - 1).field();
        film.step("argument-" + node.id(), () -> film.click("#node-" + node.id(), 1), () -> film.has("#add-input"));
        film.step("argument-pick-" + node.id(), () -> film.press(given + "-name"));
        film.step("argument-picked-" + node.id(), () -> film.find("#zoom-bar").requestFocus());
    }

    /** What a model or a data source is given, and the names that the first can be. */
    private static void given(Film film, FlowNode node, String first) {
        film.step("given-" + node.id(), () -> film.click("#node-" + node.id(), 1), () -> film.has(first + "-name"));
        film.step("given-pick-" + node.id(), () -> film.press(first + "-name"));
        film.step("given-picked-" + node.id(), () -> film.find("#zoom-bar").requestFocus());
    }

    private static void conditions(Film film, FlowDocument flow) {
        var rules = first(flow, RuleSetNode.class);
        var when = "#when-" + rules.rules().get(0).id();
        film.step("guided", () -> film.click("#node-" + rules.id(), 1));
        film.step("guided-more", () -> film.press(when + "-add"));
        film.step("guided-pick", () -> film.press(when + "-field-1"));
        film.step("guided-group", () -> {
            film.press(when + "-remove-1");
            film.press(when + "-group");
        });
        film.step("guided-wide", () -> film.press("#inspector-widen"));
        film.step("guided-narrow", () -> film.press("#inspector-widen"));
        film.step(
                "guided-branch",
                () -> film.click("#node-" + first(flow, BranchNode.class).id(), 1));
    }

    private static <N extends FlowNode> N first(FlowDocument flow, Class<N> kind) {
        return flow.nodes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
