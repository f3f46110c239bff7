/** Who is asked what: scopes and assignments, and which policies with which values they bring. */
@NullMarked
package dev.portcullis.engine.assign;

import org.jspecify.annotations.NullMarked;
