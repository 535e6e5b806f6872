package io.hengce.designer.inspector;

import io.hengce.designer.look.NamedText;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.sentence.FlowSentences;

/** A node that is read here and not yet changed: everything it does, a sentence a card, up to 200. */
final class SentencesSection extends Section {

    private static final int SHOWN = 200;

    SentencesSection(Session session, Words words, FlowNode node) {
        super(session, words);
        getChildren().addAll(heading(words.say("node.says")), muted(words.say("node.readOnly")));
        var sentences = new FlowSentences(document(), words.language().get()).of(node);
        each(sentences.stream().limit(SHOWN).toList(), sentence -> card(new NamedText(sentence.text())));
        if (sentences.size() > SHOWN) {
            later(() -> muted(words.say("node.more", sentences.size() - SHOWN)));
        }
    }
}
