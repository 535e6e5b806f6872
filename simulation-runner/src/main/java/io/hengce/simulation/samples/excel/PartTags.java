package io.hengce.simulation.samples.excel;

import io.hengce.simulation.samples.cells.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the tags of a workbook's parts say: which part is which sheet, and where cells are merged. One per scan. */
final class PartTags {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}[1-9][0-9]{0,6}");
    /** The reader asks every one of them for every cell. */
    private static final int ARRAY_LIMIT = 1_000;

    private static final int MERGE_LIMIT = 100_000;

    private final Map<String, String> partOfRelation = new HashMap<>();
    private final Map<String, List<MergedRange>> merged = new HashMap<>();
    private boolean styles;
    private int arrays;
    private int merges;

    void take(String part, String tag) throws Unreadable {
        if (tag.startsWith("!DOCTYPE")) {
            throw new Unreadable("SAMPLE_DOCTYPE");
        }
        var name = name(tag);
        switch (name) {
            case "c" -> refuseStrangeAddress(tag);
            case "f" -> countArrays(tag);
            case "mergeCell" -> merge(part, tag);
            case "Override" -> styles |= tag.contains("spreadsheetml.styles+xml");
            case "Relationship" -> relate(part, tag);
            default -> {}
        }
    }

    /** The merged ranges of the sheet that the workbook knows by a relation. */
    List<MergedRange> mergedIn(String relation) {
        return merged.getOrDefault(partOfRelation.getOrDefault(relation, ""), List.of());
    }

    /** The reader fails where it looks for styles and there are none. */
    boolean hasStyles() {
        return styles;
    }

    private static String name(String tag) {
        var end = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '/') {
            end++;
        }
        return tag.substring(tag.lastIndexOf(':', end) + 1, end);
    }

    private static void refuseStrangeAddress(String tag) throws Unreadable {
        var address = WorkbookScan.attribute(tag, "r");
        if (address.isPresent() && !ADDRESS.matcher(address.get()).matches()) {
            throw new Unreadable("SAMPLE_BROKEN_WORKBOOK");
        }
    }

    private void countArrays(String tag) throws Unreadable {
        arrays += tag.contains("\"array\"") || tag.contains("'array'") ? 1 : 0;
        if (arrays > ARRAY_LIMIT) {
            throw new Unreadable("SAMPLE_ARRAY_FORMULAS", ARRAY_LIMIT);
        }
    }

    private void merge(String part, String tag) throws Unreadable {
        if (++merges > MERGE_LIMIT) {
            throw new Unreadable("SAMPLE_MERGED_TOO_OFTEN", MERGE_LIMIT);
        }
        WorkbookScan.attribute(tag, "ref")
                .flatMap(MergedRange::of)
                .ifPresent(range ->
                        merged.computeIfAbsent(part, none -> new ArrayList<>()).add(range));
    }

    private void relate(String part, String tag) {
        if (!part.equals(RELATIONS)) {
            return;
        }
        var id = WorkbookScan.attribute(tag, "Id").orElse("");
        var target = WorkbookScan.attribute(tag, "Target").orElse("");
        partOfRelation.put(id, target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
}
