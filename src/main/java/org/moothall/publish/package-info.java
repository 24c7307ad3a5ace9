/// The dataset as a whole, for harvesters: what is in it (VoID, DCAT), dumps of each version, and its changes.
/// In come states of the store; out go files and graphs that the server sends.
@NullMarked
package org.moothall.publish;

import org.jspecify.annotations.NullMarked;
