/**
 * A plain, slow interpreter of valid flows and a generator of random flows: what the engine is compared with.
 * Written from the reference of the format, not from the engine; shares no code with it.
 */
@NullMarked
package io.hengce.engine.oracle;

import org.jspecify.annotations.NullMarked;
