/// Documents that come and go over the network: who may send them, where their bytes are kept, one worker that loads them, and the log of
/// who did what. Bytes and names come in, graphs of the store change, receipts go out.
@NullMarked
package org.moothall.intake;

import org.jspecify.annotations.NullMarked;
