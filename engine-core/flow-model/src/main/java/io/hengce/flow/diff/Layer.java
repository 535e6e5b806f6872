package io.hengce.flow.diff;

/** What a change touches, so that what means nothing to the engine can be left out. */
public enum Layer {
    /** What the flow decides or says: it is in the content hash. */
    CONTENT,
    /** Only how it is drawn or written down: places, bends, the author's order. */
    DRAWING,
    /** Notes and lanes. */
    NOTES
}
