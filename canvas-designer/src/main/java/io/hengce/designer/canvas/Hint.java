package io.hengce.designer.canvas;

import io.hengce.flow.text.LocalizedText;

/**
 * What the canvas says in the status line while something is drawn.
 *
 * @param refused whether it says why something cannot be done
 */
public record Hint(LocalizedText text, boolean refused) {

    static final Hint NONE = new Hint(LocalizedText.EMPTY, false);

    static Hint of(LocalizedText text) {
        return new Hint(text, false);
    }

    static Hint refusal(LocalizedText text) {
        return new Hint(text, true);
    }
}
