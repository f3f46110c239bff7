/** How facts are spelled: objects made member by member, dates as policies read them. */
@NullMarked
package dev.portcullis.importer.fact;

import org.jspecify.annotations.NullMarked;
