package org.moothall.publish;

/// A file of a release.
///
/// @param name its name in the folder of the release
/// @param title what it holds, for people
/// @param mediaType the media type of what it holds, before packing
/// @param packed whether it is packed with gzip
/// @param bytes its length as it is sent
/// @param sha256 the checksum of what is sent, in hexadecimal digits
public record DumpFile(String name, String title, String mediaType, boolean packed, long bytes, String sha256) {

  /// The media type as it is sent.
  public String sentType() {
    return packed ? "application/gzip" : mediaType;
  }
}
