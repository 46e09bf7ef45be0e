package org.sdpkit.desugar;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The methods of the classes of a jar that a class beside them cannot call. */
final class PrivateMethods {

    private final Set<String> methods = new HashSet<>();

    /** Takes in those of a class. */
    void addAll(ClassReader reader) {
        String owner = reader.getClassName();
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public @Nullable MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        if ((access & Opcodes.ACC_PRIVATE) != 0) {
                            methods.add(owner + "." + name + descriptor);
                        }
                        return null;
                    }
                },
                ClassReader.SKIP_CODE);
    }

    boolean contains(Handle method) {
        return methods.contains(method.getOwner() + "." + method.getName() + method.getDesc());
    }
}
