package org.moothall.web;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/// Rules for documents in JSON, as a JSON Schema among the resources of the tests.
final class JsonRules {

  private JsonRules() {}

  /// What of a document breaks the rules.
  ///
  /// @param rules the name of the resource
  static List<?> broken(String document, String rules) throws IOException {
    try (InputStream schema = Objects.requireNonNull(JsonRules.class.getResourceAsStream(rules))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema).validate(document, InputFormat.JSON);
    }
  }
}
