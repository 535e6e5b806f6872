/**
 * Opening and saving flows, in files and in the rule repository.
 * It uses the flow model's JSON and the repository, and nothing of the screen.
 */
@NullMarked
package io.hengce.designer.files;

import org.jspecify.annotations.NullMarked;
