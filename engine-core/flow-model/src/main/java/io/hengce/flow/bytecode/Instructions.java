package io.hengce.flow.bytecode;

import java.lang.invoke.MethodType;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The instructions of a method under construction: variables, constants, calls and jumps. One per method, one thread at a time. */
public final class Instructions extends StackInstructions {

    private static final int SHORT = 2;
    private static final int JUMP = 3;
    private static final int CALL = 5;
    private static final int WIDE = 4;

    private final String owner;
    private int locals;

    Instructions(MethodVisitor code, String owner, int locals) {
        super(code);
        this.owner = owner;
        this.locals = locals;
        code.visitCode();
    }

    /** A new local variable. @param words 2 for a long, 1 for anything else */
    public int local(int words) {
        var local = locals;
        locals += words;
        return local;
    }

    private void variable(int opcode, int local) {
        takes(WIDE);
        code().visitVarInsn(opcode, local);
    }

    public void loadLong(int local) {
        variable(Opcodes.LLOAD, local);
    }

    public void storeLong(int local) {
        variable(Opcodes.LSTORE, local);
    }

    public void loadInt(int local) {
        variable(Opcodes.ILOAD, local);
    }

    public void storeInt(int local) {
        variable(Opcodes.ISTORE, local);
    }

    public void loadObject(int local) {
        variable(Opcodes.ALOAD, local);
    }

    public void storeObject(int local) {
        variable(Opcodes.ASTORE, local);
    }

    public void increment(int local) {
        takes(2 * JUMP);
        code().visitIincInsn(local, 1);
    }

    public void constant(long number) {
        takes(JUMP);
        if (number == 0 || number == 1) {
            code().visitInsn(number == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
        } else {
            code().visitLdcInsn(number);
        }
    }

    public void constant(int number) {
        takes(JUMP);
        if (number >= -1 && number <= 5) {
            code().visitInsn(Opcodes.ICONST_0 + number);
        } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
            code().visitIntInsn(Opcodes.SIPUSH, number);
        } else {
            code().visitLdcInsn(number);
        }
    }

    /** A text of the generator's own. */
    void text(String text) {
        takes(JUMP);
        code().visitLdcInsn(text);
    }

    void type(Class<?> type) {
        takes(JUMP);
        code().visitLdcInsn(Type.getType(type));
    }

    public void nothing() {
        simple(Opcodes.ACONST_NULL);
    }

    public void constant(Constant constant) {
        takes(JUMP);
        code().visitFieldInsn(
                        Opcodes.GETSTATIC,
                        owner,
                        constant.field(),
                        constant.type().descriptorString());
    }

    void write(Constant constant) {
        takes(JUMP);
        code().visitFieldInsn(
                        Opcodes.PUTSTATIC,
                        owner,
                        constant.field(),
                        constant.type().descriptorString());
    }

    public void field(Class<?> of, String field, Class<?> type) {
        takes(JUMP);
        code().visitFieldInsn(Opcodes.GETFIELD, Type.getInternalName(of), field, type.descriptorString());
    }

    public void writeField(Class<?> of, String field, Class<?> type) {
        takes(JUMP);
        code().visitFieldInsn(Opcodes.PUTFIELD, Type.getInternalName(of), field, type.descriptorString());
    }

    /** Calls a static method. */
    public void call(Class<?> of, String method, MethodType type) {
        takes(JUMP);
        code().visitMethodInsn(
                        Opcodes.INVOKESTATIC, Type.getInternalName(of), method, type.toMethodDescriptorString(), false);
    }

    /** Calls a static method of the class itself. */
    public void callPart(String method, MethodType type) {
        takes(JUMP);
        code().visitMethodInsn(Opcodes.INVOKESTATIC, owner, method, type.toMethodDescriptorString(), false);
    }

    public void callVirtual(Class<?> of, String method, MethodType type) {
        takes(JUMP);
        code().visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL,
                        Type.getInternalName(of),
                        method,
                        type.toMethodDescriptorString(),
                        false);
    }

    public void callInterface(Class<?> of, String method, MethodType type) {
        takes(CALL);
        code().visitMethodInsn(
                        Opcodes.INVOKEINTERFACE,
                        Type.getInternalName(of),
                        method,
                        type.toMethodDescriptorString(),
                        true);
    }

    public void cast(Class<?> type) {
        takes(JUMP);
        code().visitTypeInsn(Opcodes.CHECKCAST, Type.getInternalName(type));
    }

    public void isInstance(Class<?> type) {
        takes(JUMP);
        code().visitTypeInsn(Opcodes.INSTANCEOF, Type.getInternalName(type));
    }

    public void jump(Mark mark) {
        takes(JUMP);
        code().visitJumpInsn(Opcodes.GOTO, mark.label());
    }

    /** Jumps where the two longs on the stack are so related. */
    public void jumpIf(Relation relation, Mark mark) {
        simple(Opcodes.LCMP);
        jumpIfInt(relation, mark);
    }

    /** Jumps where the int on the stack and zero are so related. */
    public void jumpIfInt(Relation relation, Mark mark) {
        takes(JUMP);
        code().visitJumpInsn(relation.opcode(), mark.label());
    }

    /** Jumps where the first of two ints on the stack is not less than the second. */
    public void jumpUnlessLess(Mark mark) {
        takes(JUMP);
        code().visitJumpInsn(Opcodes.IF_ICMPGE, mark.label());
    }

    public void jumpIfNull(Mark mark) {
        takes(JUMP);
        code().visitJumpInsn(Opcodes.IFNULL, mark.label());
    }

    public void jumpIfSame(Mark mark) {
        takes(SHORT + 1);
        code().visitJumpInsn(Opcodes.IF_ACMPEQ, mark.label());
    }

    /** Here is where a mark is. */
    public void at(Mark mark) {
        code().visitLabel(mark.label());
    }

    /** Ends the method, which returns nothing. */
    public void end() {
        simple(Opcodes.RETURN);
        finish();
    }

    /** Ends the method, which returns the long on the stack. */
    public void endWithLong() {
        simple(Opcodes.LRETURN);
        finish();
    }

    /** Ends the method, which returns the int on the stack. */
    public void endWithInt() {
        simple(Opcodes.IRETURN);
        finish();
    }

    private void finish() {
        code().visitMaxs(0, 0);
        code().visitEnd();
    }
}
