/**
 * The tree that both spellings become: a definition in our language and one in Azure Policy JSON
 * with the same meaning are the same tree, apart from spans.
 *
 * <p>The tree is lossless in the sense of docs/language.md: what carries meaning for anyone, or is
 * kept to the letter, is here; what means nothing (order of members in the fixed vocabulary, blanks
 * in template expressions) is not.
 */
@NullMarked
package dev.portcullis.ast;

import org.jspecify.annotations.NullMarked;
