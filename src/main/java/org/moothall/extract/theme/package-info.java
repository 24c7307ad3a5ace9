/// What items are about: minutes and a theme scheme in, the themes they raise out.
@NullMarked
package org.moothall.extract.theme;

import org.jspecify.annotations.NullMarked;
