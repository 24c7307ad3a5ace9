package org.moothall.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.architecture.PackageTable.Row;

class PackagesTest {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PackageTable.ROOT);
  private static final PackageTable TABLE = PackageTable.read();
  private static final Set<String> SAY_NOTHING = Set.of("util", "utils", "common", "impl", "helper", "helpers", "model", "service", "manager");

  static List<Row> rows() {
    return TABLE.rows();
  }

  @Test
  void the_table_lists_every_package_and_no_other() {
    Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    assertThat(TABLE.rows().stream().map(Row::fullName)).containsExactlyInAnyOrderElementsOf(packages);
  }

  @Test
  void a_package_is_not_named_after_its_place_in_a_program() {
    assertThat(CLASSES.stream().flatMap(type -> Stream.of(type.getPackageName().split("\\."))).distinct()).doesNotContainAnyElementsOf(SAY_NOTHING);
  }

  @Test
  void what_a_package_may_use_stands_above_it() {
    List<String> names = TABLE.names();
    for (Row row : TABLE.rows()) {
      assertThat(names.subList(0, names.indexOf(row.name()))).as("above " + row.name()).containsAll(row.uses());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_package_uses_nothing_that_the_table_does_not_grant_it(Row row) {
    noClasses().that().resideInAPackage(row.fullName())
        .should().dependOnClassesThat(not(resideInAnyPackage(granted(row))))
        .because("the table of packages in architecture.md does not grant it")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_package_needs_all_that_the_table_grants_it(Row row) {
    Set<String> used = CLASSES.stream().filter(type -> type.getPackageName().equals(row.fullName()))
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .map(dependency -> dependency.getTargetClass().getPackageName()).collect(Collectors.toSet());
    assertThat(row.uses()).allSatisfy(name -> assertThat(used).contains(Row.fullName(name)));
    assertThat(row.libraries()).allSatisfy(library -> assertThat(used).anyMatch(name -> name.equals(library) || name.startsWith(library + ".")));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_row_links_classes_of_its_own_package(Row row) {
    assertThat(row.classes()).allSatisfy(name -> assertThat(CLASSES.contain(name) ? CLASSES.get(name).getPackageName() : name).isEqualTo(row.fullName()));
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(PackageTable.ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  private static String[] granted(Row row) {
    return Stream.of(
            Stream.of(row.fullName(), "java..", "org.jspecify.."),
            row.uses().stream().map(Row::fullName),
            row.libraries().stream().map(library -> library + ".."))
        .flatMap(names -> names).toArray(String[]::new);
  }
}
