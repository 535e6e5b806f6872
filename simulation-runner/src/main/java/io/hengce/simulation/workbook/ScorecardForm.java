package io.hengce.simulation.workbook;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.sentence.FlowSentences;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A scorecard: a sheet of characteristics, and one of their bins. */
record ScorecardForm(ScorecardNode node, ColumnWords words) implements NodeForm {

    private static final String CHARACTERISTICS = "characteristics";
    private static final String BINS = "bins";
    private static final String CHARACTERISTIC = "characteristic";
    private static final String NAME_ZH = "name_zh";
    private static final String NAME_EN = "name_en";
    private static final String INPUT = "input";
    private static final String WEIGHT = "weight";
    private static final String REASON = "reason";
    private static final String WHEN = "when";
    private static final String POINTS = "points";

    static ScorecardForm of(FlowDocument flow, ScorecardNode node) {
        return new ScorecardForm(node, new ColumnWords(flow));
    }

    @Override
    public String facts() {
        return "scorecard";
    }

    @Override
    public String opening(FlowSentences sentences) {
        return sentences.opening(node);
    }

    @Override
    public List<NodeSheet> sheets() {
        return List.of(characteristics(), bins());
    }

    private NodeSheet characteristics() {
        var columns = List.of(
                SheetColumn.of(NAME_ZH, ColumnWords.say("column.name.zh"), CellKind.TEXT),
                SheetColumn.of(NAME_EN, ColumnWords.say("column.name.en"), CellKind.TEXT),
                SheetColumn.of(INPUT, ColumnWords.say("column.input"), CellKind.EXPRESSION),
                SheetColumn.of(WEIGHT, ColumnWords.say("column.weight"), CellKind.NUMBER),
                SheetColumn.of(REASON, ColumnWords.say("column.reason"), CellKind.TEXT)
                        .choosing(words.reasons()));
        var rows = node.characteristics().stream()
                .map(each -> new SheetRow(
                        each.id(),
                        List.of(
                                each.name().zh(),
                                each.name().en(),
                                each.input(),
                                each.weight().toPlainString(),
                                each.reason().orElse(""))))
                .toList();
        return new NodeSheet(
                CHARACTERISTICS, ColumnWords.say("sheet.characteristics"), "characteristic", columns, rows);
    }

    private NodeSheet bins() {
        var ids = node.characteristics().stream().map(Characteristic::id).toList();
        var columns = List.of(
                SheetColumn.of(CHARACTERISTIC, ColumnWords.say("column.characteristic"), CellKind.TEXT)
                        .offering(ids),
                SheetColumn.of(WHEN, ColumnWords.say("column.bin"), CellKind.EXPRESSION),
                SheetColumn.of(POINTS, ColumnWords.say("column.points"), CellKind.NUMBER),
                SheetColumn.of(REASON, ColumnWords.say("column.reason"), CellKind.TEXT)
                        .choosing(words.reasons()));
        var rows = new ArrayList<SheetRow>();
        for (var each : node.characteristics()) {
            for (var bin : each.bins()) {
                rows.add(new SheetRow(
                        each.id() + "/" + bin.id(),
                        List.of(
                                each.id(),
                                bin.when(),
                                bin.points().toPlainString(),
                                bin.reason().orElse(""))));
            }
        }
        return new NodeSheet(BINS, ColumnWords.say("sheet.bins"), "bin", columns, rows);
    }

    @Override
    public ScorecardNode read(List<NodeSheet> sheets, Complaints complaints) {
        var sheet = sheets.get(0);
        var cells = new CellReader(sheet, complaints);
        var bins = bins(sheets, complaints);
        var characteristics = sheet.rows().stream()
                .map(row -> new Characteristic(
                        row.id(),
                        new LocalizedText(sheet.cell(row, NAME_ZH), sheet.cell(row, NAME_EN)),
                        sheet.cell(row, INPUT),
                        cells.number(row, WEIGHT),
                        cells.maybe(row, REASON),
                        bins.getOrDefault(row.id(), List.of())))
                .toList();
        return new ScorecardNode(node.id(), node.name(), node.variable(), node.base(), characteristics);
    }

    private static Map<String, List<Bin>> bins(List<NodeSheet> sheets, Complaints complaints) {
        var known = sheets.get(0).byId().keySet();
        var sheet = sheets.get(1);
        var cells = new CellReader(sheet, complaints);
        var bins = new LinkedHashMap<String, List<Bin>>();
        for (var row : sheet.rows()) {
            var owner = sheet.cell(row, CHARACTERISTIC);
            if (!known.contains(owner)) {
                complaints.cell(sheet, row, CHARACTERISTIC, "WORKBOOK_CHARACTERISTIC", owner);
            }
            var those = bins.computeIfAbsent(owner, none -> new ArrayList<>());
            var bin = new Bin(bin(row), sheet.cell(row, WHEN), cells.number(row, POINTS), cells.maybe(row, REASON));
            if (those.stream().anyMatch(other -> other.id().equals(bin.id()))) {
                complaints.cell(sheet, row, "", "WORKBOOK_ID_TWICE", bin.id());
            }
            those.add(bin);
        }
        return bins;
    }

    /** The id without that of the characteristic to which the bin once belonged. */
    private static String bin(SheetRow row) {
        return row.id().substring(row.id().indexOf('/') + 1);
    }

    /** Problems of bins stand at the bin, those of inputs at the characteristic. */
    @Override
    public Place place(NodeSheet sheet, SheetRow row, int column) {
        var isBin = sheet.key().equals(BINS);
        var place = isBin
                ? Places.bin(node.id(), sheet.cell(row, CHARACTERISTIC), bin(row))
                : Places.characteristic(node.id(), row.id());
        var key = column < 0 ? "" : sheet.columns().get(column).key();
        var says = key.isEmpty() || key.equals(isBin ? WHEN : INPUT);
        return says ? place : Place.inNode(node.id(), place.path() + "/" + key);
    }
}
