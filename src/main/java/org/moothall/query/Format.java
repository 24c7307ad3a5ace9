package org.moothall.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/// A format that an answer can be had in, by its media type or by the ending of its address.
public interface Format {

  /// The media type without parameters.
  String mediaType();

  /// The ending of addresses and file names, with its dot.
  String suffix();

  /// The format whose ending a path has, the longest of several.
  static <F extends Format> Optional<F> ofPath(String path, F[] formats) {
    return Arrays.stream(formats).filter(format -> path.endsWith(format.suffix())).max(Comparator.comparingInt(format -> format.suffix().length()));
  }

  /// A path without the ending of a format, where it has one.
  static String without(Optional<? extends Format> format, String path) {
    return format.map(ending -> path.substring(0, path.length() - ending.suffix().length())).orElse(path);
  }
}
