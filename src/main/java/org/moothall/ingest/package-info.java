/// Joins the stages: documents in, records and graphs out, and the receipt of a load.
@NullMarked
package org.moothall.ingest;

import org.jspecify.annotations.NullMarked;
