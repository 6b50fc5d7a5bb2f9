package org.sluice.validation.internal;

import java.util.List;
import org.sluice.catalog.ErrorAction;

/** What error policies there are to choose from. */
public final class ErrorPolicies {

    /** What a pipeline can do about errors of all its nodes. */
    public static final List<ErrorAction> OF_PIPELINE = List.of(ErrorAction.FAIL, ErrorAction.SKIP, ErrorAction.RETRY);

    private ErrorPolicies() {
    }

    /** An example of each, as people type it. */
    public static List<String> texts(List<ErrorAction> actions) {
        return actions.stream().map(action -> action == ErrorAction.RETRY ? ErrorAction.PARAMETER.example() : action.name()).toList();
    }
}
