/**
 * The flow checker, one class per rule, and ValidFlow, which only the checker can make.
 * Uses document and expressions.
 */
@NullMarked
package io.hengce.flow.check;

import org.jspecify.annotations.NullMarked;
