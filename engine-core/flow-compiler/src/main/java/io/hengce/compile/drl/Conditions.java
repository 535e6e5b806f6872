package io.hengce.compile.drl;

import io.hengce.flow.expr.Expression;
import java.util.List;

/** A condition as constraints of a rule. It is parted at {@code and} after the last part that can fail: what stands before that part decides whether it is reached at all. */
final class Conditions {

    private Conditions() {}

    /** @param id of the rule or port, by which a failure is remembered */
    static DrlRule added(DrlRule rule, String id, Expression condition) {
        var parts = condition.conjuncts();
        var together = 0;
        for (var number = 0; number < parts.size(); number++) {
            together = parts.get(number).canFail() ? number + 1 : together;
        }
        var all = rule;
        if (together > 0) {
            all = all.when(DrlText.function("holdsOrFails", DrlText.quoted(id), joined(parts.subList(0, together))));
        }
        for (var part : parts.subList(together, parts.size())) {
            all = all.when(DrlText.function("holds", Words.of(part)));
        }
        return all;
    }

    private static String joined(List<Expression> parts) {
        var words = parts.stream().map(Words::of).toList();
        return words.size() == 1 ? words.get(0) : DrlText.function("allOf", words);
    }
}
