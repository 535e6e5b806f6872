package io.hengce.flow.bytecode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class under construction. It becomes a hidden class: nobody can name it, and it is unloaded when nobody holds an object of it any more. Its name, its methods and its
 * fields are numbered; no text of a user is ever part of them. One per class, one thread at a time.
 */
public final class GeneratedClass {

    private final Lookup neighbour;
    private final String name;
    private final ClassWriter writer = new FramesWithoutLoading();
    private final List<Object> data = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>();

    /**
     * @param neighbour whose package and private members the class may use
     * @param implemented the interface that it implements
     */
    public GeneratedClass(Lookup neighbour, Class<?> implemented) {
        this.neighbour = neighbour;
        this.name = Type.getInternalName(neighbour.lookupClass()) + "Code";
        var interfaces = new String[] {Type.getInternalName(implemented)};
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL,
                name,
                null,
                Type.getInternalName(Object.class),
                interfaces);
        var constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(Object.class), "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
    }

    /** An object that the code uses; the JIT knows it as a constant. */
    public Constant constant(Object value, Class<?> type) {
        for (var number = 0; number < data.size(); number++) {
            if (data.get(number) == value && constants.get(number).type() == type) {
                return constants.get(number);
            }
        }
        var constant = new Constant("c" + data.size(), type);
        data.add(value);
        constants.add(constant);
        writer.visitField(
                Opcodes.ACC_STATIC | Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE,
                constant.field(),
                type.descriptorString(),
                null,
                null);
        return constant;
    }

    /** How many objects the code uses. */
    public int constants() {
        return constants.size();
    }

    /** A method of the interface. */
    public Instructions method(String method, MethodType type) {
        return instructions(Opcodes.ACC_PUBLIC, method, type, 1);
    }

    /** A static method of its own. */
    public Instructions part(String method, MethodType type) {
        return instructions(Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE, method, type, 0);
    }

    private Instructions instructions(int access, String method, MethodType type, int firstLocal) {
        var code = writer.visitMethod(access, method, type.toMethodDescriptorString(), null, null);
        return new Instructions(code, name, firstLocal + words(type));
    }

    private static int words(MethodType type) {
        return type.parameterList().stream()
                .mapToInt(each -> Type.getType(each).getSize())
                .sum();
    }

    /** Ends the class and makes the one object of it. */
    public Object define() {
        initializer();
        writer.visitEnd();
        try {
            var defined = neighbour.defineHiddenClassWithClassData(
                    writer.toByteArray(), List.copyOf(data), true, Lookup.ClassOption.NESTMATE);
            return defined.lookupClass().getConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("generated code that Java refuses", broken);
        }
    }

    /** Takes the constants out of the data that the class was defined with. */
    private void initializer() {
        var code = instructions(Opcodes.ACC_STATIC, "<clinit>", MethodType.methodType(void.class), 0);
        var lookup = MethodType.methodType(Lookup.class);
        var get = MethodType.methodType(Object.class, Lookup.class, String.class, Class.class);
        for (var number = 0; number < constants.size(); number++) {
            var constant = constants.get(number);
            if (number == 0) {
                code.call(MethodHandles.class, "lookup", lookup);
                code.text("_");
                code.type(List.class);
                code.call(MethodHandles.class, "classData", get);
                code.cast(List.class);
                code.storeObject(code.local(1));
            }
            code.loadObject(0);
            code.constant(number);
            code.callInterface(List.class, "get", MethodType.methodType(Object.class, int.class));
            code.cast(constant.type());
            code.write(constant);
        }
        code.end();
    }

    /** Works out stack frames without loading classes: what meets there is never used as more than an object. */
    private static final class FramesWithoutLoading extends ClassWriter {

        private FramesWithoutLoading() {
            super(COMPUTE_FRAMES);
        }

        @Override
        protected String getCommonSuperClass(String one, String other) {
            return one.equals(other) ? one : Type.getInternalName(Object.class);
        }
    }
}
