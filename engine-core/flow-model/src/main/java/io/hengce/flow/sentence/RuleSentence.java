package io.hengce.flow.sentence;

import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.Validity;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule: its condition, its actions, and in brackets what else bears on it. */
record RuleSentence(ExpressionSentences expressions) {

    String of(Rule rule) {
        var speech = expressions.speech();
        var when = expressions.condition(speech, rule.when(), Binding.OR);
        var actions = rule.actions().stream()
                .map(action -> action.accept(new Actions(expressions, speech)))
                .toList();
        var wording = speech.wording();
        var sentence = actions.isEmpty()
                ? speech.say("rule.nothing", when)
                : speech.say("rule", when, wording.joined("part", actions));
        var notes = notes(rule, speech);
        return notes.isEmpty() ? sentence : speech.say("noted", sentence, wording.joined("notes", notes));
    }

    String of(List<RuleAction> actions) {
        var speech = expressions.speech();
        var said = actions.stream()
                .map(action -> action.accept(new Actions(expressions, speech)))
                .toList();
        return said.isEmpty() ? speech.say("row.nothing") : speech.wording().joined("part", said);
    }

    private static List<String> notes(Rule rule, Speech speech) {
        var notes = new ArrayList<String>();
        if (rule.priority() != 0) {
            notes.add(speech.say("priority", rule.priority()));
        }
        dates(rule.validity(), speech).ifPresent(notes::add);
        if (!rule.validity().enabled()) {
            notes.add(speech.say("off"));
        }
        return notes;
    }

    private static Optional<String> dates(Validity validity, Speech speech) {
        var from = validity.from().map(date -> date(date, speech));
        var to = validity.to().map(date -> date(date, speech));
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(speech.say("from.to", from.get(), to.get()));
        }
        return from.map(date -> speech.say("from", date)).or(() -> to.map(date -> speech.say("to", date)));
    }

    private static String date(LocalDate date, Speech speech) {
        return speech.value(new Value.DateValue(date), Optional.empty());
    }

    private record Actions(ExpressionSentences expressions, Speech speech) implements RuleAction.Cases<String> {

        @Override
        public String raise(RuleAction.Raise action) {
            return speech.say(
                    "raise",
                    speech.say("raise." + action.outcome()),
                    expressions.reasons().quoted(action.reason()));
        }

        @Override
        public String setVariable(RuleAction.SetVariable action) {
            var value = expressions.value(speech, action.variable(), action.expression());
            return speech.say("set", speech.quoted(action.variable()), value);
        }

        @Override
        public String addPoints(RuleAction.AddPoints action) {
            return new Addition(expressions, speech).of(action.variable(), action.points());
        }
    }
}
