/// SERVICE: questions to endpoints of others that whoever operates the server allows. In come parts of queries and rows to join them
/// with; out go joined rows. Everything that comes from outside is read under limits.
@NullMarked
package org.moothall.federation;

import org.jspecify.annotations.NullMarked;
