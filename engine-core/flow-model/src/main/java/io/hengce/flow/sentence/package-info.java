/**
 * What a flow says, in words: expressions as canonical FEEL and as Chinese or English sentences, and rules, rows, bins, ports and assignments as whole sentences.
 * Uses documents, the dictionary, expression trees, texts, values and the message catalogue; it works on drafts.
 */
@NullMarked
package io.hengce.flow.sentence;

import org.jspecify.annotations.NullMarked;
