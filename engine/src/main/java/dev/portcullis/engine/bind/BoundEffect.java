package dev.portcullis.engine.bind;

import dev.portcullis.engine.state.Effect;

/**
 * The effect of a bound policy.
 *
 * @param text as the definition or the value of its parameter spells it
 */
record BoundEffect(Effect effect, String text) {}
