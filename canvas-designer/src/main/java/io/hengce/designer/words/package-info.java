/**
 * Every text of the designer in Chinese and English, switched while it runs.
 * It uses JavaFX properties and the message files beside it.
 */
@NullMarked
package io.hengce.designer.words;

import org.jspecify.annotations.NullMarked;
