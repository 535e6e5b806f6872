package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.util.function.Supplier;

/** Where a value stands below {@code data}, e.g. {@code bureau.accounts/3/balance}. The path is put together for a problem only: most values have none. */
record Spot(Findings findings, Supplier<String> path) {

    Spot below(Object part) {
        return new Spot(findings, () -> path.get() + "/" + part);
    }

    /** Notes the problem; a refused value is missing. */
    Value refuse(String code, Object... more) {
        findings.refuse(code, path.get(), more);
        return Value.Missing.MISSING;
    }
}
