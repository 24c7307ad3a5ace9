package org.moothall.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.moothall.publish.Site;
import org.moothall.query.XmlText;

/// Writes feeds as Atom (RFC 4287).
final class AtomWriter {

  private final Site site;

  AtomWriter(Site site) {
    this.site = site;
  }

  byte[] write(Feed feed) {
    var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    atom.setId(site.at(feed.path()) + feed.query());
    atom.setTitle(XmlText.of(feed.title()));
    atom.setUpdated(date(feed.updated()));
    atom.setAuthors(List.of(publisher()));
    atom.setRights(site.imprint().licence());
    atom.setAlternateLinks(List.of(link("alternate", "text/html", site.at(feed.page()))));
    atom.setOtherLinks(List.of(
        link("self", FeedFormat.ATOM.mediaType(), FeedFormat.ATOM.address(feed, site)),
        link("license", "", site.imprint().licence())));
    atom.setEntries(feed.entries().stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(atom).getBytes(StandardCharsets.UTF_8);
    } catch (FeedException e) {
      throw new IllegalStateException("[feed] " + feed.path(), e);
    }
  }

  private Entry entry(FeedEntry one) {
    Entry entry = new Entry();
    entry.setId(one.id());
    entry.setTitle(XmlText.of(one.title()));
    entry.setUpdated(date(one.updated()));
    one.date().ifPresent(day -> entry.setPublished(date(day.atStartOfDay(ZoneOffset.UTC).toInstant())));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", one.address())));
    Content text = new Content();
    text.setType(Content.TEXT);
    text.setValue(XmlText.of(one.text()));
    entry.setContents(List.of(text));
    Category kind = new Category();
    kind.setTerm(XmlText.of(one.kind()));
    entry.setCategories(List.of(kind));
    return entry;
  }

  private Person publisher() {
    Person publisher = new Person();
    publisher.setName(site.imprint().publisher());
    return publisher;
  }

  private static Link link(String relation, String type, String address) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address);
    if (!type.isEmpty()) {
      link.setType(type);
    }
    return link;
  }

  // The library's own dates.
  @SuppressWarnings("JavaUtilDate")
  private static Date date(Instant moment) {
    return Date.from(moment);
  }
}
