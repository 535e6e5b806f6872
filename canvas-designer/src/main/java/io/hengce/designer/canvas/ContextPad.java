package io.hengce.designer.canvas;

import io.hengce.designer.document.Alignment;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The bar over what is selected: what can be done with one node, with several, with an edge. */
final class ContextPad extends HBox {

    private final DrawController draw;
    private final Words words;
    private final Runnable append;
    private Face face = Face.NOTHING;

    /** What the bar is for. */
    private enum Face {
        NOTHING,
        EDGE,
        LAST_NODE,
        NODE,
        CALLING,
        UNFOLDED,
        NODES
    }

    ContextPad(DrawController draw, Words words, Runnable append) {
        this.draw = draw;
        this.words = words;
        this.append = append;
        setId("context-pad");
        setCache(true);
        getStyleClass().addAll("floating", "context-pad");
        setManaged(false);
        setVisible(false);
        addEventHandler(MouseEvent.ANY, MouseEvent::consume);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        MenuKeys.attach(this, () -> getParent().getParent().requestFocus());
    }

    /** Goes to the first button; the arrows go on from there. */
    void focus() {
        tools().get(0).requestFocus();
    }

    private void walk(KeyEvent event) {
        var tools = tools();
        var at = tools.indexOf(event.getTarget());
        switch (event.getCode()) {
            case LEFT, UP -> tools.get(Math.floorMod(at - 1, tools.size())).requestFocus();
            case RIGHT, DOWN, TAB -> tools.get((at + 1) % tools.size()).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private List<Node> tools() {
        return getChildren().stream().filter(Button.class::isInstance).toList();
    }

    /** Shows what fits the selection; the caller places the bar. */
    void follow(Selection selection) {
        var wanted = face(selection);
        if (wanted != face) {
            face = wanted;
            getChildren().setAll(buttons(wanted));
        }
    }

    boolean isWanted() {
        return face != Face.NOTHING;
    }

    /** Over the area where there is room, else under it. */
    void placeOver(Area area, double width, double height) {
        applyCss();
        autosize();
        var x = Math.max(8, Math.min(width - getWidth() - 8, area.centreX() - getWidth() / 2));
        var above = area.y() - 12 - getHeight();
        var y = above >= 8 ? above : Math.min(height - getHeight() - 8, area.bottom() + 12);
        relocate(Math.round(x), Math.round(y));
    }

    private Face face(Selection selection) {
        if (selection.isEmpty()) {
            return Face.NOTHING;
        }
        if (selection.nodes().isEmpty()) {
            return Face.EDGE;
        }
        if (selection.nodes().size() > 1) {
            return Face.NODES;
        }
        if (draw.canEnter()) {
            return draw.isUnfolded() ? Face.UNFOLDED : Face.CALLING;
        }
        return draw.canAppend() ? Face.NODE : Face.LAST_NODE;
    }

    private Node[] buttons(Face wanted) {
        var appending = new ToolButton("append", Glyph.APPEND, words.follow("draw.append"), append);
        var copying =
                new ToolButton("duplicate", Glyph.COPY, words.follow("draw.duplicate"), draw.clippings()::duplicate);
        var removing = new ToolButton("delete", Glyph.DELETE, words.follow("draw.delete"), draw::remove);
        return switch (wanted) {
            case NOTHING -> new Node[] {};
            case EDGE ->
                new Node[] {
                    new ToolButton("straighten", Glyph.LAYOUT, words.follow("draw.straighten"), draw::straighten),
                    removing
                };
            case LAST_NODE -> new Node[] {copying, removing};
            case NODE -> new Node[] {appending, copying, removing};
            case CALLING -> calling(Glyph.PLUS, "unfold.open", appending, copying, removing);
            case UNFOLDED -> calling(Glyph.MINUS, "unfold.close", appending, copying, removing);
            case NODES ->
                new Node[] {
                    align("align-left", Glyph.ALIGN_LEFT, Alignment.LEFT),
                    align("align-centre", Glyph.ALIGN_CENTRE, Alignment.CENTRE),
                    align("align-right", Glyph.ALIGN_RIGHT, Alignment.RIGHT),
                    align("align-top", Glyph.ALIGN_TOP, Alignment.TOP),
                    align("align-middle", Glyph.ALIGN_MIDDLE, Alignment.MIDDLE),
                    align("align-bottom", Glyph.ALIGN_BOTTOM, Alignment.BOTTOM),
                    bar(),
                    new ToolButton(
                            "distribute-across",
                            Glyph.DISTRIBUTE_ACROSS,
                            words.follow("draw.across"),
                            draw::distributeAcross),
                    new ToolButton(
                            "distribute-down", Glyph.DISTRIBUTE_DOWN, words.follow("draw.down"), draw::distributeDown),
                    new ToolButton(
                            "layout-selection", Glyph.LAYOUT, words.follow("draw.layout"), draw::layOutSelection),
                    bar(),
                    new ToolButton("extract", Glyph.SUBFLOW, words.follow("extract.do"), draw::extract),
                    copying,
                    removing
                };
        };
    }

    /** Of a node that calls a flow: it opens in place, or by itself. */
    private Node[] calling(Glyph sign, String says, Node appending, Node... others) {
        var unfolding = new ToolButton("unfold", sign, words.follow(says), draw::unfold);
        var entering = new ToolButton("enter", Glyph.SUBFLOW, words.follow("call.enter"), draw::enter);
        return Stream.concat(Stream.of(appending, unfolding, entering), Stream.of(others))
                .toArray(Node[]::new);
    }

    private Button align(String id, Glyph glyph, Alignment alignment) {
        return new ToolButton(id, glyph, words.follow(alignment.label()), () -> draw.align(alignment));
    }

    private static Separator bar() {
        var bar = new Separator(Orientation.VERTICAL);
        bar.getStyleClass().add("bar");
        return bar;
    }
}
