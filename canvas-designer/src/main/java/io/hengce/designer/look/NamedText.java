package io.hengce.designer.look;

import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence over as many lines as it needs. What stands in backticks in it is a name: it is shown without them, in a stronger ink. */
public final class NamedText extends TextFlow {

    private static final Pattern NAME = Pattern.compile("`([^`]*)`");

    private String sentence = "";

    public NamedText() {
        getStyleClass().add("named-text");
    }

    public NamedText(String sentence) {
        this();
        say(sentence);
    }

    /** The sentence without its backticks, for where all of it has one look. */
    public static String plain(String sentence) {
        return NAME.matcher(sentence).replaceAll("$1");
    }

    public void say(String other) {
        if (other.equals(sentence)) {
            return;
        }
        sentence = other;
        getChildren().clear();
        setAccessibleText(plain(other));
        var name = NAME.matcher(other);
        var from = 0;
        while (name.find()) {
            add(other.substring(from, name.start()), "named-plain");
            add(name.group(1), "named-name");
            from = name.end();
        }
        add(other.substring(from), "named-plain");
    }

    private void add(String part, String styleClass) {
        if (!part.isEmpty()) {
            Node text = new Text(part);
            text.getStyleClass().add(styleClass);
            getChildren().add(text);
        }
    }
}
