package io.hengce.engine.kie;

import io.hengce.engine.run.Run;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * The drawn node behind a diverging gateway.
 *
 * @param leaving whether the run leaves by a port
 */
record Choice(String node, Consumer<Run> visit, BiPredicate<Run, String> leaving) {}
