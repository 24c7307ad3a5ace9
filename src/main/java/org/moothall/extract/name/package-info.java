/// How names of people and titles of office are written.
///
/// In come the words of one line or sentence, out come the name and the titles in them; whose they are is not asked here.
@NullMarked
package org.moothall.extract.name;

import org.jspecify.annotations.NullMarked;
