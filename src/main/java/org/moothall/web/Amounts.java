package org.moothall.web;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moothall.fact.Amount;

/// What templates write values with: `amount(value, unit)`, a number of a page with its unit, if it has one.
final class Amounts extends AbstractExtension implements Function {

  private static final String VALUE = "value";
  private static final String UNIT = "unit";

  @Override
  public Map<String, Function> getFunctions() {
    return Map.of("amount", this);
  }

  @Override
  public List<String> getArgumentNames() {
    return List.of(VALUE, UNIT);
  }

  @Override
  public Object execute(Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
    return Amount.measured(Objects.toString(arguments.get(VALUE), ""), Objects.toString(arguments.get(UNIT), ""));
  }
}
