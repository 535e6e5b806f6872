package io.hengce.flow.json;

import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.Validity;
import io.hengce.flow.text.LocalizedText;
import java.time.LocalDate;

/** A rule set and its rules. */
final class RuleSetCodec {

    private static final Words<RuleHit> HITS = Words.lower(RuleHit.values());

    private RuleSetCodec() {}

    static RuleSetNode read(String id, LocalizedText name, Members members) {
        return new RuleSetNode(
                id, name, members.word("hit", HITS, RuleHit.ALL), members.list("rules", "id", RuleSetCodec::rule));
    }

    private static Rule rule(Members members) {
        return new Rule(
                members.text("id"),
                members.localized("name"),
                members.text("when"),
                members.list("actions", "", RuleActionCodec::read),
                members.integer("priority", 0),
                new Validity(members.truth("enabled", true), members.maybeDate("from"), members.maybeDate("to")));
    }

    static ObjectWriter write(RuleSetNode node, ObjectWriter out) {
        return out.putUnless(node.hit() == RuleHit.ALL, "hit", HITS.json(node.hit()))
                .list("rules", node.rules(), RuleSetCodec::rule);
    }

    private static Json rule(Rule rule) {
        var validity = rule.validity();
        return new ObjectWriter()
                .put("id", rule.id())
                .localized("name", rule.name())
                .put("when", rule.when())
                .list("actions", rule.actions(), RuleActionCodec::write)
                .putUnless(rule.priority() == 0, "priority", Json.of(rule.priority()))
                .putUnless(validity.enabled(), "enabled", Json.of(validity.enabled()))
                .put("from", validity.from().map(LocalDate::toString).map(Json::of))
                .put("to", validity.to().map(LocalDate::toString).map(Json::of))
                .json();
    }
}
