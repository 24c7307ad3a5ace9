/// Which council and body a document is of, and which other organisations and documents it names.
///
/// Minutes go in; out come the names of council and body, mentions of organisations, and references to papers and meetings.
@NullMarked
package org.moothall.extract.organisation;

import org.jspecify.annotations.NullMarked;
