/**
 * Starting the designer: the launcher, the JavaFX application and the real dialogs.
 * It may use every other package of the designer.
 */
@NullMarked
package io.hengce.designer.app;

import org.jspecify.annotations.NullMarked;
