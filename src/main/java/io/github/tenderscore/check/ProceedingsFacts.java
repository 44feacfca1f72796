package io.github.tenderscore.check;

import io.github.tenderscore.model.Methodology;
import io.github.tenderscore.stage.Proceedings;
import java.util.Optional;

/**
 * The procedure from its publication on: the method with every change of it, and what came in for each stage.
 *
 * @param proceedings the published procedure, its changes and its rounds; empty where not known
 * @param used the method by which tenders are assessed for the award; empty where not known yet, or where the assessed tenders
 *     have it
 */
public record ProceedingsFacts(Optional<Proceedings> proceedings, Optional<Methodology> used) implements Facts {}
