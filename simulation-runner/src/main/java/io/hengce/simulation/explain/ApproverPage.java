package io.hengce.simulation.explain;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.text.Language;
import io.hengce.flow.value.Value;
import io.hengce.simulation.page.Columns;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Why an application was decided as it was, for the person who approves loans: outcome, reasons and results, then node by node what hit and what did not, each with
 * the actual values. Safe for many threads.
 */
public final class ApproverPage {

    private static final String INDENT = "  ";
    private static final int GAP = 2;

    private final PageWords words;
    private final ActualValues values;

    public ApproverPage(FlowDocument document, Language language) {
        this.words = new PageWords(document, language);
        this.values = new ActualValues(words);
    }

    /**
     * The lines of the page.
     *
     * @param decision of this flow; without a full trace the page does not say why a rule did not hit
     */
    public List<String> of(Application application, Decision decision) {
        var lines = new ArrayList<String>();
        lines.add(words.say("approver"));
        lines.add("");
        lines.addAll(new Block("", facts(application, decision)).lines());
        section("reasons", new Block(INDENT, reasons(decision)).lines(), lines);
        section("reviews", new Block(INDENT, reviews(decision)).lines(), lines);
        section("results", new Block(INDENT, results(decision)).lines(), lines);
        section("shadows", new Block(INDENT, shadows(decision)).lines(), lines);
        decision.trace().ifPresent(trace -> section(values.masks() ? "path.masked" : "path", path(trace), lines));
        return lines;
    }

    private void section(String heading, List<String> content, List<String> lines) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(words.say(heading));
            lines.addAll(content);
        }
    }

    private List<Row> facts(Application application, Decision decision) {
        var time = new Value.DateTimeValue(application.decisionTime());
        var flow = decision.flow();
        return List.of(
                Row.of(words.say("application"), application.id()),
                Row.of(words.say("time"), values.of(Slots.DECISION_TIME, time)),
                Row.of(
                        words.say("flow"),
                        words.say("flow.name", words.in(words.document().name()), flow.id(), flow.revision())),
                Row.of(words.say("outcome"), words.say("outcome." + decision.outcome())));
    }

    private List<Row> reasons(Decision decision) {
        if (decision.reasons().isEmpty()) {
            return List.of(Row.of("", words.say("reasons.none")));
        }
        var texts = widest(decision, reason -> words.reason(reason.code()));
        var nodes = widest(decision, reason -> words.node(reason.node()));
        var last = String.valueOf(decision.reasons().size()).length();
        return decision.reasons().stream()
                .map(reason -> Row.of(
                        Columns.right(String.valueOf(reason.rank()), last) + ".",
                        Columns.left(words.reason(reason.code()), texts + GAP)
                                + Columns.left(words.node(reason.node()), nodes + GAP)
                                + reason.code()))
                .toList();
    }

    /** For each review its queue, and below it what the reviewer is asked. */
    private List<Row> reviews(Decision decision) {
        var rows = new ArrayList<Row>();
        for (var review : decision.reviews()) {
            rows.add(new Row(words.node(review.node()), words.say("queue"), review.queue()));
            for (var number = 0; number < review.questions().size(); number++) {
                var question = review.questions().get(number);
                rows.add(new Row(
                        words.node(review.node()),
                        words.say("question", number + 1),
                        words.named(question.text(), question.id())));
            }
        }
        return rows;
    }

    /** What other flows would have decided. Their reasons stand in other catalogues, so they are told by their codes. */
    private List<Row> shadows(Decision decision) {
        return decision.shadows().stream()
                .map(shadow -> new Row(
                        words.node(shadow.node()),
                        words.shadow(shadow),
                        words.say(
                                "shadow",
                                words.say("outcome." + shadow.decision().outcome()),
                                shadow.decision().flow().id(),
                                codes(shadow.decision()))))
                .toList();
    }

    private static String codes(Decision decision) {
        return decision.reasons().stream().map(RankedReason::code).collect(Collectors.joining(", "));
    }

    private static int widest(Decision decision, Function<RankedReason, String> text) {
        return decision.reasons().stream()
                .map(text)
                .mapToInt(Columns::width)
                .max()
                .orElse(0);
    }

    /** The outputs that are there, in the order in which the run wrote them. */
    private List<Row> results(Decision decision) {
        var names = new LinkedHashSet<String>();
        decision.trace()
                .ifPresent(trace -> trace.steps()
                        .forEach(step -> names.addAll(step.outputs().keySet())));
        names.addAll(decision.outputs().keySet());
        return names.stream()
                .filter(name -> !decision.outputs()
                        .getOrDefault(name, Value.Missing.MISSING)
                        .isMissing())
                .map(name -> Row.of(
                        words.field(name),
                        values.of(name, decision.outputs().getOrDefault(name, Value.Missing.MISSING))))
                .toList();
    }

    private List<String> path(Trace trace) {
        var parts = new StepParts(words, values, trace);
        var path = new PathLines();
        trace.steps().forEach(step -> path.add(words.node(step.node()), step.accept(parts)));
        trace.fault().ifPresent(fault -> path.add(words.node(fault.node()), parts.failed(fault)));
        return path.lines();
    }
}
