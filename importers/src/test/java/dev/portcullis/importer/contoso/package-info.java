/** The example of Contoso: how its certificates are made, and what they must read as. */
@NullMarked
package dev.portcullis.importer.contoso;

import org.jspecify.annotations.NullMarked;
