/**
 * What would have to change in the application of the trial run for another outcome, beside why it was decided as it was.
 * It uses the session, and the engine through a door that is handed in.
 */
@NullMarked
package io.hengce.designer.counter;

import org.jspecify.annotations.NullMarked;
