package io.hengce.engine.run;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.decision.NodeWhy.SplitWhy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of the splits on the way through a tree. Safe for many threads. */
record DecisionTreeExplainer(String node, Optional<String> root, Map<String, Split> splits) implements NodeExplainer {

    DecisionTreeExplainer {
        splits = Map.copyOf(splits);
    }

    /**
     * A split.
     *
     * @param to where each branch leads: to a split, or to a leaf
     */
    record Split(String id, PortTellers branches, List<String> to, String otherwise) {
        Split {
            to = List.copyOf(to);
        }
    }

    @Override
    public Optional<NodeWhy> why(Visit visit) {
        var told = new ArrayList<SplitWhy>();
        var at = root.map(splits::get);
        while (at.isPresent()) {
            var split = at.get();
            var branches = split.branches().whys(visit);
            told.add(new SplitWhy(split.id(), branches));
            at = next(split, branches).map(splits::get);
        }
        return Optional.of(new NodeWhy.Splits(node, told));
    }

    /** Where the way goes on; nowhere where a condition failed. */
    private static Optional<String> next(Split split, List<PortWhy> branches) {
        for (var number = 0; number < branches.size(); number++) {
            var answer = branches.get(number).why().answer();
            if (answer == Answer.TRUE) {
                return Optional.of(split.to().get(number));
            }
            if (answer == Answer.FAULT) {
                return Optional.empty();
            }
        }
        return Optional.of(split.otherwise());
    }
}
