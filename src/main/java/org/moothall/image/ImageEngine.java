package org.moothall.image;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;

/// Plans and runs queries on an image. The union of the graphs stands in place of the default graph.
final class ImageEngine extends QueryEngineMain {

  private ImageEngine(Query query, DatasetGraph dataset, Binding input, Context context) {
    super(query, dataset, input, context);
  }

  private ImageEngine(Op op, DatasetGraph dataset, Binding input, Context context) {
    super(op, dataset, input, context);
  }

  /// Makes ARQ use it for images.
  static void use() {
    QueryEngineRegistry.addFactory(new Factory());
  }

  @Override
  protected Op createOp(Query query) {
    return Prepared.of(context).map(Prepared::written).orElseGet(() -> super.createOp(query));
  }

  @Override
  protected Op modifyOp(Op op) {
    QC.setFactory(context, ImageExecutor::new);
    Op steps = Prepared.of(context).map(prepared -> prepared.steps(() -> steps(op))).orElseGet(() -> steps(op));
    setOp(steps);
    return steps;
  }

  private Op steps(Op op) {
    // Joins place filters themselves: pushed into a pattern before, they would hold it to the order in which it was written.
    context.set(ARQ.optFilterPlacementBGP, false);
    Op whole = super.modifyOp(Substitute.substitute(op, getStartBinding()));
    return OpLib.unionDefaultGraphQuads(Algebra.toQuadForm(whole));
  }

  private static final class Factory implements QueryEngineFactory {

    @Override
    public boolean accept(Query query, DatasetGraph dataset, Context context) {
      return dataset instanceof ImageDataset && !query.hasDatasetDescription();
    }

    @Override
    public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
      return new ImageEngine(query, dataset, input, context).getPlan();
    }

    @Override
    public boolean accept(Op op, DatasetGraph dataset, Context context) {
      return dataset instanceof ImageDataset;
    }

    @Override
    public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
      return new ImageEngine(op, dataset, input, context).getPlan();
    }
  }
}
