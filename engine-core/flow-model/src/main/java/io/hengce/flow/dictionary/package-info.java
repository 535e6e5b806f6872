/**
 * The data dictionary: every field of a flow with its type, unit, domain, origin and sensitivity.
 * Uses only texts and values.
 */
@NullMarked
package io.hengce.flow.dictionary;

import org.jspecify.annotations.NullMarked;
