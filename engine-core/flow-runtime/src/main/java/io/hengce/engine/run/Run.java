package io.hengce.engine.run;

import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.Shadow;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One application on its way through a flow. One per decision, one thread at a time. */
public final class Run extends RunVerdict {

    private final Entry entry;
    private final Matcher matcher;
    private final Recorder recorder;
    private Chain<String, List<String>> path;
    private final Shadows shadows = new Shadows();
    private String branch = "";
    private String port = "";
    private Optional<TraceFault> fault = Optional.empty();
    private BranchRuns branches = BranchRuns.NONE;

    Run(Entry entry, Matcher matcher, Recorder recorder) {
        this(entry, matcher, recorder, new Reasons(entry.setting().reasons()));
    }

    private Run(Entry entry, Matcher matcher, Recorder recorder, Reasons reasons) {
        super(reasons);
        this.entry = entry;
        this.matcher = matcher;
        this.recorder = recorder;
        this.path = entry.setting().noPath();
    }

    /** A branch of a parallel: it begins with the values and the outcome of now, and keeps to itself what it comes to. */
    private Run fork() {
        var forked = entry.fork();
        var branch = new Run(
                forked, matcher, recorder.fork(forked.frame()), reasons().fork());
        branch.standAt(this);
        return branch;
    }

    /**
     * Begins the branches of a parallel.
     *
     * @param written the slots that each branch may write
     */
    void fork(int[][] written) {
        var runs = new Run[written.length];
        Arrays.setAll(runs, number -> fork());
        branches = new BranchRuns(runs, written);
    }

    /** The run of a branch, while it is under way; a run that had ended before has no branches but itself. */
    Run branch(int number) {
        return branches.isEmpty() ? this : branches.of(number);
    }

    /** Takes in what the branches came to, in their order, up to one that failed. */
    void join() {
        var ending = branches;
        branches = BranchRuns.NONE;
        for (var number = 0; number < ending.runs().length && !hasEnded(); number++) {
            join(ending.runs()[number], ending.written()[number]);
        }
    }

    private void join(Run branch, int[] written) {
        frame().join(branch.frame(), written);
        path = path.then(branch.path);
        recorder.join(branch.recorder, branch.frame(), written);
        shadows.join(branch.shadows);
        takeIn(branch);
        fault = branch.fault;
    }

    /** Runs a node; after the end, or an error, nodes are passed without effect. */
    void visit(NodeLogic logic) {
        if (hasEnded()) {
            return;
        }
        path = path.then(logic.node());
        if (recorder.isFull()) {
            entry.setting().stopwatch().time(() -> perform(logic)).ifPresent(took -> recorder.took(logic.node(), took));
        } else {
            perform(logic);
        }
        var raisedAnew = isRaisedAnew();
        if (raisedAnew) {
            entry.setting().outcome().write(frame(), standing());
        }
        if (recorder.isOn()) {
            recorder.leave(logic.node(), raisedAnew, frame(), fault);
        }
        seen();
    }

    private void perform(NodeLogic logic) {
        try {
            logic.perform(this);
        } catch (NodeFault error) {
            fail(error, logic.node());
        }
    }

    private void fail(NodeFault error, String node) {
        raise(Outcome.REFER);
        give(GivenReason.engine(error.code(), node));
        var message = String.valueOf(error.getMessage());
        fault = Optional.of(new TraceFault(error.code(), node, error.place().path(), message));
        stop();
    }

    /** The values as the node sees them on entry, until it writes. The outcome that a node raises is seen from the next node on. */
    Frame frame() {
        return entry.frame();
    }

    /** The date of the decision in the product's zone. */
    LocalDate date() {
        return moment().date();
    }

    Moment moment() {
        return entry.moment();
    }

    String applicationId() {
        return entry.applicationId();
    }

    /** Notes a shadow that is to run behind the end, with the values as they are now. */
    void cast(ShadowLogic shadow) {
        shadows.add(shadow, new Run(entry.with(frame().aside()), matcher, recorder, reasons()));
    }

    /** What the shadows come to; they run now. */
    List<Shadow> shadows(String engine) {
        return shadows.run(engine);
    }

    /** The inputs of a node, all still to be worked out. */
    NodeInputs.Given given(NodeInputs inputs) {
        return isTraced() ? new NodeInputs.Given(inputs) : entry.workspace().given(inputs);
    }

    /** Room for the hits of no more than 64 rules, of which none has hit. */
    long[] word() {
        return entry.workspace().word();
    }

    /** Asks which rules of a node hit. */
    NodeFact match(RuleLogic logic, NodeInputs.Given inputs) {
        var fact = isTraced()
                ? new NodeFact(logic.plan(), frame(), entry.moment(), inputs)
                : entry.workspace().fact(logic.plan(), this, inputs);
        matcher.match(fact);
        return fact;
    }

    void write(Map<Target, Value> values) {
        values.forEach((target, value) -> frame().set(target.slot(), value));
    }

    void write(Written written) {
        written.into(frame());
    }

    /** Notes the port by which the run leaves a branch; it is asked for before the run comes to the next. */
    void take(String left, String by) {
        branch = left;
        port = by;
    }

    /** Does the run leave a branch by this port? A run that has ended leaves by none. */
    boolean leavesBy(String left, String by) {
        return !hasEnded() && by.equals(port) && left.equals(branch);
    }

    /** The port by which the run left the branch that it passed last. */
    String port() {
        return port;
    }

    TraceDepth depth() {
        return recorder.depth();
    }

    boolean isTraced() {
        return recorder.isOn();
    }

    /** Notes what the node does that the run is at. */
    void trace(StepMaker step) {
        recorder.add(step);
    }

    Outcome outcome() {
        if (!hasEnded()) {
            throw new IllegalStateException("the run has not ended; it came by " + path());
        }
        return standing();
    }

    List<RankedReason> rankedReasons() {
        return reasons().ranked(outcome());
    }

    /** What a person is to look at; nothing where the application is declined all the same. */
    List<Review> reviews() {
        return outcome() == Outcome.REFER ? noted() : List.of();
    }

    List<String> path() {
        return path.told();
    }

    /** How many nodes it came by. */
    int length() {
        return path.size();
    }

    boolean hasFailed() {
        return fault.isPresent();
    }

    /** The error that ended the run. */
    Optional<TraceFault> fault() {
        return fault;
    }

    Optional<Trace> trace() {
        return recorder.trace(fault);
    }
}
