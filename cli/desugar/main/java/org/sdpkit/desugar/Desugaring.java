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

    private static final String BODY = "lambda$";

    private final LambdaClasses lambdas;
    private final PrivateMethods privateMethods;
    private final List<Bridge> bridges = new ArrayList<>();
    private final List<RecordMethod> recordMethods = new ArrayList<>();
    private String name = "";
    private boolean isInterface;
    private boolean isParser;

    /**
     * Writes it to the next.
     *
     * @param lambdas takes in those that are met
     * @param privateMethods of all classes in whose nest this one may be
     */
    Desugaring(ClassVisitor next, LambdaClasses lambdas, PrivateMethods privateMethods) {
        super(Opcodes.ASM9, next);
        this.lambdas = lambdas;
        this.privateMethods = privateMethods;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        this.name = name;
        this.isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        this.isParser = UnusedAutomaton.isOfParser(superName);
        super.visit(version, access, name, signature, superName, interfaces);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(opened(access, method), method, descriptor, signature, exceptions);
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
                    lambdas.add(lambda(called, Type.getMethodType(calledDescriptor), arguments), name, mv);
                } else if (maker.getOwner().equals(RECORDS)) {
                    recordMethod(called, calledDescriptor, arguments).writeCall(mv);
                } else {
                    super.visitInvokeDynamicInsn(called, calledDescriptor, maker, arguments);
                }
            }
        };
    }

    private Lambda lambda(String method, Type made, Object... arguments) {
        Lambda lambda = new Lambda(method, made, (Type) arguments[0], (Handle) arguments[1], (Type) arguments[2]);
        return isOpened(lambda.body()) || !privateMethods.contains(lambda.body())
                ? lambda
                : lambda.withBody(bridge(lambda.body()).handle());
    }

    private Bridge bridge(Handle called) {
        Bridge bridge = new Bridge(name, isInterface, bridges.size(), called);
        bridges.add(bridge);
        return bridge;
    }

    private boolean isOpened(Handle body) {
        return body.getTag() == Opcodes.H_INVOKESTATIC && body.getName().startsWith(BODY);
    }

    /** What is in the braces of a lambda stands in a private method; if that needs no object, all of the package may call it. */
    private int opened(int access, String method) {
        boolean isBody = (access & Opcodes.ACC_SYNTHETIC) != 0 && method.startsWith(BODY);
        if (!isBody || (access & Opcodes.ACC_STATIC) == 0) {
            return access;
        }
        return (access & ~Opcodes.ACC_PRIVATE) | (isInterface ? Opcodes.ACC_PUBLIC : 0);
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
        bridges.forEach(bridge -> bridge.write(cv));
        super.visitEnd();
    }
}
