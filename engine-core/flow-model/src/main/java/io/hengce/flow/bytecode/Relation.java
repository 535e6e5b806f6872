package io.hengce.flow.bytecode;

import org.objectweb.asm.Opcodes;

/** How two longs, or an int and zero, are related for a jump. */
public enum Relation {
    EQUAL(Opcodes.IFEQ),
    NOT_EQUAL(Opcodes.IFNE),
    LESS(Opcodes.IFLT),
    LESS_OR_EQUAL(Opcodes.IFLE),
    GREATER(Opcodes.IFGT),
    GREATER_OR_EQUAL(Opcodes.IFGE);

    private final int opcode;

    Relation(int opcode) {
        this.opcode = opcode;
    }

    int opcode() {
        return opcode;
    }
}
