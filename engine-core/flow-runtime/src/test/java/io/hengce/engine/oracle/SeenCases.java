package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.AnswerState;
import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What random cases came upon, counted; all that they must come upon is listed here. One per test. */
final class SeenCases {

    private static final Set<String> WANTED = Set.of(
            "APPROVE",
            "REFER",
            "DECLINE",
            "ENGINE_DIVISION_BY_ZERO",
            "ENGINE_CONFLICT",
            "ENGINE_NO_ROW",
            "ENGINE_RANGE",
            "table UNIQUE",
            "table ANY",
            "table FIRST",
            "table PRIORITY",
            "table COLLECT",
            "cell",
            "cell by default",
            "leaf at 0",
            "leaf at 1",
            "leaf at 2",
            "source ANSWERED",
            "source CACHED",
            "source FALLBACK",
            "ENGINE_SOURCE_DOWN",
            "group g0",
            "group g1",
            "group g2",
            "shadow went on",
            "shadow failed",
            "review",
            "binding",
            "adjustment",
            "ROUNDED",
            "FLOOR",
            "CAP",
            "BELOW_LEAST",
            "list of 0",
            "list of 1",
            "list of 2",
            "parallel",
            "parallel in a parallel",
            "failed in a branch",
            "loop of 0",
            "loop of 1",
            "loop of 2",
            "loop failed",
            "called flow went on",
            "called flow failed",
            "ENGINE_INPUT_MISSING",
            "on the list",
            "not on the list",
            "predicted",
            "no prediction",
            "source in a branch",
            "called flow asked a source",
            "called flow asked a source in a branch",
            "loop asked a source",
            "loop in a branch",
            "split in a branch",
            "split with a shadow",
            "shadow asked a source");

    private final Map<String, Integer> counts = new TreeMap<>();

