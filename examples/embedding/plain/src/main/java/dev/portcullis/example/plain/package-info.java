/** The engine inside a plain Java service: a gate for requests, and batches on many threads. */
@NullMarked
package dev.portcullis.example.plain;

import org.jspecify.annotations.NullMarked;
