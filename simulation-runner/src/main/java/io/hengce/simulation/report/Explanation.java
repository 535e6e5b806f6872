package io.hengce.simulation.report;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.Language;
import io.hengce.simulation.diff.FlowWords;
import java.util.ArrayList;
import java.util.List;

/** Why an application was decided as it was: reasons with the customer's wording, then every node with what it read, hit and wrote. Safe for many threads. */
public final class Explanation {

    /** No more reasons than these go into the customer's notice. */
    private static final int TOLD_TO_THE_CUSTOMER = 4;

    private final ValidFlow flow;
    private final Wording wording;

    public Explanation(ValidFlow flow, Language language) {
        this.flow = flow;
        this.wording = new Wording(language, FlowWords.of(flow.document()));
    }

    /** The lines of the explanation; without a trace there is no more than the reasons. */
    public List<String> of(Application application, Decision decision) {
        var lines = new ArrayList<String>();
        lines.add(wording.say("explain.title", application.id(), wording.outcome(decision.outcome())));
        lines.add(wording.say("explain.reasons"));
        if (decision.reasons().isEmpty()) {
            lines.add("  " + wording.say("explain.none"));
        }
        decision.reasons().forEach(reason -> lines.addAll(reason(reason)));
        decision.trace().ifPresent(trace -> lines.addAll(steps(application, trace)));
        return lines;
    }

    private List<String> reason(RankedReason reason) {
        var lines = new ArrayList<String>();
        var node = wording.node(reason.node());
        lines.add("  %s. %s %s [%s]"
                .formatted(
                        reason.rank(),
                        reason.code(),
                        wording.reason(reason.code()),
                        node.isEmpty() ? reason.node() : node + " " + reason.node()));
        flow.document().reasons().stream()
                .filter(entry -> entry.code().equals(reason.code()) && reason.rank() <= TOLD_TO_THE_CUSTOMER)
                .map(Reason::customer)
                .map(wording::in)
                .filter(text -> !text.isEmpty())
                .forEach(text -> lines.add("     " + wording.say("explain.customer", text)));
        return lines;
    }

    private List<String> steps(Application application, Trace trace) {
        var lines = new ArrayList<String>();
        lines.add(wording.say("explain.steps"));
        var explained = new StepText(flow, wording, application);
        trace.steps().forEach(step -> lines.addAll(explained.lines(step)));
        trace.fault().ifPresent(fault -> {
            lines.add("  " + explained.title(fault.node()));
            lines.add("    " + wording.say("explain.fault", fault.code(), fault.message()));
        });
        return lines;
    }
}
