/** Cases of evaluation as data, and the test that puts an evaluator to them. */
@NullMarked
package dev.portcullis.engine.cases;

import org.jspecify.annotations.NullMarked;
