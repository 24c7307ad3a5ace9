package org.moothall.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One labelled document compared with its record, both written as the inside of a JSON object.
record Compared(Report report) {

  static Compared of(String gold, String record) {
    try {
      Path labels = file(gold);
      Path records = file(record);
      try {
        return new Compared(Scoring.run(labels, records));
      } finally {
        Files.delete(labels);
        Files.delete(records);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The tally of a field, or empty if it has no score.
  Optional<Tally> tally(Field field) {
    return report.fields().stream().filter(score -> score.field() == field).map(FieldScore::tally).findFirst();
  }

  List<String> errors() {
    return report.errors().stream().map(error -> error.field() + " " + error.fault().label() + ": " + error.what()).toList();
  }

  private static Path file(String inside) throws IOException {
    String separator = inside.isBlank() ? "" : ", ";
    return Files.writeString(Files.createTempFile("account", ".json"), "[{\"id\": \"1\"" + separator + inside + "}]");
  }
}
