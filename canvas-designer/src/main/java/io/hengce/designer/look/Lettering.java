package io.hengce.designer.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** The text in lines that are not too wide: broken at a blank where there is one, else between two letters. */
    public List<String> wrapped(String text, Font font, double room) {
        return broken(text, font, room, Integer.MAX_VALUE);
    }

    /** The text in so many lines at most; the last may end with an ellipsis. */
    public List<String> wrapped(String text, Font font, double room, int most) {
        var lines = broken(text, font, room, most);
        lines.set(lines.size() - 1, fitting(lines.get(lines.size() - 1), font, room));
        return lines;
    }

    /** The last of the lines may be too wide where there are as many as may be. */
    private List<String> broken(String text, Font font, double room, int most) {
        var lines = new ArrayList<String>();
        var rest = text;
        while (lines.size() < most - 1 && width(rest, font) > room && rest.codePointCount(0, rest.length()) > 1) {
            var end = Math.max(1, fitting(rest, font, room).length() - 1);
            if (Character.isHighSurrogate(rest.charAt(end - 1))) {
                end++;
            }
            var blank = rest.lastIndexOf(' ', end);
            var at = blank > end / 2 ? blank : end;
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** The text, on two lines where one is too narrow: parted between words, else in the middle; the second may end with an ellipsis. */
    public List<String> onTwoLines(String text, Font font, double room) {
        if (width(text, font) <= room) {
            return List.of(text);
        }
        var end = 1;
        while (end < text.length() && width(text.substring(0, end + 1), font) <= room) {
            end++;
        }
        var space = text.lastIndexOf(' ', end);
        var cut = space > 0 ? space : Math.min(end, (text.length() + 1) / 2);
        return List.of(
                text.substring(0, cut).strip(), fitting(text.substring(cut).strip(), font, room));
    }
}
