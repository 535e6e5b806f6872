package io.hengce.designer.inspector;

import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.VerdictNode;

/** A verdict: the outcome it raises, and with which reasons. */
final class VerdictSection extends Section {

    VerdictSection(Session session, Words words, VerdictNode node) {
        super(session, words);
        getChildren()
                .addAll(
                        heading(words.say("verdict.raises")),
                        card(RuleActions.outcome(this, node.outcome()), muted(words.say("verdict.hint"))),
                        heading(words.say("verdict.reasons")));
        if (node.reasons().isEmpty()) {
            getChildren().add(muted(words.say("verdict.noReasons")));
        }
        node.reasons().forEach(code -> getChildren().add(card(muted(RuleActions.reason(this, code)))));
    }
}
