package io.hengce.compile.layout;

import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Lane;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.Point;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Fits lanes around nodes that were drawn anew: stages side by side and as high as the drawing, within a stage each lane as high
 * as what it holds. A lane without nodes keeps its size along the others, and its place among them. One per drawing.
 */
final class LaneFit {

    /** Less than half of the gap between columns, so that lanes do not meet. */
    static final int SIDE = 16;

    static final int TITLE = 44;
    static final int FOOT = 28;
    /** Between two lanes. */
    static final int BETWEEN = 8;

    private static final int TITLE_TEXT = 300;
    private static final int AROUND_TITLE = 28;

    private final FlowDocument document;
    private final Stages stages;
    private final Sizes sizes;
    private final Map<String, Point> nodes;
    private final Map<String, List<Point>> bends;
    private final Map<Lane, Lane> fitted = new HashMap<>();

    private LaneFit(FlowDocument document, Stages stages, Layout drawn) {
        this.document = document;
        this.stages = stages;
        this.sizes = Sizes.of(document);
        this.nodes = new HashMap<>(drawn.nodes());
        this.bends = new HashMap<>(drawn.bends());
    }

    /** The drawing with the lanes around their nodes. */
    static Layout of(FlowDocument document, Stages stages, Layout drawn) {
        var fit = new LaneFit(document, stages, drawn);
        var widths = fit.widths();
        fit.heights(widths);
        var lanes = document.layout().lanes().stream()
                .map(lane -> fit.fitted.getOrDefault(lane, lane))
                .toList();
        return new Layout(fit.nodes, fit.bends, List.of(), lanes);
    }

    /** From the left to the right of a stage. */
    private record Width(int left, int right) {
        boolean meets(int from, int to) {
            return from <= right && left <= to;
        }
    }

    private List<Width> widths() {
        var edge = new int[] {start()};
        return IntStream.range(0, stages.stacks().size())
                .mapToObj(number -> {
                    var width = width(number, edge[0]);
                    edge[0] = width.right();
                    return width;
                })
                .toList();
    }

    private int start() {
        return nodes.values().stream().mapToInt(Point::x).min().orElse(2 * AutomaticLayout.MARGIN)
                - AutomaticLayout.MARGIN;
    }

    /** What stands to the right goes on to where the stage ends. */
    private Width width(int number, int before) {
        var stack = stages.stacks().get(number);
        var inside = stages.nodesOf(number);
        if (inside.isEmpty()) {
            var from = Math.max(before, right(earlier(number)));
            var left = from + SIDE;
            var width = new Width(
                    left,
                    left + stack.lanes().stream().mapToInt(Lane::width).max().orElse(0));
            shift(from, width.right() - from);
            return width;
        }
        var left = inside.stream().mapToInt(this::left).min().orElseThrow() - SIDE;
        var end = right(inside);
        var title = stack.lanes().stream().mapToInt(LaneFit::titleWidth).max().orElse(0);
        var width = new Width(left, Math.max(end + SIDE, left + title));
        shift(end, width.right() - end - SIDE);
        return width;
    }

    private List<String> earlier(int number) {
        return nodes.keySet().stream()
                .filter(node -> stages.columns(node).orElse(0) <= 2 * number)
                .toList();
    }

    private static int titleWidth(Lane lane) {
        return TextWidth.of(lane.text().lines().findFirst().orElse(""), TITLE_TEXT) + AROUND_TITLE;
    }

    private void shift(int beyond, int by) {
        if (by > 0) {
            UnaryOperator<Point> shift = at -> at.x() > beyond ? at.moved(by, 0) : at;
            nodes.replaceAll((node, at) -> shift.apply(at));
            bends.replaceAll((edge, through) -> through.stream().map(shift).toList());
        }
    }

    private void heights(List<Width> widths) {
        var top = nodes.values().stream().mapToInt(Point::y).min().orElse(2 * AutomaticLayout.MARGIN) - TITLE;
        var spans = new HashMap<Lane, Bands.Span>();
        for (var number = 0; number < widths.size(); number++) {
            var stack = stages.stacks().get(number);
            if (!stack.isSingle()) {
                spans.putAll(new Bands(document, sizes, nodes).lay(stack, stages, stages.nodesOf(number), top));
                forgetBends(widths.get(number));
            }
        }
        var bottom = spans.values().stream().mapToInt(Bands.Span::bottom).reduce(bottom(), Math::max);
        for (var number = 0; number < widths.size(); number++) {
            for (var lane : stages.stacks().get(number).lanes()) {
                var span =
                        spans.getOrDefault(lane, new Bands.Span(top, nodes.isEmpty() ? top + lane.height() : bottom));
                fit(lane, widths.get(number), isLast(lane, number, span) ? span.downTo(bottom) : span);
            }
        }
    }

    /** Whether nothing of its stage stands below a lane. */
    private boolean isLast(Lane lane, int number, Bands.Span span) {
        var lanes = stages.stacks().get(number).lanes();
        return lanes.indexOf(lane) == lanes.size() - 1
                && stages.nodesOf(number).stream().noneMatch(node -> top(node) >= span.bottom());
    }

    private int bottom() {
        return nodes.entrySet().stream()
                        .mapToInt(each -> each.getValue().y() + sizes.height(each.getKey()))
                        .max()
                        .orElse(0)
                + FOOT;
    }

    private void fit(Lane lane, Width width, Bands.Span span) {
        var corner = new Point(width.left(), span.top());
        var height = span.bottom() - span.top();
        fitted.put(lane, new Lane(lane.id(), corner, width.right() - width.left(), height, lane.text()));
    }

    private void forgetBends(Width width) {
        document.edges().stream().filter(edge -> leadsThrough(edge, width)).forEach(edge -> bends.remove(edge.id()));
    }

    /** Whether the bends of an edge do not fit any more, as nodes of a stack were moved. */
    private boolean leadsThrough(Edge edge, Width width) {
        var through = bends.getOrDefault(edge.id(), List.of());
        if (through.isEmpty() || !nodes.containsKey(edge.from()) || !nodes.containsKey(edge.to())) {
            return false;
        }
        var spots = IntStream.concat(
                        IntStream.of(left(edge.from()), left(edge.to())),
                        through.stream().mapToInt(Point::x))
                .summaryStatistics();
        return width.meets(spots.getMin(), spots.getMax());
    }

    private int left(String node) {
        return nodes.getOrDefault(node, new Point(0, 0)).x();
    }

    private int top(String node) {
        return nodes.getOrDefault(node, new Point(0, 0)).y();
    }

    private int right(Collection<String> some) {
        return some.stream()
                .mapToInt(node -> left(node) + sizes.width(node))
                .max()
                .orElseGet(this::start);
    }
}
