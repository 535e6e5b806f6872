package io.hengce.designer.sample;

import io.hengce.designer.heat.Heat;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;

/**
 * A sample set as one flow decided it.
 *
 * @param applications in the order of the file
 * @param decisions one for each
 */
public record SampleRun(List<Application> applications, List<Decision> decisions, Heat heat, Reading reading) {

    /**
     * How the file was read.
     *
     * @param badRows rows that are no applications
     * @param cut whether the file has more rows than were read
     * @param remarks what is doubtful, though it was read
     */
    public record Reading(int badRows, boolean cut, List<Diagnostic> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    public SampleRun {
        applications = List.copyOf(applications);
        decisions = List.copyOf(decisions);
    }
}
