/**
 * An inventory that stays: residents packed small, what each policy says of each, and when time
 * alone may change that. What changes is judged again, and nothing else.
 */
@NullMarked
package dev.portcullis.engine.monitor;

import org.jspecify.annotations.NullMarked;
