package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.compile.plan.PlannedRule;
import io.hengce.compile.plan.PlannedTest;
import io.hengce.compile.plan.RuleTest;
import io.hengce.engine.index.Sought;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.LookupMasks;
import io.hengce.flow.expr.RuleMasks;
import io.hengce.flow.value.Value;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the rules of one node see in one run: the values on entry, the date, and the node's inputs. It answers tests and notes hits and faults.
 * One thread at a time.
 */
public final class NodeFact implements Sought, RuleTest.Cases<Boolean> {

    private NodePlan plan;
    private Frame frame;
    private Moment moment;
    private NodeInputs.Given inputs;
    private long[] hits;
    /** How many of them the plan has. */
    private int words;

    private Optional<EvaluationFault[]> faults = Optional.empty();

    NodeFact(NodePlan plan, Frame frame, Moment moment, NodeInputs.Given inputs) {
        this.plan = plan;
        this.frame = frame;
        this.moment = moment;
        this.inputs = inputs;
        this.words = words(plan);
        this.hits = new long[words];
    }

    private static int words(NodePlan of) {
        return (of.rules().size() + Long.SIZE - 1) / Long.SIZE;
    }

    /** The same object for the next node, of whose rules none has hit. */
    NodeFact again(NodePlan next, Frame seen, Moment at, NodeInputs.Given given) {
        plan = next;
        frame = seen;
        moment = at;
        inputs = given;
        words = words(next);
        if (words > hits.length) {
            hits = new long[words];
        } else {
            Arrays.fill(hits, 0, words, 0);
        }
        faults = Optional.empty();
        return this;
    }

    public NodePlan plan() {
        return plan;
    }

    @Override
    public Value input(int number) {
        return inputs.value(number);
    }

    @Override
    public long units(int number) {
        return inputs.units(number);
    }

    /**
     * Does the test hold? A test that fails is noted and counts as holding, so that its fault waits for the rules that reach it.
     */
    @Override
    public boolean passes(PlannedTest test) {
        try {
            return test.test().accept(this);
        } catch (EvaluationFault fault) {
            note(test, fault);
            return true;
        }
    }

    private void note(PlannedTest test, EvaluationFault fault) {
        if (faults.isEmpty()) {
            faults = Optional.of(new EvaluationFault[plan.tests().size()]);
        }
        faults.get()[test.number()] = fault;
    }

    @Override
    public void hit(int rule) {
        hits[rule / Long.SIZE] |= 1L << rule;
    }

    @Override
    public void hits(int word, long rules) {
        hits[word] |= rules;
    }

    /** Notes the rules of which generated code finds that they hold. */
    public void ask(RuleMasks rules) {
        rules.into(frame, hits);
    }

    /** Notes the rows that generated code finds by the longs of the inputs. */
    public void lookUp(LookupMasks rows) {
        inputs.lookUp(rows, hits);
    }

    /** A bit for each rule that hits; changes no more once the node is left. */
    long[] hits() {
        return hits;
    }

    boolean isHit(int rule) {
        return (hits[rule / Long.SIZE] & 1L << rule) != 0;
    }

    /** The first rule that hits, from a number on; the number of rules where there is none. */
    int nextHit(int from) {
        var word = from / Long.SIZE;
        if (word >= words) {
            return plan.rules().size();
        }
        var rest = hits[word] & -1L << from;
        while (rest == 0 && ++word < words) {
            rest = hits[word];
        }
        return rest == 0 ? plan.rules().size() : word * Long.SIZE + Long.numberOfTrailingZeros(rest);
    }

    boolean hasFaults() {
        return faults.isPresent();
    }

    /** The fault that a rule's condition ended in; none for a rule that is out of force. */
    Optional<EvaluationFault> fault(PlannedRule rule) {
        if (faults.isEmpty() || !rule.validity().on(moment.date())) {
            return Optional.empty();
        }
        var noted = faults.get();
        return rule.tests().stream()
                .flatMap(test -> Optional.ofNullable(noted[test.number()]).stream())
                .findFirst();
    }

    @Override
    public Boolean inForce(RuleTest.InForce test) {
        return test.validity().on(moment.date());
    }

    @Override
    public Boolean holds(RuleTest.Holds test) {
        return test.condition().test(frame).isTrue();
    }

    @Override
    public Boolean inCell(RuleTest.InCell test) {
        return test.cell().matches(inputs.value(test.input()));
    }
}
