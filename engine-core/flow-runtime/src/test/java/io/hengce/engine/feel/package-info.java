/**
 * Our expressions held against Apache KIE's FEEL interpreter, on random texts and by the differences that are known.
 * KIE is only asked here: the product never evaluates FEEL text.
 */
@NullMarked
package io.hengce.engine.feel;

import org.jspecify.annotations.NullMarked;
