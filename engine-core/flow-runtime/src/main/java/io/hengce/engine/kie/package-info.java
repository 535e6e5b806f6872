/**
 * The reference way: jBPM runs the drawn nodes, Drools finds the hits; texts are only keys to our own objects.
 * The only package that may use org.kie, org.drools and org.jbpm.
 */
@NullMarked
package io.hengce.engine.kie;

import org.jspecify.annotations.NullMarked;
