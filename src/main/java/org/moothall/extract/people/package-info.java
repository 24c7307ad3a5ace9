/// Who is named, who attended, and which offices the document shows people in.
///
/// Minutes go in; out come facts about people and posts, and the agents by whom those are found who decide, act and ask.
@NullMarked
package org.moothall.extract.people;

import org.jspecify.annotations.NullMarked;
