package org.moothall.store;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.Iterator;
import org.apache.jena.datatypes.BaseDatatype;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.jspecify.annotations.Nullable;

/// The datatypes that Jena knows. One that it does not know lives as long as some literal of it: Jena itself would keep each for ever, and a query can make them
/// up by the million. While it lives it is one thing, since Jena compares the values of literals by it.
final class Datatypes extends TypeMapper {

  private final TypeMapper known;
  private final Interner<RDFDatatype> others = Interner.newWeakInterner();

  Datatypes(TypeMapper known) {
    this.known = known;
  }

  @Override
  public @Nullable RDFDatatype getSafeTypeByName(@Nullable String uri) {
    RDFDatatype type = known.getTypeByName(uri);
    return type != null || uri == null ? type : others.intern(new BaseDatatype(uri));
  }

  @Override
  public @Nullable RDFDatatype getTypeByName(@Nullable String uri) {
    return known.getTypeByName(uri);
  }

  @Override
  public @Nullable RDFDatatype getTypeByValue(Object value) {
    return known.getTypeByValue(value);
  }

  @Override
  public @Nullable RDFDatatype getTypeByClass(Class<?> type) {
    return known.getTypeByClass(type);
  }

  @Override
  public Iterator<RDFDatatype> listTypes() {
    return known.listTypes();
  }

  @Override
  public void registerDatatype(RDFDatatype type) {
    known.registerDatatype(type);
  }

  @Override
  public void unregisterDatatype(RDFDatatype type) {
    known.unregisterDatatype(type);
  }
}
