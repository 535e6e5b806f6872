package io.hengce.engine.run;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.decision.NodeWhy.SplitWhy;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.TreeSplit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

/** Why each condition on the way through a tree held or not. One per visit. */
record DecisionTreeWhys(NodeWhys whys, DecisionTreeNode node) {

    NodeWhy.Splits splits() {
        var byId = new HashMap<String, TreeSplit>();
        node.splits().forEach(split -> byId.put(split.id(), split));
        var told = new ArrayList<SplitWhy>();
        var at = node.root().map(byId::get);
        while (at.isPresent()) {
            var split = at.get();
            var why = split(split);
            told.add(why);
            at = next(split, why).map(byId::get);
        }
        return new NodeWhy.Splits(node.id(), told);
    }

    private SplitWhy split(TreeSplit split) {
        var branches = new ArrayList<PortWhy>();
        var ended = false;
        for (var branch : split.branches()) {
            var place = new TreePlaces(node.id()).branch(split.id(), branch.id());
            var why = ended
                    ? whys.notReached(place)
                    : whys.maker().condition(place, whys.visit().entry());
            branches.add(new PortWhy(branch.id(), why));
            ended |= why.answer() == Answer.TRUE || why.answer() == Answer.FAULT;
        }
        return new SplitWhy(split.id(), branches);
    }

    /** Where the way goes on; nowhere where a condition failed. */
    private static Optional<String> next(TreeSplit split, SplitWhy why) {
        for (var number = 0; number < why.branches().size(); number++) {
            switch (why.branches().get(number).why().answer()) {
                case TRUE -> {
                    return Optional.of(split.branches().get(number).to());
                }
                case FAULT -> {
                    return Optional.empty();
                }
                case FALSE, UNKNOWN, NOT_REACHED -> {}
            }
        }
        return Optional.of(split.otherwise());
    }
}
