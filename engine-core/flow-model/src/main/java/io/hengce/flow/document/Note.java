package io.hengce.flow.document;

/**
 * A note on the canvas; it means nothing to the engine.
 *
 * @param width where its text is wrapped, with what is around it; 0 where the note is as wide as its text, and {@link #WIDEST} at most
 */
public record Note(String id, Point at, int width, String text) {

    /** No note is narrower. */
    public static final int NARROWEST = 80;

    /** None that is as wide as its text is wider. */
    public static final int WIDEST = 240;

    /** One that is as wide as its text. */
    public Note(String id, Point at, String text) {
        this(id, at, 0, text);
    }

    /** How wide it may be. */
    public int room() {
        return isSized() ? Math.max(NARROWEST, width) : WIDEST;
    }

    /** Whether somebody said how wide it is. */
    public boolean isSized() {
        return width > 0;
    }

    public Note at(Point place) {
        return new Note(id, place, width, text);
    }

    public Note saying(String words) {
        return new Note(id, at, width, words);
    }
}
