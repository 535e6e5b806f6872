package io.hengce.engine.run;

import io.hengce.compile.CompiledFlow;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Reason;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a flow means: how a run starts, what each node does, and how the decision is put together. Safe for many threads. */
public final class FlowLogic {

    /** The product's zone: dates of a decision are dates there. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ValidFlow flow;
    private final NodeTellers tellers;
    private final Map<String, NodeLogic> nodes = new HashMap<>();
    private final RunSetting setting;
    private final Recorder silent;
    private final Idle<Room> idle = new Idle<>();
    private final NodeLogic start;
    private final InputSlots inputs;
    private final OutputSlots outputs;

    /** The logic of a flow with all that it calls. */
    public FlowLogic(CompiledFlow compiled, Surroundings surroundings) {
        this(compiled, new CalledFlows(surroundings, false), true);
    }

    /** @param decides whether it runs shadows: no flow does that another one calls */
    FlowLogic(CompiledFlow compiled, CalledFlows called, boolean decides) {
        flow = compiled.flow();
        tellers = new NodeTellers(flow);
        var document = flow.document();
        var reasons = new ReasonCatalogue(
                document.reasons().stream().collect(Collectors.toMap(Reason::code, Function.identity())));
        var maker = new LogicMaker(compiled, reasons, called, decides);
        for (FlowNode node : document.nodes()) {
            nodes.put(node.id(), node.accept(maker));
        }
        start = logic(flow.start().id());
        setting = new RunSetting(
                new OutcomeSlot(flow.slots()),
                called.surroundings().stopwatch(),
                reasons,
                new KnownChains<String, List<String>>(List::copyOf).empty());
        silent = new Recorder(TraceDepth.NONE, new Teller(tellers, LocalDate.EPOCH), new Frame(flow.slots()));
        inputs = new InputSlots(flow);
        outputs = new OutputSlots(flow);
    }

    /** A run that has passed the start node. */
    public Run start(Application application, TraceDepth depth, Matcher matcher) {
        return start(application, room(), depth, matcher);
    }

    /**
     * The same in memory that is used for it alone until the decision is made.
     *
     * @param room in which nothing is written
     */
    public Run start(Application application, Room room, TraceDepth depth, Matcher matcher) {
        inputs.fill(room.frame(), application);
        var moment = new Moment(application.decisionTime());
        room.frame().decideAt(moment);
        if (depth != TraceDepth.NONE) {
            inputs.show(room.frame(), application);
        }
        var entry = new Entry(application.id(), room.frame(), moment, setting, room.workspace());
        return begun(new Run(entry, matcher, recorder(depth, entry)));
    }

    /** Begins the runs of many applications. */
    public Series series(List<Application> applications, TraceDepth depth) {
        return new Series(this, applications, depth);
    }

    /** The memory of a run that is not traced. It is given back when the decision is made; nothing of the application stays there. */
    public Room enter() {
        return idle.take().orElseGet(this::room);
    }

    /** Takes the memory of such a run back. */
    public void leave(Room room) {
        room.clear();
        idle.put(room);
    }

    /** The memory of a run, in which nothing is written. */
    Room room() {
        return new Room(new Frame(flow.slots()), new Workspace());
    }

    /** A run that another flow's run begins, which has passed the start node: the same application at the same time, with values of its own. */
    Run start(Run caller, Consumer<Frame> fill, Matcher matcher) {
        var frame = new Frame(flow.slots(), caller.frame());
        frame.decideAt(caller.moment());
        fill.accept(frame);
        var entry = new Entry(caller.applicationId(), frame, caller.moment(), setting, new Workspace());
        return begun(new Run(entry, matcher, recorder(caller.depth(), entry)));
    }

    private Run begun(Run run) {
        run.visit(start);
        return run;
    }

    private Recorder recorder(TraceDepth depth, Entry entry) {
        return depth == TraceDepth.NONE
                ? silent
                : new Recorder(depth, new Teller(tellers, entry.moment().date()), entry.frame());
    }

    /** Whether all nodes may run inside one node of a process. */
    public boolean canFuse() {
        return standingAlone().isEmpty();
    }

    /** The nodes that must be nodes of the process engine, in the order of the drawing. */
    public List<String> standingAlone() {
        return flow.order().stream().filter(node -> logic(node).standsAlone()).toList();
    }

    private NodeLogic logic(String node) {
        var logic = nodes.get(node);
        if (logic == null) {
            throw new IllegalArgumentException("no node " + node);
        }
        return logic;
    }

    /** The ways through the flow, nodes and all. */
    public Route route() {
        return new Route(flow, this::logic);
    }

    /** What the node does to a run that comes to it; at a join all branches have come. */
    public Consumer<Run> at(String node) {
        var logic = logic(node);
        var standing = Standing.of(node, flow);
        if (flow.forks().parallel(node).isEmpty()) {
            return run -> standing.in(run).visit(logic);
        }
        return run -> {
            var whole = standing.in(run);
            whole.join();
            whole.visit(logic);
        };
    }

    /** Whether a run that has come to a branch leaves it by a port. */
    public BiPredicate<Run, String> leaving(String branch) {
        var standing = Standing.of(branch, flow);
        return (run, port) -> standing.in(run).leavesBy(branch, port);
    }

    /** The decision of a run that has ended, and what the shadows behind it come to. */
    public Decision decision(Run run, FlowReference reference, String engine) {
        return decision(run, run.reviews(), reference, engine).withShadows(run.shadows(engine));
    }

    Map<String, Value> missingOutputs() {
        return outputs.missing();
    }

    Decision decision(Run run, List<Review> reviews, FlowReference reference, String engine) {
        return new Decision(
                run.applicationId(),
                run.outcome(),
                run.rankedReasons(),
                reviews,
                outputs.of(run),
                reference,
                engine,
                run.path(),
                run.trace());
    }
}
