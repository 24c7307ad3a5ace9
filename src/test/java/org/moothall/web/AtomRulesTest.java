package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Feeds of every kind keep the grammar of Atom (RFC 4287), as a validator of RELAX NG finds.
class AtomRulesTest {

  private static final String GRAMMAR = "src/test/resources/rules/atom.rnc";

  @AutoClose static final Northmoor northmoor = Northmoor.started();

  @ParameterizedTest
  @ValueSource(strings = {"all.atom", "council/northmoor.atom", "body/northmoor/housing-scrutiny-panel.atom", "person/northmoor/ada-pellow.atom", "theme/housing.atom",
      "queries/open-actions.atom", "queries/open-actions.atom?since=2024-01-01", "queries/action-status.atom", "search.atom?q=repairs"})
  void a_feed_is_valid(String feed) throws Exception {
    assertThat(faults(fetched(feed))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"<id>[^<]*</id> | ''", "(<title>[^<]*</title>) | $1$1", "<updated>[^<]*</updated> | <updated>yesterday</updated>", "<name>[^<]*</name> | ''",
      "<author> | <writer>x</writer><author>", "term=\"[^\"]*\" | ''", "href= | src=", "type=\"text/html\" | type=\"page\"", "<id>http: | <id>"})
  void a_feed_that_is_not_valid_is_refused(String pattern, String replacement) throws Exception {
    String feed = fetched("all.atom");
    assertThat(feed.replaceFirst(pattern, replacement)).isNotEqualTo(feed);
    assertThat(faults(feed.replaceFirst(pattern, replacement))).isNotEmpty();
  }

  private static String fetched(String feed) throws IOException, InterruptedException {
    return northmoor.get("/feeds/" + feed, "*/*").body();
  }

  private static List<String> faults(String feed) throws IOException, SAXException {
    Collected collected = new Collected(new ArrayList<>());
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, collected);
    ValidationDriver validator = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    assertThat(validator.loadSchema(ValidationDriver.fileInputSource(GRAMMAR))).as(collected.faults().toString()).isTrue();
    validator.validate(new InputSource(new StringReader(feed)));
    return collected.faults();
  }

  private record Collected(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException fault) {
      faults.add(fault.getMessage());
    }

    @Override
    public void error(SAXParseException fault) {
      faults.add(fault.getLineNumber() + ": " + fault.getMessage());
    }

    @Override
    public void fatalError(SAXParseException fault) {
      faults.add(fault.getLineNumber() + ": " + fault.getMessage());
    }
  }
}
