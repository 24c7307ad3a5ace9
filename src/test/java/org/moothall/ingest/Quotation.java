package org.moothall.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.moothall.fact.Evidence;
import org.moothall.fact.Fact;
import org.moothall.fact.Figure;
import org.moothall.fact.ItemTaken;
import org.moothall.fact.Meeting;
import org.moothall.fact.Stated;
import org.moothall.record.DocumentRecord;
import org.moothall.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A quotation with the place it claims, in code points.
record Quotation(int start, int end, String quote) {

  /// Every quotation that a record makes, in its facts and in its JSON.
  static List<Quotation> of(DocumentRecord record) {
    Stream<Evidence> facts = record.facts().facts().stream().flatMap(fact -> Stream.concat(fact.evidence().stream(), within(fact)));
    Stream<Evidence> titles = record.facts().items().stream().map(ItemTaken::title).flatMap(Optional::stream);
    Stream<Evidence> all = Stream.of(facts, titles, ofMeeting(record.facts().meeting()), record.coverage().cueSentencesWithoutFact().stream(), record.coverage().names().untyped().stream()).flatMap(each -> each);
    JsonNode json = JsonMapper.shared().readTree(RecordJson.write(record));
    return Stream.concat(all.map(words -> new Quotation(words.span().start(), words.span().end(), words.quote())), in(json)).distinct().toList();
  }

  /// Whether a text, as code points, holds the words at the place.
  boolean standIn(int[] text) {
    return start >= 0 && start <= end && end <= text.length && quote.equals(new String(text, start, end - start));
  }

  private static Stream<Evidence> within(Fact fact) {
    return fact instanceof Figure figure
        ? Stream.of(figure.previous().map(Figure.Quantity::evidence), figure.target().map(Figure.Quantity::evidence), figure.benchmark().map(Figure.Benchmark::evidence)).flatMap(Optional::stream)
        : Stream.of();
  }

  private static Stream<Evidence> ofMeeting(Meeting meeting) {
    return Stream.of(meeting.council(), meeting.body(), meeting.date(), meeting.start(), meeting.end(), meeting.venue())
        .flatMap(Optional::stream).map(stated -> (Stated<?>) stated).flatMap(stated -> stated.evidence().stream());
  }

  private static Stream<Quotation> in(JsonNode json) {
    Stream<Quotation> here = json.has("quote") ? Stream.of(new Quotation(json.get("start").asInt(), json.get("end").asInt(), json.get("quote").asString())) : Stream.of();
    return Stream.concat(here, StreamSupport.stream(json.spliterator(), false).flatMap(Quotation::in));
  }
}
