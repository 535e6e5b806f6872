/**
 * The pinned sample: a small sample set that is decided anew after each edit and compared with the saved flow.
 * It uses the session and the heat; reading and deciding are handed in.
 */
@NullMarked
package io.hengce.designer.sample;

import org.jspecify.annotations.NullMarked;
