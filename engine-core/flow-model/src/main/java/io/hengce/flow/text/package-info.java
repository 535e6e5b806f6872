/**
 * Texts that people read, in Chinese and English.
 * Uses nothing of the house.
 */
@NullMarked
package io.hengce.flow.text;

import org.jspecify.annotations.NullMarked;
