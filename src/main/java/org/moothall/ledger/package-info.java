/// The ledger of actions: what was asked for, of whom, and what later minutes tell of it.
/// In comes a state of the store; out go actions, chosen and counted by council, body, owner, theme, status and year.
@NullMarked
package org.moothall.ledger;

import org.jspecify.annotations.NullMarked;
