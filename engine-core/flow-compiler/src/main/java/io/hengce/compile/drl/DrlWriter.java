package io.hengce.compile.drl;

import io.hengce.flow.check.ValidFlow;

/** Writes a flow as readable Drools rules. The same content gives the same text; the layout and every label are left out. */
public final class DrlWriter {

    private DrlWriter() {}

    public static String write(ValidFlow flow) {
        var document = flow.document();
        var text = new DrlText();
        text.comment("The flow " + DrlText.name(document.id())
                + " as rules, for readers: the engine does not load this text.");
        text.comment("Content hash " + DrlText.name(flow.contentHash()));
        text.comment("");
        text.comment(
                "A run is at one node at a time: the fact Visit, and Table, Cross, Card or Terms when the inputs of a node are evaluated.");
        text.comment(
                "Of the rules that match, the one of the highest salience fires first; of an activation-group only one.");
        text.comment("A missing value makes an operation missing and a comparison unknown; only what is true holds.");
        text.comment(
                "An error, as a division by zero, refers the application and ends the run: what fires after it does nothing.");
        text.line("package hengce." + DrlText.name(document.id()) + "_flow;");
        text.line("");
        text.line("import io.hengce.drl.Card;");
        text.line("import io.hengce.drl.Cross;");
        text.line("import io.hengce.drl.Table;");
        text.line("import io.hengce.drl.Terms;");
        text.line("import io.hengce.drl.Visit;");
        text.line("import static io.hengce.drl.Feel.*;");
        text.line("import static io.hengce.drl.Kind.*;");
        text.line("import static io.hengce.drl.Table.*;");
        var nodes = new NodeRules(flow);
        for (var id : flow.order()) {
            var section = flow.byId(id).accept(nodes);
            text.line("");
            text.comment(DrlText.name(id) + ", " + section.comment());
            section.rules().forEach(text::rule);
        }
        return text.toString();
    }
}
