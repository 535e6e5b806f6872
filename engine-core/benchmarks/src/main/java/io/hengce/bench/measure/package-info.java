/**
 * What is measured: decisions, one large table, a cold start, memory.
 * The only package that uses JMH.
 */
@NullMarked
package io.hengce.bench.measure;

import org.jspecify.annotations.NullMarked;
