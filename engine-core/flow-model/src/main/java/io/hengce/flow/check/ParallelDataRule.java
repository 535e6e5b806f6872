package io.hengce.flow.check;

import io.hengce.flow.document.ParallelNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The branches of a parallel know nothing of each other: none reads or writes a variable that another writes. */
final class ParallelDataRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        if (draft.kinds().parallels.isEmpty()) {
            return;
        }
        var within = new HashMap<Fork, List<String>>();
        for (var id : draft.graph().order()) {
            draft.forks()
                    .all(id)
                    .forEach(fork -> within.computeIfAbsent(fork, each -> new ArrayList<>())
                            .add(id));
        }
        draft.kinds().parallels.forEach(parallel -> new Branches(parallel, within, draft, problems).check());
    }

    /** The nodes in each branch of a parallel. */
    private record Branches(ParallelNode parallel, Map<Fork, List<String>> within, Draft draft, Problems problems) {

        void check() {
            var writers = new HashMap<String, Writer>();
            each((fork, node) -> writes(fork, node, writers));
            each((fork, node) -> reads(fork, node, writers));
        }

        private void each(Visitor visitor) {
            for (var port : parallel.ports()) {
                var fork = new Fork(parallel.id(), port.id());
                within.getOrDefault(fork, List.of()).forEach(node -> visitor.visit(fork, node));
            }
        }

        private void writes(Fork fork, String node, Map<String, Writer> writers) {
            for (var write : draft.writes(node)) {
                var first = writers.putIfAbsent(write.variable(), new Writer(fork, node));
                if (first != null && !first.fork().equals(fork)) {
                    problems.add(
                            Mistake.PARALLEL_WRITE, write.place(), node, write.variable(), first.node(), parallel.id());
                }
            }
        }

        private void reads(Fork fork, String node, Map<String, Writer> writers) {
            for (var step : draft.graph().node(node).map(Step::of).orElse(List.of())) {
                for (var place : step.reads()) {
                    draft.texts().expression(place).stream()
                            .flatMap(expression -> expression.reads().stream())
                            .forEach(variable -> Optional.ofNullable(writers.get(variable))
                                    .filter(writer -> !writer.fork().equals(fork))
                                    .ifPresent(writer -> problems.add(
                                            Mistake.PARALLEL_READ,
                                            place,
                                            node,
                                            variable,
                                            writer.node(),
                                            parallel.id())));
                }
            }
        }
    }

    private record Writer(Fork fork, String node) {}

    @FunctionalInterface
    private interface Visitor {
        void visit(Fork fork, String node);
    }
}
