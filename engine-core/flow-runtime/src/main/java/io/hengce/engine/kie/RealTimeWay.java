package io.hengce.engine.kie;

import io.hengce.compile.CompiledFlow;
import io.hengce.engine.run.FlowLogic;
import io.hengce.engine.run.Matcher;
import io.hengce.engine.run.Route;
import io.hengce.engine.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Runs a flow inside one node of jBPM, with hits found without a Drools session; of many applications a chunk at a time rides one process instance. Safe for many threads.
 */
public final class RealTimeWay implements ProcessWay {

    /** So many that what jBPM costs is not seen any more, so few that their values stay near. */
    private static final int CHUNK = 1_024;

    private final Matcher matcher;
    private final Route route;
    private final FusedProcess process = new FusedProcess();

    public RealTimeWay(CompiledFlow compiled, FlowLogic logic) {
        matcher = new FastMatcher(compiled.rulePlan());
        route = logic.route();
    }

    @Override
    public Run run(Function<Matcher, Run> start) {
        var ride = new Ride(start);
        process.run(ride);
        return ride.run.orElseThrow();
    }

    @Override
    public <A, D> List<D> runAll(List<A> applications, BiFunction<Matcher, A, Run> start, BiFunction<Run, A, D> end) {
        var done = new ArrayList<D>(applications.size());
        for (var from = 0; from < applications.size(); from += CHUNK) {
            var chunk = applications.subList(from, Math.min(from + CHUNK, applications.size()));
            process.run(() -> chunk.forEach(each -> {
                var run = start.apply(matcher, each);
                route.pass(run);
                done.add(end.apply(run, each));
            }));
        }
        return done;
    }

    @Override
    public long instances() {
        return process.instances();
    }

    /**
     * One run from its start on: the application is read inside the instance, since what is waited for with it must not wait for others to see who has the instance. One per run.
     */
    private final class Ride implements Runnable {

        private final Function<Matcher, Run> start;
        private Optional<Run> run = Optional.empty();

        private Ride(Function<Matcher, Run> start) {
            this.start = start;
        }

        @Override
        public void run() {
            var begun = start.apply(matcher);
            route.pass(begun);
            run = Optional.of(begun);
        }
    }
}
