package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of a rule set: first those that hit with their sentences, then those that did not with the reason why not. Safe for many threads. */
record RuleRows(PageWords words, ActualValues values) {

    private static final String UNKNOWN = "UNKNOWN";

    /** The states in the order of the page. */
    private static final List<String> STATES =
            List.of("HIT", "FAULT", "NO_HIT", UNKNOWN, "NOT_REACHED", "NOT_YET", "EXPIRED", "OFF");

    List<Row> of(RuleSetNode node, NodeWhy.Rules whys) {
        return STATES.stream()
                .flatMap(state -> whys.rules().stream()
                        .filter(why -> state(why).equals(state))
                        .flatMap(why -> rule(node, why.rule()).map(rule -> row(state, rule, why)).stream()))
                .toList();
    }

    private static Optional<Rule> rule(RuleSetNode node, String id) {
        return node.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** Its state as a key: unknown where its condition could not be told. */
    static String state(RuleWhy why) {
        var unknown = why.state() == RuleState.NO_HIT
                && why.why().filter(tree -> tree.answer() == Answer.UNKNOWN).isPresent();
        return unknown ? UNKNOWN : why.state().name();
    }

    private Row row(String state, Rule rule, RuleWhy why) {
        return new Row(words.say("rule." + state), words.named(rule.name(), rule.id()), text(rule, why));
    }

    private String text(Rule rule, RuleWhy why) {
        return switch (why.state()) {
            case HIT -> hit(rule, why);
            case NO_HIT, FAULT -> why.why().map(new WhyWords(words, values)::of).orElse("");
            case NOT_YET ->
                rule.validity().from().map(day -> words.say("from", day(day))).orElse("");
            case EXPIRED ->
                rule.validity().to().map(day -> words.say("to", day(day))).orElse("");
            case NOT_REACHED, OFF -> "";
        };
    }

    private String hit(Rule rule, RuleWhy why) {
        var sentence = words.plain(words.sentences(values.notes(seen(why))).rule(rule));
        return sentence + why.why().map(new WhyWords(words, values)::worked).orElse("");
    }

    private static Map<String, Value> seen(RuleWhy why) {
        var seen = new HashMap<String, Value>();
        why.why().ifPresent(tree -> Blame.of(tree).forEach(test -> seen.putAll(test.values())));
        return seen;
    }

    private String day(LocalDate day) {
        return words.sentences().expressions().held("", new Value.DateValue(day));
    }
}
