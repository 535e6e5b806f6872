package io.hengce.engine.kie;

import io.hengce.engine.run.Run;
import java.util.function.Consumer;

/** The drawn branch behind a diverging gateway. */
record Choice(String branch, Consumer<Run> visit) {}
