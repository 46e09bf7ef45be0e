/** Descriptions, pairs and exchanges as arbitraries of jqwik, which shrink. */
package org.sdpkit.testkit.jqwik;
