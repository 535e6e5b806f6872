package io.hengce.flow.expr;

import io.hengce.flow.value.Value;
import java.util.Map;

/** Tells the values of the fields, parameters and system variables that an expression names, in the order of the text. Safe for many threads. */
@FunctionalInterface
public interface ValueReader {

    Map<String, Value> read(Frame frame);
}
