package io.hengce.designer.export;

import io.hengce.designer.canvas.Bend;
import io.hengce.designer.canvas.Caption;
import io.hengce.designer.canvas.FlowPicture;
import io.hengce.designer.canvas.Ink;
import io.hengce.designer.canvas.Pen;
import io.hengce.designer.drawing.Area;
import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Progress;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.paint.Color;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A flow as SVG. Texts stay texts, as wide as on the canvas whatever font the reader has; signs are outlines. */
final class Svg implements Pen {

    private static final String FONTS =
            "'Hengce Sans', 'Noto Sans SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif";

    private final XMLStreamWriter xml;
    private final Outlines outlines = new Outlines();

    private Svg(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(FlowPicture flow, OutputStream out, Progress progress) {
        write(flow.bounds(), flow.name(), out, svg -> Watched.paint(flow, svg, progress));
    }

    /** Writes a picture as it is painted: nothing of it is kept. */
    static void write(Area bounds, String title, OutputStream out, Consumer<Pen> painting) {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            var svg = new Svg(xml);
            xml.writeStartDocument("UTF-8", "1.0");
            svg.open(bounds, title);
            painting.accept(svg);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a picture that is no XML", e);
        }
    }

    private void open(Area bounds, String title) throws XMLStreamException {
        xml.writeStartElement("svg");
        xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
        attribute("width", bounds.width());
        attribute("height", bounds.height());
        attribute(
                "viewBox",
                "%s %s %s %s"
                        .formatted(
                                number(bounds.x()),
                                number(bounds.y()),
                                number(bounds.width()),
                                number(bounds.height())));
        attribute("font-family", FONTS);
        xml.writeStartElement("title");
        xml.writeCharacters(title);
        xml.writeEndElement();
    }

    @Override
    public void box(Area area, double radius, Ink ink) {
        shape("rect", ink, () -> {
            attribute("x", area.x());
            attribute("y", area.y());
            attribute("width", area.width());
            attribute("height", area.height());
            attribute("rx", radius);
        });
    }

    @Override
    public void oval(Area area, Ink ink) {
        shape("ellipse", ink, () -> {
            attribute("cx", area.centreX());
            attribute("cy", area.centreY());
            attribute("rx", area.width() / 2);
            attribute("ry", area.height() / 2);
        });
    }

    @Override
    public void polygon(List<Spot> corners, Ink ink) {
        var points = new StringBuilder();
        corners.forEach(corner -> points.append(pair(corner)).append(' '));
        shape("polygon", ink, () -> attribute("points", points.toString().strip()));
    }

    @Override
    public void line(List<Spot> spots, Ink ink) {
        var way = new StringBuilder("M" + pair(spots.get(0)));
        for (var bend : Bend.of(spots)) {
            way.append("L").append(pair(bend.in())).append("Q").append(pair(bend.corner()));
            way.append(' ').append(pair(bend.out()));
        }
        way.append("L").append(pair(spots.get(spots.size() - 1)));
        shape("path", ink, () -> attribute("d", way.toString()));
    }

    @Override
    public void glyph(Glyph glyph, Spot at, double size, Ink ink) {
        var way = PathText.of(outlines.of(Caption.of(glyph, at, size, ink.colour())));
        shape("path", ink, () -> attribute("d", way));
    }

    @Override
    public void text(Caption caption) {
        written(() -> {
            xml.writeStartElement("text");
            attribute("x", caption.at().x());
            attribute("y", Outlines.baseline(caption));
            attribute("font-size", caption.font().getSize());
            if (caption.font().getStyle().contains("Bold")) {
                attribute("font-weight", "600");
            }
            if (caption.centred()) {
                attribute("text-anchor", "middle");
            }
            attribute("textLength", Outlines.width(caption));
            paint("fill", caption.colour());
            xml.writeCharacters(caption.text());
            xml.writeEndElement();
        });
    }

    private void shape(String element, Ink ink, Writing attributes) {
        written(() -> {
            xml.writeEmptyElement(element);
            attributes.write();
            if (ink.fills()) {
                paint("fill", ink.colour());
            } else {
                attribute("fill", "none");
                paint("stroke", ink.colour());
                attribute("stroke-width", ink.width());
            }
        });
    }

    private void paint(String attribute, Color colour) throws XMLStreamException {
        attribute(
                attribute,
                "#%02x%02x%02x"
                        .formatted(byteOf(colour.getRed()), byteOf(colour.getGreen()), byteOf(colour.getBlue())));
        if (colour.getOpacity() < 1) {
            attribute(attribute + "-opacity", colour.getOpacity());
        }
    }

    private static int byteOf(double part) {
        return (int) Math.round(part * 255);
    }

    private void attribute(String name, double value) throws XMLStreamException {
        attribute(name, number(value));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    private static String pair(Spot spot) {
        return number(spot.x()) + "," + number(spot.y());
    }

    /** Hundredths of a pixel are enough. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void written(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a picture that is no XML", e);
        }
    }
}
