package io.hengce.designer.paper;

import io.hengce.designer.document.sheet.BinSheet;
import io.hengce.designer.document.sheet.Sheets;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.words.CodeWords;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ScorecardNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what there is to know of a whole table or scorecard, each fact by itself. */
record SheetFacts(FlowDocument document, Words words) {

    List<String> of(FlowNode node, Heat heat) {
        var facts = new ArrayList<String>();
        facts.add(words.say(KindLook.of(node).word()));
        facts.add(size(node));
        if (node instanceof DecisionTableNode table) {
            facts.add(words.say(
                    "paper.hit", words.say("table.hit." + table.hit().name().toLowerCase(Locale.ROOT))));
        }
        if (node instanceof CrossTableNode cross) {
            facts.add(words.say("paper.writes", label(cross.variable())));
            cross.otherwise()
                    .ifPresent(value -> facts.add(words.say("paper.otherwise", shown(cross.variable(), value))));
        }
        if (node instanceof ScorecardNode card) {
            facts.add(words.say("paper.writes", label(card.variable())));
            facts.add(words.say("paper.base", card.base().toPlainString()));
        }
        if (!heat.isNone()) {
            var all = heat.all();
            facts.add(words.say("paper.sample", FigureWords.count(all.all()), FigureWords.percent(all.approvalRate())));
        }
        return facts;
    }

    private String size(FlowNode node) {
        return Sheets.of(node)
                .filter(sheet -> !(sheet instanceof BinSheet))
                .map(sheet ->
                        words.say("grid.size", sheet.rows(), sheet.columns().size()))
                .orElseGet(() -> new NodeWords(words).summary(node));
    }

    private String label(String field) {
        return new ValueWords(words).label(document, field);
    }

    private String shown(String field, String feel) {
        return document.dictionary()
                .field(field)
                .map(known -> new CodeWords(words).shown(known.type(), feel))
                .orElse(feel);
    }
}
