/**
 * The trial run at the bottom: a form made from the dictionary, and what the engine decided.
 * It uses the session, which does the running.
 */
@NullMarked
package io.hengce.designer.run;

import org.jspecify.annotations.NullMarked;
