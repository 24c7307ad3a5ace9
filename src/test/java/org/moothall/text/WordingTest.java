package org.moothall.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', quoteCharacter = '~', value = {
      "(?i)\\bmotion (?:was )?(?:carried|lost)\\b; The MOTION was Lost.; true",
      "(?i)\\bmotion (?:was )?(?:carried|lost)\\b; The motive was cost.; false",
      "re-?solved?; It was re-solved; true",
      "(?:ab|cd){0,2}ef?gh*; xxeg; true",
      "[sS]econd[a-z]+; she seconded it; true",
      "(?<who>Chair|Mayor)(?= said)(?! not); the Mayor said; true",
      "(?iu)caf\u00e9s; CAF\u00c9S; true",
      "\\QA+B (c)\\E; A+B (c); true",
      "colou?r|grey; a grey day; true",
      "colou?r|grey; a great day; false",
      "(?:a|b|)cde+f; bcdeef; true"})
  void a_wording_is_found_where_its_expression_is(String regex, String words, boolean found) {
    assertThat(Wording.of(regex).in(SourceText.of(words).all())).isEqualTo(found);
  }

  @Test
  void most_wordings_of_the_program_need_letters_that_most_sentences_lack() throws IOException {
    List<Passage> sentences = sentences();
    long tried = wordings().stream().mapToLong(wording -> sentences.stream().filter(sentence -> Needs.of(wording.pattern()).mayBeIn(sentence.trigrams())).count()).sum();

    assertThat((double) tried / sentences.size() / wordings().size()).isLessThan(0.5);
  }

  @Test
  void what_is_passed_over_would_not_have_been_found() throws IOException {
    List<Passage> sentences = sentences();

    assertThat(wordings()).hasSizeGreaterThan(200).allSatisfy(wording -> {
      Needs needs = Needs.of(wording.pattern());
      assertThat(sentences).allMatch(sentence -> needs.mayBeIn(sentence.trigrams()) || !wording.pattern().matcher(sentence.folded()).find());
    });
  }

  /// All wordings that stand in constants.
  private static List<Wording> wordings() {
    List<Wording> wordings = new ArrayList<>();
    for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.moothall")) {
      for (Field field : type.reflect().getDeclaredFields()) {
        if (field.getType() == Wording.class && Modifier.isStatic(field.getModifiers())) {
          wordings.add(valueOf(field));
        }
      }
    }
    return wordings;
  }

  private static Wording valueOf(Field field) {
    try {
      field.setAccessible(true);
      return (Wording) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Passage> sentences() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/cases"))) {
      return files.filter(file -> file.getFileName().toString().matches("source\\.(?:txt|html|md)")).sorted()
          .flatMap(file -> SourceText.of(read(file)).all().lines().stream()).filter(line -> !line.isBlank()).distinct().toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
