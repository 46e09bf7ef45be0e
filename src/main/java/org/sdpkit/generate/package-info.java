/** Descriptions, pairs and exchanges to test with, made from a seed: valid ones, and ones that break one rule. */
@NullMarked
package org.sdpkit.generate;

import org.jspecify.annotations.NullMarked;
