package io.hengce.drl;

import io.hengce.flow.value.Value;

/** What names stand for while a term is evaluated. */
@FunctionalInterface
interface Names {

    /** Missing where nothing has the name. */
    Value value(String name);
}
