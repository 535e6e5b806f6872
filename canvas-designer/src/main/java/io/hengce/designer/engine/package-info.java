/**
 * The real checker, compiler and engine behind the session's doors.
 * It uses the flow model, the compiler and the runtime, and nothing of the screen.
 */
@NullMarked
package io.hengce.designer.engine;

import org.jspecify.annotations.NullMarked;
