package io.github.tenderscore.monitor.spatial;

import java.util.Locale;
import java.util.Optional;

/**
 * What became of a project from one edition of the pipeline to the next.
 *
 * @param project its id
 * @param kind what became of it
 * @param from its rung before; empty where it was not there or its rung is not known
 * @param to its rung after; empty where it is not there or its rung is not known
 */
public record PipelineMove(String project, Kind kind, Optional<Rung> from, Optional<Rung> to) {

    /** What became of it. */
    public enum Kind {
        /** It is new. */
        APPEARED,
        /** It stands on a higher rung. */
        UP,
        /** It stands on the same rung. */
        SAME,
        /** It stands on a lower rung. */
        DOWN,
        /** It is there in both, and one of its rungs is not known. */
        UNKNOWN,
        /** It is gone. */
        VANISHED;

        /**
         * The name in documents.
         *
         * @return in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PipelineMove of(String id, Optional<PipelineProject> before, Optional<PipelineProject> after) {
        Optional<Rung> from = before.flatMap(PipelineProject::rung);
        Optional<Rung> to = after.flatMap(PipelineProject::rung);
        return new PipelineMove(id, kind(before.isPresent(), after.isPresent(), from, to), from, to);
    }

    private static Kind kind(boolean before, boolean after, Optional<Rung> from, Optional<Rung> to) {
        if (!before) {
            return Kind.APPEARED;
        }
        if (!after) {
            return Kind.VANISHED;
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Kind.UNKNOWN;
        }
        int way = Integer.signum(to.get().level() - from.get().level());
        return way == 0 ? Kind.SAME : way > 0 ? Kind.UP : Kind.DOWN;
    }
}
