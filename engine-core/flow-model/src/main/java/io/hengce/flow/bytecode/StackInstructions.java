package io.hengce.flow.bytecode;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The instructions that work on the stack alone, and how much room all instructions of a method take at most. */
abstract sealed class StackInstructions permits Instructions {

    private final MethodVisitor code;
    private int size;

    StackInstructions(MethodVisitor code) {
        this.code = code;
    }

    /** The bytes of the instructions so far, at most. */
    public final int size() {
        return size;
    }

    final MethodVisitor code() {
        return code;
    }

    /** @param bytes of an instruction, at most */
    final void takes(int bytes) {
        size += bytes;
    }

    final void simple(int opcode) {
        size++;
        code.visitInsn(opcode);
    }

    public final void addInts() {
        simple(Opcodes.IADD);
    }

    public final void add() {
        simple(Opcodes.LADD);
    }

    public final void subtract() {
        simple(Opcodes.LSUB);
    }

    public final void multiply() {
        simple(Opcodes.LMUL);
    }

    public final void negate() {
        simple(Opcodes.LNEG);
    }

    public final void or() {
        simple(Opcodes.LOR);
    }

    public final void and() {
        simple(Opcodes.LAND);
    }

    public final void xor() {
        simple(Opcodes.LXOR);
    }

    /** Makes a long -1 if it is negative, else 0. */
    public final void spreadSign() {
        takes(2);
        code.visitIntInsn(Opcodes.BIPUSH, Long.SIZE - 1);
        simple(Opcodes.LSHR);
    }

    public final void toLong() {
        simple(Opcodes.I2L);
    }

    public final void element() {
        simple(Opcodes.LALOAD);
    }

    public final void writeElement() {
        simple(Opcodes.LASTORE);
    }

    public final void objectElement() {
        simple(Opcodes.AALOAD);
    }

    public final void writeObjectElement() {
        simple(Opcodes.AASTORE);
    }

    public final void length() {
        simple(Opcodes.ARRAYLENGTH);
    }

    public final void duplicate() {
        simple(Opcodes.DUP);
    }

    public final void duplicateLong() {
        simple(Opcodes.DUP2);
    }

    public final void dropLong() {
        simple(Opcodes.POP2);
    }
}
