package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Edge;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The branches of a parallel all meet in one join, which belongs to it alone, and nothing leads into or out of a branch elsewhere. */
final class ParallelsRule implements CheckRule {

    static final int FEWEST_PORTS = 2;
    static final int MOST_PORTS = 20;

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().parallels) {
            var ports = node.ports().size();
            if (ports < FEWEST_PORTS || ports > MOST_PORTS) {
                problems.add(
                        Mistake.PARALLEL_PORTS, Place.ofNode(node.id()), node.id(), ports, FEWEST_PORTS, MOST_PORTS);
            }
        }
        if (!draft.kinds().parallels.isEmpty() || !draft.kinds().joins.isEmpty()) {
            new Shape(draft, problems).check();
        }
    }

    private record Shape(Draft draft, Forks forks, Problems problems) {

        Shape(Draft draft, Problems problems) {
            this(draft, draft.forks(), problems);
        }

        void check() {
            var joins = new HashSet<String>();
            draft.kinds().joins.forEach(node -> joins.add(node.id()));
            for (var id : draft.graph().order()) {
                var arriving = forks.arriving(id);
                if (joins.contains(id)) {
                    arriving.forEach(this::arrival);
                } else {
                    crossed(id, arriving);
                }
            }
            ends();
        }

        private void arrival(Edge edge) {
            var fork = forks.along(edge);
            var parallel = forks.parallel(edge.to());
            if (fork.isEmpty()) {
                problems.add(Mistake.JOIN_WITHOUT_PARALLEL, Place.ofNode(edge.to()), edge.to(), edge.from());
            } else if (!fork.get().parallel().equals(parallel.orElse(""))) {
                problems.add(
                        Mistake.JOIN_OF_SEVERAL,
                        Place.ofNode(edge.to()),
                        edge.to(),
                        parallel.orElse(""),
                        fork.get().parallel());
            } else if (!edge.to().equals(forks.join(parallel.get()).orElse(""))) {
                problems.add(
                        Mistake.PARALLEL_JOINS,
                        Place.ofNode(parallel.get()),
                        parallel.get(),
                        forks.join(parallel.get()).orElse(""),
                        edge.to());
            }
        }

        private void crossed(String node, List<Edge> arriving) {
            var inside = forks.around(node);
            arriving.stream()
                    .map(forks::along)
                    .filter(fork -> !fork.equals(inside))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(fork -> problems.add(
                            Mistake.PARALLEL_CROSSED, Place.ofNode(node), node, fork.parallel(), fork.port()));
        }

        private void ends() {
            var open = new HashSet<String>();
            for (var end : draft.ends()) {
                var fork = forks.around(end);
                if (fork.isPresent() && forks.join(fork.get().parallel()).isPresent()) {
                    problems.add(
                            Mistake.PARALLEL_END,
                            Place.ofNode(end),
                            end,
                            fork.get().parallel(),
                            fork.get().port());
                }
                forks.all(end).forEach(each -> open.add(each.parallel()));
            }
            withoutJoin(open);
        }

        private void withoutJoin(Set<String> open) {
            open.stream()
                    .filter(parallel -> forks.join(parallel).isEmpty())
                    .forEach(parallel -> problems.add(Mistake.PARALLEL_WITHOUT_JOIN, Place.ofNode(parallel), parallel));
        }
    }
}
