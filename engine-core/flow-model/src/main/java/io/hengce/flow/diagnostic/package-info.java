/**
 * What is wrong, where, and what to do: the one type for a user's mistake, and the catalogue its sentences come from.
 * Uses only texts.
 */
@NullMarked
package io.hengce.flow.diagnostic;

import org.jspecify.annotations.NullMarked;
