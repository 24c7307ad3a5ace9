/// An immutable, read-optimised image of the dataset: terms as numbers, statements as sorted columns of numbers, and the execution of queries on them.
@NullMarked
package org.moothall.image;

import org.jspecify.annotations.NullMarked;
