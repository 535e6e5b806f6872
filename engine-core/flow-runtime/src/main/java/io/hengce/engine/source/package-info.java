/**
 * Data sources: the port, what answers behind it (HTTP, Java, recorded answers), and the guard that keeps a bad source from holding a decision.
 * It knows no node and no flow; the only package that may use Resilience4j, Caffeine and the HTTP client.
 */
@NullMarked
package io.hengce.engine.source;

import org.jspecify.annotations.NullMarked;
