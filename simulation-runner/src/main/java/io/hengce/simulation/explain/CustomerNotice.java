package io.hengce.simulation.explain;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the customer is told of a decision: its outcome and at most four reasons, in the catalogue's wording for customers. Nothing else of the flow or the application
 * stands there but the application's id and the day of the decision: no value, limit, score, field, rule or node. Safe for many threads.
 */
public final class CustomerNotice {

    private static final int MOST_REASONS = 4;
    private static final String INDENT = "    ";

    private final PageWords words;

    public CustomerNotice(FlowDocument document, Language language) {
        this.words = new PageWords(document, language);
    }

    public List<String> of(Application application, Decision decision) {
        var outcome = decision.outcome();
        var reasons = reasons(decision);
        var lines = new ArrayList<>(List.of(words.say("notice"), "", words.say("notice.dear"), ""));
        lines.addAll(paragraph(outcome + (reasons.isEmpty() ? "" : ".reasons")));
        lines.add("");
        if (!reasons.isEmpty()) {
            reasons.forEach(reason -> lines.add(INDENT + words.say("notice.reason", reason)));
            lines.add("");
        }
        lines.addAll(paragraph(outcome + ".close"));
        lines.add("");
        lines.add(words.say("notice.application", application.id()));
        lines.add(words.say("notice.date", day(application)));
        return lines;
    }

    private List<String> paragraph(String key) {
        return new Block("", List.of(Row.of("", words.say("notice." + key)))).lines();
    }

    /** The day of the decision as it was where the decision was taken. */
    private String day(Application application) {
        var day = application.decisionTime().toLocalDate();
        return words.sentences().expressions().held("", new Value.DateValue(day));
    }

    /** No reasons for an approval, and none of the engine's: the bank's people look into those. */
    private List<String> reasons(Decision decision) {
        return decision.outcome() == Outcome.APPROVE
                ? List.of()
                : decision.reasons().stream()
                        .map(RankedReason::code)
                        .filter(code -> !PageWords.isEngine(code))
                        .map(code -> wording(code).orElseGet(() -> words.say("notice.generic")))
                        .distinct()
                        .limit(MOST_REASONS)
                        .toList();
    }

    private Optional<String> wording(String code) {
        return words.entry(code)
                .map(Reason::customer)
                .filter(text -> !text.isEmpty())
                .map(words::in);
    }

    /** The codes of the decision's reasons that have no wording for customers, so that the notice says something general of them. */
    public static List<String> withoutWording(FlowDocument document, Decision decision) {
        return decision.reasons().stream()
                .map(RankedReason::code)
                .filter(code -> !PageWords.isEngine(code))
                .filter(code -> document.reasons().stream()
                        .filter(reason -> reason.code().equals(code))
                        .map(Reason::customer)
                        .allMatch(LocalizedText::isEmpty))
                .toList();
    }
}
