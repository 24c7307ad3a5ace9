package org.moothall.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.moothall.graph.ThemeScheme;
import org.moothall.ingest.Cases;
import org.moothall.ingest.Documents;
import org.moothall.record.DocumentRecord;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long it takes to read one document of the cases, text or HTML, from its file to its facts; beside it the first steps of a
/// pipeline of models, sentences, tokens and parts of speech by OpenNLP, over the same documents.
///
/// Every invocation takes the next document, so that the percentiles are those of documents.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
public class ExtractionBenchmark {

  private final Documents documents = new Documents(ThemeScheme.read());
  private final List<Path> files = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private SentenceDetectorME sentences = null;
  private TokenizerME tokens = null;
  private POSTaggerME tags = null;
  private int next;

  @Setup
  public void read() throws IOException {
    for (Path folder : Cases.folders()) {
      Path source = Cases.source(folder);
      if (source.toString().endsWith("txt") || source.toString().endsWith("html")) {
        files.add(source);
        texts.add(documents.read(source).text().value());
      }
    }
    sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
    tokens = new TokenizerME(new TokenizerModel(model("tokens")));
    tags = new POSTaggerME(new POSModel(model("pos")));
  }

  private static InputStream model(String kind) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    InputStream model = ExtractionBenchmark.class.getResourceAsStream(name);
    if (model == null) {
      throw new IOException("[benchmark] no " + name);
    }
    return model;
  }

  @Benchmark
  public DocumentRecord moothall() throws IOException {
    next = (next + 1) % files.size();
    return documents.read(files.get(next));
  }

  @Benchmark
  public int openNlpSentencesTokensAndTags() throws IOException {
    next = (next + 1) % files.size();
    int tagged = Files.readString(files.get(next), StandardCharsets.ISO_8859_1).isEmpty() ? 1 : 0;
    for (String sentence : sentences.sentDetect(texts.get(next))) {
      tagged += tags.tag(tokens.tokenize(sentence)).length;
    }
    return tagged;
  }
}
