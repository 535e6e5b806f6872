/**
 * What the service is made of, and the settings it starts with.
 * The only place besides the web package that may use Spring.
 */
@NullMarked
package io.hengce.scoring.config;

import org.jspecify.annotations.NullMarked;
