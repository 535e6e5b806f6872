package io.hengce.designer.run;

import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A decision that was written down beside what is decided on the same application now: both outcomes, what differs, and whether the flow is the same. */
final class RecordedStrip extends VBox {

    private static final int HASH = 8;

    private final Words words;

    RecordedStrip(Words words, RecordedDecision recorded, Trial.Decided now) {
        super(6);
        this.words = words;
        setId("recorded");
        var then = recorded.decision();
        var differences = differences(then, now);
        var entries = new EntryWords(now.document(), words);
        getChildren()
                .addAll(
                        line("recorded-title", "heading", words.say("recorded.title", recorded.name())),
                        line("recorded-then", "item-title", words.say("recorded.then", said(entries, then))),
                        line("recorded-now", "item-title", words.say("recorded.now", said(entries, now.decision()))),
                        verdict(differences),
                        line("recorded-version", "muted", version(then, now.decision())));
    }

    private Label verdict(List<String> differences) {
        var same = differences.isEmpty();
        var label = line(
                "recorded-verdict",
                "banner",
                same ? words.say("recorded.same") : words.say("recorded.differs", String.join(", ", differences)));
        label.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !same);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private String said(EntryWords entries, Decision decision) {
        var codes = codes(decision);
        return new NodeWords(words).outcome(decision.outcome())
                + (codes.isEmpty() ? "" : " · " + entries.reasons(codes));
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(RankedReason::code).toList();
    }

    private String version(Decision then, Decision now) {
        var flow = then.flow();
        if (flow.hash().equals(now.flow().hash())) {
            return words.say("recorded.sameFlow", flow.id(), flow.revision(), start(flow.hash()));
        }
        return words.say(
                "recorded.otherFlow",
                flow.id(),
                flow.revision(),
                start(flow.hash()),
                now.flow().id(),
                start(now.flow().hash()));
    }

    private static String start(String hash) {
        return hash.substring(0, Math.min(HASH, hash.length()));
    }

    private List<String> differences(Decision then, Trial.Decided trial) {
        var now = trial.decision();
        var all = new ArrayList<String>();
        if (then.outcome() != now.outcome()) {
            all.add(words.say("recorded.outcome"));
        }
        if (!codes(then).equals(codes(now))) {
            all.add(words.say("recorded.reasons"));
        }
        var values = new ValueWords(words);
        var fields = new TreeSet<>(then.outputs().keySet());
        fields.addAll(now.outputs().keySet());
        for (var field : fields) {
            if (!Objects.equals(value(then, field), value(now, field))) {
                all.add(values.label(trial.document().dictionary(), field));
            }
        }
        return all;
    }

    private static Value value(Decision decision, String field) {
        return decision.outputs().getOrDefault(field, Value.Missing.MISSING);
    }

    private static Label line(String id, String style, String text) {
        var label = new Label(text);
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
