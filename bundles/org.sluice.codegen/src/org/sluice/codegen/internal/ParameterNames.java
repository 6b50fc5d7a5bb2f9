package org.sluice.codegen.internal;

import org.sluice.codegen.GenerationException;
import org.sluice.codegen.internal.java.Names;
import org.sluice.model.Parameter;

/** Parameters of a pipeline keep their names in the program, because expressions use them. */
final class ParameterNames {

    private ParameterNames() {
    }

    static String check(Parameter parameter) {
        String name = NodeValues.text(parameter.getName());
        if (!Names.isName(name)) {
            throw new GenerationException("", "Cannot generate the parameter '" + name
                    + "': this is no Java name. Name it with letters and digits, like 'minLength'.");
        }
        return name;
    }
}
