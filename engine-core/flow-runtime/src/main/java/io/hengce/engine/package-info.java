/**
 * Loads a compiled flow and decides applications with it, on Drools and jBPM. Only its package {@code kie} may
 * import the engines.
 */
@NullMarked
package io.hengce.engine;

import org.jspecify.annotations.NullMarked;
