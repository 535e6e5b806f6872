package io.hengce.drl;

import io.hengce.flow.value.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a run has raised so far, in the branch that it is in: the outcome, reasons, reviews. One per run, one thread at a time. */
final class Raised {

    private final Deque<Branches> parallels = new ArrayDeque<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> lostPoints = new ArrayList<>();
    private final Set<RaisedReview> reviews = new LinkedHashSet<>();
    private Optional<Outcome> outcome = Optional.empty();

    /** Begins the branches of a parallel. */
    void fork(String join, List<String> firsts) {
        parallels.push(new Branches(join, firsts, outcome));
    }

    /** Whoever comes to a join turns to the next branch, until all have come. */
    String turn(String node) {
        var at = node;
        while (!parallels.isEmpty() && parallels.peek().meetIn(at)) {
            var branches = parallels.peek();
            branches.came(outcome);
            var next = branches.next();
            outcome = next.isPresent() ? branches.before() : branches.together();
            if (next.isEmpty()) {
                parallels.pop();
                return at;
            }
            at = next.get();
        }
        return at;
    }

    /** An error in a branch ends the run: what the branches before it raised stands. */
    void leaveParallels() {
        while (!parallels.isEmpty()) {
            var branches = parallels.pop();
            branches.came(outcome);
            outcome = branches.together();
        }
    }

    void raise(Outcome more) {
        outcome = Optional.of(outcome.map(more::raisedTo).orElse(more));
    }

    void reason(String code) {
        reasons.add(code);
    }

    void lostPoints(String code) {
        lostPoints.add(code);
    }

    /** What a node puts before a person twice, as a loop may, counts once. */
    void review(String node, String review) {
        reviews.add(new RaisedReview(node, review));
    }

    Optional<Outcome> outcome() {
        return outcome;
    }

    List<String> reasons() {
        return List.copyOf(reasons);
    }

    List<String> lostPoints() {
        return List.copyOf(lostPoints);
    }

    List<String> reviews() {
        return reviews.stream().map(RaisedReview::review).toList();
    }

    private record RaisedReview(String node, String review) {}
}
