/**
 * The JSON of documents, applications and decisions; the canonical form and the content hash.
 * The only package of this module that may use Jackson.
 */
@NullMarked
package io.hengce.flow.json;

import org.jspecify.annotations.NullMarked;
