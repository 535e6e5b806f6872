/**
 * Slow and plain interpreters that tests compare the product with, and generators of what they are fed.
 * Uses only the records of the model; never the code that it checks.
 */
@NullMarked
package io.hengce.flow.oracle;

import org.jspecify.annotations.NullMarked;
