package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.Why;
import io.hengce.flow.value.Value;
import io.hengce.simulation.explain.NodePart.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A condition test by test, each with its answer. What must hold together stands in one list; alternatives stand below a line of their own.
 *
 * @param depth how many groups it stands in
 */
record Conditions(PageWords words, ActualValues values, int depth) implements Why.Cases<List<Condition>> {

    List<Condition> of(Why why) {
        return why.accept(this);
    }

    @Override
    public List<Condition> test(Why.Test test) {
        return List.of(one(test, test.values()));
    }

    @Override
    public List<Condition> all(Why.All all) {
        return depth == 0
                ? all.parts().stream().flatMap(part -> of(part).stream()).toList()
                : group(all, "condition.all", all.parts());
    }

    @Override
    public List<Condition> any(Why.Any any) {
        return group(any, "condition.any", any.parts());
    }

    @Override
    public List<Condition> not(Why.Not not) {
        return List.of(one(not, seen(not)));
    }

    @Override
    public List<Condition> choice(Why.Choice choice) {
        return List.of(one(choice, seen(choice)));
    }

    Condition said(Answer answer, String sentence) {
        return new Condition(answer, words.say("condition." + answer), sentence, depth);
    }

    private List<Condition> group(Why whole, String key, List<Why> parts) {
        var found = new ArrayList<Condition>();
        found.add(said(whole.answer(), words.say(key)));
        var below = new Conditions(words, values, depth + 1);
        parts.forEach(part -> found.addAll(below.of(part)));
        return found;
    }

    private Condition one(Why why, Map<String, Value> seen) {
        var sentences = words.sentences(values.notes(seen)).expressions();
        return said(why.answer(), words.plain(sentences.condition(why.text())));
    }

    private static Map<String, Value> seen(Why why) {
        var seen = new HashMap<String, Value>();
        Blame.of(why).forEach(test -> seen.putAll(test.values()));
        return seen;
    }
}
