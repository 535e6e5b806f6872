package io.hengce.simulation.explain;

import io.hengce.simulation.page.Columns;
import java.util.ArrayList;
import java.util.List;

/** The nodes of a run, numbered, each with its rows below. One per page. */
final class PathLines {

    private static final String BELOW = "      ";
    private static final int GAP = 3;

    private final List<String> names = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    void add(String name, Part part) {
        names.add(name);
        parts.add(part);
    }

    List<String> lines() {
        var widest = names.stream().mapToInt(Columns::width).max().orElse(0);
        var lines = new ArrayList<String>();
        for (var at = 0; at < parts.size(); at++) {
            var part = parts.get(at);
            var name = Columns.left(names.get(at), widest + GAP);
            lines.add("%4d. %s%s".formatted(at + 1, name, part.summary()).stripTrailing());
            if (!part.rows().isEmpty()) {
                lines.addAll(new Block(BELOW, part.rows()).lines());
                lines.add("");
            }
        }
        return lines;
    }
}
