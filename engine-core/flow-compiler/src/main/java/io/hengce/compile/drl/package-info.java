/**
 * Renders a valid flow as readable Drools rules, for auditors and for the release bundle; the engine never loads them. The words of the rules are those of {@code io.hengce.drl}.
 */
@NullMarked
package io.hengce.compile.drl;

import org.jspecify.annotations.NullMarked;
