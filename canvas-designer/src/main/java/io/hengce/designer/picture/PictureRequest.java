package io.hengce.designer.picture;

import javafx.event.Event;
import javafx.event.EventType;

/** Somebody wants a picture of a table or a scorecard; goes up from the menu to whoever can make it. */
public final class PictureRequest extends Event {

    public static final EventType<PictureRequest> WANTED = new EventType<>(Event.ANY, "PICTURE_WANTED");

    private static final long serialVersionUID = 1L;

    private final SheetFormat format;
    private final String node;
    private final int frozen;

    PictureRequest(SheetFormat format, String node, int frozen) {
        super(WANTED);
        this.format = format;
        this.node = node;
        this.frozen = frozen;
    }

    public SheetFormat format() {
        return format;
    }

    public String node() {
        return node;
    }

    /** How many columns at the left are to be on every page. */
    public int frozen() {
        return frozen;
    }
}
