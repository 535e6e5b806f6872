package io.hengce.simulation.workbook;

import io.hengce.flow.json.Sha256;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a workbook remembers of its writing, on a sheet that nobody sees: which node, and all its cells exactly as they were. So an import tells what was changed
 * there from what was changed here.
 *
 * @param facts what sheets cannot change
 * @param sheets the parts; of their columns the keys and kinds count
 */
record WorkbookRecord(String flow, String node, String facts, Language language, List<NodeSheet> sheets) {

    static final String SHEET = "hengce";
    private static final String FORMAT = "hengce/workbook/1";

    WorkbookRecord {
        sheets = List.copyOf(sheets);
    }

    /** The rows of the hidden sheet. */
    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("format", FORMAT));
        lines.add(List.of("flow", flow));
        lines.add(List.of("node", node));
        lines.add(List.of("facts", facts));
        lines.add(List.of("language", language.name()));
        lines.add(List.of("hash", fingerprint(facts, sheets)));
        sheets.forEach(sheet -> {
            lines.add(List.of("sheet", sheet.key(), sheet.name().in(language)));
            lines.add(line(
                    "columns", sheet.columns().stream().map(SheetColumn::key).toList()));
            lines.add(line(
                    "kinds",
                    sheet.columns().stream().map(column -> column.kind().name()).toList()));
            sheet.rows().forEach(row -> lines.add(line("row", exact(row))));
        });
        return lines;
    }

    private static List<String> line(String tag, List<String> cells) {
        var line = new ArrayList<String>();
        line.add(tag);
        line.addAll(cells);
        return line;
    }

    private static List<String> exact(SheetRow row) {
        var cells = new ArrayList<String>();
        cells.add(ExactText.write(row.id()));
        row.cells().forEach(cell -> cells.add(ExactText.write(cell)));
        return cells;
    }

    /** Reads the hidden sheet; empty where it is none of ours or was changed. */
    static Optional<WorkbookRecord> read(List<List<String>> lines) {
        var facts = new LinkedHashMap<String, String>();
        var sheets = new ArrayList<NodeSheet>();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.get(0).equals("sheet") && at + 2 < lines.size()) {
                sheets.add(sheet(
                        line, columns(lines.get(at + 1), lines.get(at + 2)), lines.subList(at + 3, lines.size())));
            } else if (sheets.isEmpty() && line.size() > 1) {
                facts.put(line.get(0), line.get(1));
            }
        }
        return Optional.of(facts)
                .filter(found -> FORMAT.equals(found.get("format")))
                .filter(found ->
                        fingerprint(found.getOrDefault("facts", ""), sheets).equals(found.get("hash")))
                .map(found -> of(found, sheets));
    }

    private static WorkbookRecord of(Map<String, String> facts, List<NodeSheet> sheets) {
        return new WorkbookRecord(
                facts.getOrDefault("flow", ""),
                facts.getOrDefault("node", ""),
                facts.getOrDefault("facts", ""),
                Language.ZH.name().equals(facts.get("language")) ? Language.ZH : Language.EN,
                sheets);
    }

    private static List<SheetColumn> columns(List<String> keys, List<String> kinds) {
        var columns = new ArrayList<SheetColumn>();
        for (var at = 1; at < keys.size(); at++) {
            var word = at < kinds.size() ? kinds.get(at) : "";
            var kind = Stream.of(CellKind.values())
                    .filter(each -> each.name().equals(word))
                    .findFirst()
                    .orElse(CellKind.TEXT);
            columns.add(SheetColumn.of(keys.get(at), LocalizedText.EMPTY, kind));
        }
        return columns;
    }

    /** The rows of a sheet go on to the next line that is none. */
    private static NodeSheet sheet(List<String> head, List<SheetColumn> columns, List<List<String>> lines) {
        var name = head.size() > 2 ? head.get(2) : "";
        var rows = new ArrayList<SheetRow>();
        for (var line : lines) {
            if (!line.get(0).equals("row")) {
                break;
            }
            var cells = new String[columns.size()];
            Arrays.setAll(cells, at -> at + 2 < line.size() ? ExactText.read(line.get(at + 2)) : "");
            rows.add(new SheetRow(line.size() > 1 ? ExactText.read(line.get(1)) : "", List.of(cells)));
        }
        return new NodeSheet(head.size() > 1 ? head.get(1) : "", new LocalizedText(name, name), "", columns, rows);
    }

    /** Tells two states of a node apart by all that a workbook keeps of it. */
    static String fingerprint(String facts, List<NodeSheet> sheets) {
        var text = new StringBuilder(facts);
        for (var sheet : sheets) {
            text.append("\n\n").append(sheet.key());
            sheet.columns().forEach(column -> text.append('\t').append(column.key()));
            sheet.rows().forEach(row -> text.append('\n').append(String.join("\t", exact(row))));
        }
        return Sha256.hex(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
