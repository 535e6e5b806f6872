/**
 * Proposes how what is typed goes on, in a list under the input.
 * What can be proposed is worked out by the document; here it is shown, chosen and typed.
 */
@NullMarked
package io.hengce.designer.completion;

import org.jspecify.annotations.NullMarked;
