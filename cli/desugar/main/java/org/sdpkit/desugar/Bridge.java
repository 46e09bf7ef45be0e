package org.sdpkit.desugar;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A method through which classes of the same package call one that is private.
 *
 * @param owner the class that it stands in, which may call that method
 * @param isInInterface whether that is an interface, where no method is for the package alone
 * @param number of the bridge in its class
 * @param called the private method
 */
record Bridge(String owner, boolean isInInterface, int number, Handle called) {

    private Method method() {
        return new Method(
                "bridge$" + number,
                Lambda.result(called),
                Lambda.parameters(called).toArray(Type[]::new));
    }

    /** It as what is called. */
    Handle handle() {
        return new Handle(Opcodes.H_INVOKESTATIC, owner, method().getName(), method().getDescriptor(), isInInterface);
    }

    /** Writes the method. */
    void write(ClassVisitor out) {
        int access = Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC | (isInInterface ? Opcodes.ACC_PUBLIC : 0);
        GeneratorAdapter code = new GeneratorAdapter(access, method(), null, null, out);
        if (called.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.newInstance(Type.getObjectType(called.getOwner()));
            code.dup();
        }
        code.loadArgs();
        code.visitMethodInsn(
                Lambda.call(called), called.getOwner(), called.getName(), called.getDesc(), called.isInterface());
        code.returnValue();
        code.endMethod();
    }
}
