/**
 * The front door: policies as text become {@link dev.portcullis.engine.CompiledPolicies}, which
 * decide requests and judge resources, and {@link dev.portcullis.engine.PolicyMonitor} tells what
 * changes.
 *
 * <p>This package, {@code dev.portcullis.diagnostic} and {@code dev.portcullis.source} are the API
 * of this artifact, and so are the two enumerations {@link dev.portcullis.engine.state.Effect} and
 * {@link dev.portcullis.engine.state.ComplianceState}. All other packages are public to each other
 * only and may change with any release.
 *
 * <p>What is here is immutable and safe for use by any number of threads, save for the monitor; it
 * reads no clock and no file, prints nothing and keeps nothing static.
 */
@NullMarked
package dev.portcullis.engine;

import org.jspecify.annotations.NullMarked;
