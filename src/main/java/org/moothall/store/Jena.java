package org.moothall.store;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSystem;
import org.jspecify.annotations.Nullable;

/// Jena as this program uses it: started in the right order, unable to reach out while it answers a query, and without a memory for what queries make up.
///
/// Off are `SERVICE`, functions and property functions that name a Java class, and JSON-LD contexts from the network.
public final class Jena {

  private static final String JAVA_CLASS = "java:";

  static {
    JenaSystem.init();
    TypeMapper.setInstance(new Datatypes(TypeMapper.getInstance()));
    ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    ARQ.getContext().set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions((address, _) -> {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "[json-ld] remote contexts are off: " + address);
    }));
    FunctionRegistry.set(ARQ.getContext(), new RegisteredFunctions(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(ARQ.getContext(), new RegisteredPropertyFunctions(PropertyFunctionRegistry.get()));
  }

  private Jena() {}

  /// Makes sure that all of this has happened; the first statement of a program or test that uses Jena.
  public static void init() {
    // The static initialiser does the work, once.
  }

  /// The functions that Jena knows, and none that a query names by its class.
  private static final class RegisteredFunctions extends FunctionRegistry {

    RegisteredFunctions(FunctionRegistry known) {
      known.keys().forEachRemaining(name -> put(name, known.getFunctionFactory(name)));
    }

    @Override
    public @Nullable FunctionFactory getFunctionFactory(String name) {
      return name.startsWith(JAVA_CLASS) ? null : super.getFunctionFactory(name);
    }
  }

  /// The property functions that Jena knows, and none that a query names by its class.
  private static final class RegisteredPropertyFunctions extends PropertyFunctionRegistry {

    RegisteredPropertyFunctions(PropertyFunctionRegistry known) {
      known.keys().forEachRemaining(name -> put(name, known.get(name)));
    }

    @Override
    public boolean manages(String name) {
      return !name.startsWith(JAVA_CLASS) && super.manages(name);
    }

    @Override
    public @Nullable PropertyFunctionFactory get(String name) {
      return name.startsWith(JAVA_CLASS) ? null : super.get(name);
    }
  }
}
