/** Assertions on descriptions, pairs and exchanges; fixtures for JUnit; golden files; far ends to talk to. */
package org.sdpkit.testkit;
