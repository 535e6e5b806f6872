/**
 * The farm machinery loan, a product with lists: held against a policy written by hand.
 */
@NullMarked
package io.hengce.samples.farm;

import org.jspecify.annotations.NullMarked;
