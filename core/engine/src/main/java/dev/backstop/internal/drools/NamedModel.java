package dev.backstop.internal.drools;

import org.drools.model.impl.ModelImpl;

/** A model whose package is what it is called: by default Drools gives it one of its own. */
final class NamedModel extends ModelImpl {
    private final String packageName;

    NamedModel(String packageName) {
        super(packageName);
        this.packageName = packageName;
    }

    @Override
    public String getPackageName() {
        return packageName;
    }
}
