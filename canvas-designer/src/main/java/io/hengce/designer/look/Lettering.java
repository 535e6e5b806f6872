package io.hengce.designer.look;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Measures and shortens texts; remembers what it measured. One per thread. */
public final class Lettering {

    private static final int REMEMBERED = 4_000;
    private static final double MEASURED = 14;

    private final Text ruler = new Text();
    private final Map<String, Double> widths = new LinkedHashMap<>();

    /** Outlines grow with their size, so a text is measured once, not again at every zoom. */
    public double width(String text, Font font) {
        return unit(text, font) * font.getSize() / MEASURED;
    }

    private double unit(String text, Font font) {
        var key = font.getName() + "\0" + text;
        var known = widths.get(key);
        if (known != null) {
            return known;
        }
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        ruler.setFont(new Font(font.getName(), MEASURED));
        ruler.setText(text);
        var width = ruler.getLayoutBounds().getWidth();
        widths.put(key, width);
        return width;
    }

    /** The text, or its beginning with an ellipsis where it is too wide. */
    public String fitting(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return text;
        }
        var low = 0;
        var high = text.length();
        while (low < high) {
            var middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).strip() + "…", font) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).strip() + "…";
    }
}
