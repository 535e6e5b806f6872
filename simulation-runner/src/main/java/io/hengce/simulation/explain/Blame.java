package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import java.util.List;

/** The tests that make a condition's answer what it is: of an {@code and} that does not hold, those that do not. */
record Blame() implements Why.Cases<List<Why.Test>> {

    static List<Why.Test> of(Why why) {
        return why.accept(new Blame());
    }

    @Override
    public List<Why.Test> test(Why.Test test) {
        return List.of(test);
    }

    @Override
    public List<Why.Test> all(Why.All all) {
        return sharing(all, all.parts());
    }

    @Override
    public List<Why.Test> any(Why.Any any) {
        return sharing(any, any.parts());
    }

    /** The parts with the answer of the whole. */
    private List<Why.Test> sharing(Why whole, List<Why> parts) {
        return parts.stream()
                .filter(part -> part.answer() == whole.answer())
                .flatMap(part -> part.accept(this).stream())
                .toList();
    }

    @Override
    public List<Why.Test> not(Why.Not not) {
        return not.part().accept(this);
    }

    /** What parts of it were not reached says nothing. */
    @Override
    public List<Why.Test> choice(Why.Choice choice) {
        return choice.parts().stream()
                .flatMap(part -> part.accept(this).stream())
                .filter(test -> test.answer() != Answer.NOT_REACHED)
                .toList();
    }
}
