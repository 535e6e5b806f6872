package io.hengce.compile.plan;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.TreePath;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.expr.Condition;
import io.hengce.flow.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tests of the leaves of a tree: the choices on the way to each. They are parted only behind the last that can fail: what stands before it decides whether it is reached at
 * all. One per tree.
 */
record TreeTests(ValidFlow flow, TreePlaces places, TestRegister tests) {

    List<PlannedTest> of(TreePath path) {
        var choices = path.choices();
        var together = 0;
        for (var number = 0; number < choices.size(); number++) {
            together = canFail(choices.get(number)) ? number + 1 : together;
        }
        var found = new ArrayList<PlannedTest>();
        if (together > 0) {
            var first = choices.subList(0, together);
            found.add(tests.choices(
                    first.stream().map(TreeTests::key).toList(),
                    new Conjunction(first.stream().map(this::condition).toList()),
                    true));
        }
        for (var choice : choices.subList(together, choices.size())) {
            found.add(tests.choices(List.of(key(choice)), condition(choice), false));
        }
        return found;
    }

    private static String key(TreePath.Choice choice) {
        return choice.split().id() + "/" + choice.branch();
    }

    private boolean canFail(TreePath.Choice choice) {
        return asked(choice).stream().anyMatch(Expression::canFail);
    }

    /** The conditions that are asked where this is chosen. */
    private List<Expression> asked(TreePath.Choice choice) {
        var branches = choice.split().branches();
        return branches.subList(0, Math.min(choice.taken() + 1, branches.size())).stream()
                .map(branch -> flow.expression(places.branch(choice.split().id(), branch.id())))
                .toList();
    }

    private Condition condition(TreePath.Choice choice) {
        var asked = asked(choice).stream().map(Expression::condition).toList();
        return choice.isOtherwise()
                ? new TreeChoice(asked, Optional.empty())
                : new TreeChoice(asked.subList(0, choice.taken()), Optional.of(asked.get(choice.taken())));
    }
}
