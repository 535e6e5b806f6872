package io.hengce.designer.document;

import io.hengce.flow.document.NodeSize;
import io.hengce.flow.document.Point;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.function.ToIntFunction;

/** On which common line nodes are put. */
public enum Alignment {
    LEFT("左对齐", "Align left"),
    CENTRE("水平居中对齐", "Align centres"),
    RIGHT("右对齐", "Align right"),
    TOP("顶端对齐", "Align top"),
    MIDDLE("垂直居中对齐", "Align middles"),
    BOTTOM("底端对齐", "Align bottom");

    private final LocalizedText label;

    Alignment(String zh, String en) {
        this.label = new LocalizedText(zh, en);
    }

    public LocalizedText label() {
        return label;
    }

    /** Where a node of the size stands once it is put on the line that all of them make. */
    Point of(Point at, NodeSize size, List<Stand> all) {
        return switch (this) {
            case LEFT -> new Point(all.stream().mapToInt(Stand::left).min().orElse(at.x()), at.y());
            case CENTRE -> new Point(middle(all, Stand::left, Stand::right) - size.width() / 2, at.y());
            case RIGHT -> new Point(all.stream().mapToInt(Stand::right).max().orElse(at.x()) - size.width(), at.y());
            case TOP ->
                new Point(at.x(), all.stream().mapToInt(Stand::top).min().orElse(at.y()));
            case MIDDLE -> new Point(at.x(), middle(all, Stand::top, Stand::bottom) - size.height() / 2);
            case BOTTOM ->
                new Point(at.x(), all.stream().mapToInt(Stand::bottom).max().orElse(at.y()) - size.height());
        };
    }

    private static int middle(List<Stand> all, ToIntFunction<Stand> least, ToIntFunction<Stand> most) {
        return (all.stream().mapToInt(least).min().orElse(0)
                        + all.stream().mapToInt(most).max().orElse(0))
                / 2;
    }
}
