package io.hengce.designer.sample;

import io.hengce.designer.heat.Heat;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import java.util.List;

/**
 * A sample set as one flow decided it.
 *
 * @param applications in the order of the file
 * @param decisions one for each
 * @param badRows rows that are no applications
 * @param cut whether the file has more rows than were read
 */
public record SampleRun(List<Application> applications, List<Decision> decisions, Heat heat, int badRows, boolean cut) {

    public SampleRun {
        applications = List.copyOf(applications);
        decisions = List.copyOf(decisions);
    }
}
