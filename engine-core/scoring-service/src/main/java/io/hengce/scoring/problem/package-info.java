/**
 * What the service refuses a request for, and how it says so: problem details (RFC 9457) with stable codes, in Chinese or English.
 * Knows nothing of Spring, so that the API's own description can use it too.
 */
@NullMarked
package io.hengce.scoring.problem;

import org.jspecify.annotations.NullMarked;
