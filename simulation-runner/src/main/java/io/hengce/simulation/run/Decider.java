package io.hengce.simulation.run;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import java.util.List;

/** Decides an application: a loaded engine at a chosen trace depth, or a stand-in for one. Safe for many threads. */
@FunctionalInterface
public interface Decider {

    Decision decide(Application application);

    /** Decides many applications, in their order. */
    default List<Decision> decideAll(List<Application> applications) {
        return applications.stream().map(this::decide).toList();
    }
}
