package io.hengce.designer.grid;

import io.hengce.designer.session.Problems;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The problems of one node by their places, so that a cell finds its own at once. Errors come first. */
record GridProblems(Map<String, List<Diagnostic>> byPath) {

    static GridProblems of(Problems problems, String node) {
        return new GridProblems(problems.ofNode(node).stream()
                .collect(Collectors.groupingBy(problem -> problem.place().path())));
    }

    /** Of exactly the place, whatever part of its text. */
    List<Diagnostic> at(Place place) {
        return byPath.getOrDefault(place.path(), List.of());
    }

    long count() {
        return byPath.values().stream().mapToLong(List::size).sum();
    }
}
