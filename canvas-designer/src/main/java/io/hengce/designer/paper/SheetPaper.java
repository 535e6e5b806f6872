package io.hengce.designer.paper;

import io.hengce.designer.document.sheet.BinSheet;
import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import java.util.List;

/** A table, a cross table or a scorecard as it is put on paper, in one language. One per thread, which need not be the FX thread. */
public final class SheetPaper {

    private final FlowDocument document;
    private final Sheet sheet;
    private final Words words;
    private final List<PaperColumn> columns;
    private final List<String> facts;
    private final int frozen;

    /**
     * What belongs to it beside the flow.
     *
     * @param heat what the sample or the cases did, beside the rows; none: not shown
     * @param frozen how many of the sheet's columns are to be on every page
     */
    public record Beside(Heat heat, int frozen) {}

    public SheetPaper(FlowDocument document, Sheet sheet, Beside beside, Words words) {
        this.document = document;
        this.sheet = sheet;
        this.words = words;
        var made = new PaperColumns(document, sheet, words);
        this.columns = made.all(beside.heat());
        this.frozen = made.frozen(beside.frozen());
        this.facts = new SheetFacts(document, words).of(sheet.node(), beside.heat());
    }

    /** The names of the flow and of the node. */
    public String title() {
        return flow() + " · " + name();
    }

    String flow() {
        var name = words.say(document.name());
        return name.isEmpty() ? document.id() : name;
    }

    String name() {
        return new NodeWords(words).name(sheet.node());
    }

    /** What there is to know of the whole: its kind, how hits count, what is written. */
    List<String> facts() {
        return facts;
    }

    List<PaperColumn> columns() {
        return columns;
    }

    /** How many columns are on every page, with the one of the row's number. */
    int frozen() {
        return frozen;
    }

    int rows() {
        return sheet.rows();
    }

    /** Whether the row is the first of those that belong together, as the bins of one characteristic do. */
    boolean beginsGroup(int row) {
        return !(sheet instanceof BinSheet bins)
                || row == 0
                || bins.spots().get(row).characteristic()
                        != bins.spots().get(row - 1).characteristic();
    }

    /** What stands above the columns of a kind; empty for nothing. */
    String band(PaperColumn.Kind kind) {
        return switch (kind) {
            case NUMBER -> "";
            case CONDITION -> words.say("grid.when");
            case RESULT -> words.say("grid.then");
            case FIGURE -> words.say("paper.figures");
        };
    }
}
