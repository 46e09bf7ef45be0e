package org.sdpkit.desugar;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Writes a class anew: where a lambda was to be made stands a class that is there, and a record has its methods. */
final class Desugaring extends ClassVisitor {

    private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";
    private static final String RECORDS = "java/lang/runtime/ObjectMethods";

    private final List<Lambda> lambdas = new ArrayList<>();
    private final List<RecordMethod> recordMethods = new ArrayList<>();
    private String name = "";
    private String host = "";
    private int format;
    private boolean isParser;

    Desugaring(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    /** Those of the class. */
    List<Lambda> lambdas() {
        return lambdas;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.format = version;
        this.name = name;
        this.host = name;
        this.isParser = UnusedAutomaton.isOfParser(superName);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
        MethodVisitor written = isParser ? UnusedAutomaton.without(access, method, descriptor, next) : next;
        return new MethodVisitor(Opcodes.ASM9, written) {
            @Override
            public void visitMethodInsn(int call, String owner, String called, String type, boolean isInterface) {
                if (KeptFiles.isOpening(owner, called, type)) {
                    KeptFiles.writeOpening(mv);
                } else {
                    super.visitMethodInsn(call, owner, called, type, isInterface);
                }
            }

            @Override
            public void visitInvokeDynamicInsn(
                    String called, String calledDescriptor, Handle maker, Object... arguments) {
                if (maker.getOwner().equals(LAMBDAS) && maker.getName().equals("metafactory")) {
                    lambda(called, Type.getMethodType(calledDescriptor), arguments)
                            .writeMaking(mv);
                } else if (maker.getOwner().equals(RECORDS)) {
                    recordMethod(called, calledDescriptor, arguments).writeCall(mv);
                } else {
                    super.visitInvokeDynamicInsn(called, calledDescriptor, maker, arguments);
                }
            }
        };
    }

    private Lambda lambda(String method, Type made, Object... arguments) {
        Lambda lambda = new Lambda(
                name + "$$" + (lambdas.size() + 1),
                host,
                format,
                method,
                made,
                (Type) arguments[0],
                (Handle) arguments[1],
                (Type) arguments[2]);
        lambdas.add(lambda);
        return lambda;
    }

    /** Its arguments are the class, the names of the components, and how each is read. */
    private RecordMethod recordMethod(String method, String descriptor, Object... arguments) {
        List<Handle> components = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            components.add((Handle) arguments[i]);
        }
        RecordMethod made = new RecordMethod(Type.getObjectType(name), method, descriptor, components);
        recordMethods.add(made);
        return made;
    }

    @Override
    public void visitEnd() {
        recordMethods.forEach(method -> method.write(cv));
        super.visitEnd();
    }
}
