/** Tests of data sources: time is handed in, and WireMock plays the vendors. Nothing here waits longer than a fraction of a second. */
@NullMarked
package io.hengce.engine.source;

import org.jspecify.annotations.NullMarked;
