/**
 * Runs flows over sample sets and compares two of them decision by decision. Only its package {@code cli} may
 * print and end the process.
 */
@NullMarked
package io.hengce.simulation;

import org.jspecify.annotations.NullMarked;