    private static Set<String> wanted() {
        var all = new HashSet<>(WANTED);
        Arrays.stream(FlowNode.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .forEach(all::add);
        return all;
    }

    boolean hasAll() {
        return counts.keySet().containsAll(wanted());
    }

    void holdAll() {
        assertThat(counts.keySet()).as("what the cases came upon: %s", counts).containsAll(wanted());
    }

    void add(ValidFlow flow, Decision decision) {
        count(decision.outcome().name());
        tables(flow, decision).forEach(hit -> count("table " + hit));
        lists(decision).forEach(list -> count("list of " + list.elements().size()));
        leaves(decision).forEach(this::count);
        cells(decision).forEach(this::count);
        sources(decision).forEach(state -> count("source " + state));
        terms(decision).forEach(this::count);
        parallels(flow, decision).forEach(this::count);
        besides(decision).forEach(this::count);
        calls(flow, decision).forEach(this::count);
        decision.reviews().forEach(review -> count("review"));
        shadows(decision).forEach(this::count);
        decision.path().forEach(node -> count(flow.byId(node).getClass().getSimpleName()));
        decision.reasons().stream()
                .filter(reason -> reason.code().startsWith("ENGINE_"))
                .forEach(reason -> count(reason.code()));
    }

    private void count(String came) {
        counts.merge(came, 1, Integer::sum);
    }

    /** The hit policies of the tables in which rows counted. */
    private static Stream<TableHit> tables(ValidFlow flow, Decision decision) {
        return steps(decision)
                .filter(TableStep.RowsHit.class::isInstance)
                .map(TableStep.RowsHit.class::cast)
                .filter(step -> !step.hits().isEmpty())
                .map(step -> ((DecisionTableNode) flow.byId(step.node())).hit());
    }

    /** The parallels on the way, and whether the run came to grief in one. */
    private static Stream<String> parallels(ValidFlow flow, Decision decision) {
        var last = decision.path().get(decision.path().size() - 1);
        return Stream.concat(
                decision.path().stream()
                        .filter(node -> flow.forks().join(node).isPresent())
                        .map(node -> flow.forks().around(node).isPresent() ? "parallel in a parallel" : "parallel"),
                flow.forks().around(last).stream().map(fork -> "failed in a branch"));
    }

    private static Stream<String> shadows(Decision decision) {
        return decision.shadows().stream().flatMap(shadow -> {
            var beside = shadow.decision();
            var failed =
                    beside.reasons().stream().anyMatch(reason -> reason.code().startsWith("ENGINE_"));
            var asked = beside.trace().stream().anyMatch(trace -> asks(trace.steps()));
            return Stream.of(
                    "split with a shadow",
                    failed ? "shadow failed" : "shadow went on",
                    asked ? "shadow asked a source" : "shadow asked nobody");
        });
    }

    /** What splits, and looks into lists and models came to. */
    private static Stream<String> besides(Decision decision) {
        return steps(decision).flatMap(step -> {
            if (step instanceof TraceStep.Assigned assigned) {
                return Stream.of("group " + assigned.group());
            }
            if (step instanceof TraceStep.Matched matched) {
                return Stream.of(matched.hit() ? "on the list" : "not on the list");
            }
            return step instanceof TraceStep.Predicted
                    ? step.outputs().values().stream().map(value -> value.isMissing() ? "no prediction" : "predicted")
                    : Stream.empty();
        });
    }

    /** What called flows came to, whom they asked, and what ran within a branch. */
    private static Stream<String> calls(ValidFlow flow, Decision decision) {
        return steps(decision).flatMap(step -> {
            var inBranch = flow.forks().around(step.node()).isPresent();
            if (step instanceof TraceStep.Asked) {
                return inBranch ? Stream.of("source in a branch") : Stream.empty();
            }
            if (step instanceof TraceStep.Assigned) {
                return inBranch ? Stream.of("split in a branch") : Stream.empty();
            }
            if (step instanceof CallStep.Called called) {
                return called(called, inBranch);
            }
            return step instanceof CallStep.Looped looped ? looped(looped, inBranch) : Stream.empty();
        });
    }

    private static Stream<String> called(CallStep.Called called, boolean inBranch) {
        var trace = called.run().trace();
        var asked = asks(trace.steps()) ? "called flow asked a source" : "called flow asked nobody";
        return Stream.of(
                trace.fault().isPresent() ? "called flow failed" : "called flow went on",
                asked,
                inBranch ? asked + " in a branch" : asked);
    }

    private static Stream<String> looped(CallStep.Looped looped, boolean inBranch) {
        var runs = looped.runs();
        var failed = runs.stream().anyMatch(each -> each.run().trace().fault().isPresent());
        var asked = runs.stream().anyMatch(each -> asks(each.run().trace().steps()));
        return Stream.of(
                failed ? "loop failed" : "loop of " + runs.size(),
                asked ? "loop asked a source" : "loop asked nobody",
                inBranch ? "loop in a branch" : "loop outside");
    }

    private static boolean asks(List<TraceStep> steps) {
        return steps.stream().anyMatch(TraceStep.Asked.class::isInstance);
    }

    private static Stream<TraceStep> steps(Decision decision) {
        return decision.trace().stream().flatMap(trace -> trace.steps().stream());
    }

    /** The lists that tables collect. */
    private static Stream<Value.ListValue> lists(Decision decision) {
        return steps(decision)
                .filter(TableStep.RowsHit.class::isInstance)
                .flatMap(step -> step.outputs().values().stream())
                .filter(Value.ListValue.class::isInstance)
                .map(Value.ListValue.class::cast);
    }

    /** How many splits stood above the leaves of trees. */
    private static Stream<String> leaves(Decision decision) {
        return steps(decision)
                .filter(TableStep.LeafReached.class::isInstance)
                .map(TableStep.LeafReached.class::cast)
                .map(step -> "leaf at " + step.path().size());
    }

    /** Whether cells of cross tables were met. */
    private static Stream<String> cells(Decision decision) {
        return steps(decision)
                .filter(TableStep.CellHit.class::isInstance)
                .map(TableStep.CellHit.class::cast)
                .map(step -> step.row().isEmpty() || step.column().isEmpty() ? "cell by default" : "cell");
    }

    /** How sources answered. */
    private static Stream<AnswerState> sources(Decision decision) {
        return steps(decision)
                .filter(TraceStep.Asked.class::isInstance)
                .map(step -> ((TraceStep.Asked) step).given().state());
    }

    /** What became of limits and prices. */
    private static Stream<String> terms(Decision decision) {
        return steps(decision)
                .filter(TraceStep.Priced.class::isInstance)
                .map(TraceStep.Priced.class::cast)
                .flatMap(step -> Stream.of(
                                step.limit().stream()
                                        .filter(limit -> !limit.binding().isEmpty())
                                        .map(limit -> "binding"),
                                step.price().stream()
                                        .flatMap(price -> price.adjustments().stream())
                                        .map(added -> "adjustment"),
                                step.limit().stream()
                                        .flatMap(limit -> limit.effects().stream())
                                        .map(Enum::name),
                                step.price().stream()
                                        .flatMap(price -> price.effects().stream())
                                        .map(Enum::name))
                        .flatMap(Function.identity()));
    }
}
