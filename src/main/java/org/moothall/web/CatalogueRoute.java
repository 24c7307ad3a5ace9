package org.moothall.web;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.publish.Catalogue;
import org.moothall.publish.DumpFile;
import org.moothall.publish.JsonContext;
import org.moothall.publish.Release;
import org.moothall.publish.Releases;
import org.moothall.publish.Site;
import org.moothall.publish.VoidDescription;
import org.moothall.query.GraphFormat;
import org.moothall.query.Refusal;
import org.moothall.query.Sparql;
import org.moothall.query.Statements;

/// What the dataset is, for harvesters: VoID, DCAT, the context of its JSON-LD; and where its files are, for people.
final class CatalogueRoute {

  /// The catalogue of a version of the store and its newest release.
  private record Kept(long store, long release, Statements description) {}

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Site site;
  private final Releases releases;
  private final Sparql sparql;
  private final Templates templates;
  private volatile Optional<Kept> kept = Optional.empty();
  private final byte[] context = JsonContext.read().document();

  CatalogueRoute(Site site, Releases releases, Sparql sparql, Templates templates) {
    this.sparql = sparql;
    this.site = site;
    this.releases = releases;
    this.templates = templates;
  }

  /// What is in the dataset (VoID).
  void statistics(Context ctx) {
    send(ctx, Negotiation.graph(ctx).format(), release -> sparql.read(reading -> VoidDescription.of(site, reading, release)));
  }

  /// The dataset, its versions and its files (DCAT), or a page with the files.
  void catalogue(Context ctx) {
    Optional<GraphFormat> format = Negotiation.graphOrPage(ctx);
    ctx.header("Vary", "Accept");
    if (format.isPresent()) {
      send(ctx, format.get(), this::described);
    } else {
      Answers.html(ctx, templates.fill("catalogue", model(current())));
    }
  }

  /// The context of JSON-LD.
  void context(Context ctx) {
    Answers.bytes(ctx, "application/ld+json", context);
  }

  private void send(Context ctx, GraphFormat format, Function<Release, Statements> description) {
    Release release = current();
    ctx.header("Link", "<" + site.imprint().licence() + ">; rel=\"license\"");
    if (!Freshness.isKnown(ctx, release.version(), ctx.path() + format.mediaType())) {
      Answers.send(ctx, Negotiation.contentType(format.mediaType()), out -> description.apply(release).write(format, out));
    }
  }

  // The figures of quality are drawn from the whole store, so the description is kept until the store changes.
  private Statements described(Release release) {
    long version = sparql.version();
    Kept now = kept.filter(one -> one.store() == version && one.release() == release.version())
        .orElseGet(() -> new Kept(version, release.version(), sparql.read(reading -> Catalogue.of(site, reading, releases(release)))));
    kept = Optional.of(now);
    return now.description();
  }

  private Release current() {
    return releases.current(PATIENCE).orElseThrow(() -> new ProblemException(new Problem.Refused(new Refusal.Busy(PATIENCE))));
  }

  /// A release and the earlier ones that are still there.
  private List<Release> releases(Release newest) {
    return releases.versions().stream().filter(version -> version <= newest.version()).flatMap(version -> releases.find(version).stream()).toList();
  }

  private Map<String, Object> model(Release release) {
    return Map.of(
        "title", "Data",
        "path", Catalogue.PATH,
        "description", "All of the minutes read here as files: facts, tables and the changes since.",
        "version", Long.toString(release.version()),
        "changed", Dates.moment(release.changed()),
        "files", release.files().stream().map(CatalogueRoute::line).toList(),
        "licence", site.imprint().licence(),
        "publisher", site.imprint().publisher());
  }

  private static Map<String, String> line(DumpFile file) {
    return Map.of(
        "name", file.name(),
        "title", file.title(),
        "href", "/dumps/latest/" + file.name(),
        "size", String.format(Locale.UK, "%,d", file.bytes()),
        "sha256", file.sha256());
  }
}
