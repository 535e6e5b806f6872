/**
 * The service's own description in OpenAPI 3.1, made once from the flows that are offered: their dictionaries give the request schemas and the examples, their engines the example answers.
 * What does not hang on a flow stands in {@code openapi.json}.
 */
@NullMarked
package io.hengce.scoring.openapi;

import org.jspecify.annotations.NullMarked;
