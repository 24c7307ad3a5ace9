/// Records as RDF: vocabulary, provenance, shapes and inference.
@NullMarked
package org.moothall.graph;

import org.jspecify.annotations.NullMarked;
