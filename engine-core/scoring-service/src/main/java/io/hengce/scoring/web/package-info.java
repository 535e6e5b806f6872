/**
 * The scoring API over HTTP, and the main class that starts it.
 * Spring and Jackson end here: what goes on inward is the house's own types.
 */
@NullMarked
package io.hengce.scoring.web;

import org.jspecify.annotations.NullMarked;
