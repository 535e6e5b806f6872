package io.hengce.flow.bytecode;

import org.objectweb.asm.Label;

/** A place in a method that is jumped to. One per method. */
public final class Mark {

    private final Label label = new Label();

    Label label() {
        return label;
    }
}
