package io.github.tenderscore.ocds;

import io.github.tenderscore.json.internal.ItemSink;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.Mishap;
import io.github.tenderscore.json.internal.Pruned;
import io.github.tenderscore.json.internal.Restored;
import io.github.tenderscore.json.internal.Selection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the releases of one file, of whatever package they come in, and puts them aside. */
final class ReleaseIntake implements ItemSink {

    /** An object with none of these says nothing of a procurement. */
    private static final Set<String> TELLING =
            Set.of("tender", "awards", "contracts", "planning", "parties", "buyer", "bids");

    private final String file;
    private final SpoolWriter spool;
    private final BuyerList buyers;
    private final CoverageTally tally;

    ReleaseIntake(String file, SpoolWriter spool, BuyerList buyers, CoverageTally tally) {
        this.file = file;
        this.spool = spool;
        this.buyers = buyers;
        this.tally = tally;
    }

    @Override
    public void item(Selection selection, Pruned pruned, Optional<String> key, long line) {
        if (selection == ReleaseShape.RECORD) {
            record(pruned, key, line);
        } else if (!pruned.holdsItems()) {
            Optional<String> ocid = key.filter(text -> !text.isBlank());
            if (ocid.isPresent() || isTelling(pruned)) {
                put(ocid, false, pruned);
            } else {
                noRelease(line, ocid, "It has no \"ocid\" and nothing of a procurement, and is no package of releases");
            }
        }
    }

    private static boolean isTelling(Pruned pruned) {
        return Restored.object(ReleaseShape.DOCUMENT, pruned.copy(), 0).members().keySet().stream()
                .anyMatch(TELLING::contains);
    }

    private void noRelease(long line, Optional<String> ocid, String message) {
        tally.rejected(new Reject(file, line, Reject.Reason.NO_RELEASE, message, ocid, Reject.Lost.NOTHING));
    }

    /** The releases of a record where it has all of them; otherwise the one that they were compiled into. */
    private void record(Pruned pruned, Optional<String> key, long line) {
        Json.Obj record = Restored.object(ReleaseShape.RECORD, pruned.copy(), 0);
        List<Json.Obj> releases = new ArrayList<>();
        if (record.members().get("releases") instanceof Json.Arr array) {
            array.items().forEach(item -> {
                if (item instanceof Json.Obj object) {
                    releases.add(object);
                }
            });
        }
        boolean isLinked = releases.stream()
                .anyMatch(release -> release.members().keySet().stream().noneMatch(TELLING::contains));
        if (!releases.isEmpty() && !isLinked) {
            releases.forEach(release -> put(ocid(release, key), false, pruned(release)));
        } else if (record.members().get("compiledRelease") instanceof Json.Obj compiled) {
            put(ocid(compiled, key), true, pruned(compiled));
        } else {
            noRelease(
                    line, key, "The record has neither a compiled release nor its releases, but at most links to them");
        }
    }

    private static Optional<String> ocid(Json.Obj release, Optional<String> record) {
        return release.members().get("ocid") instanceof Json.Text text ? Optional.of(text.value()) : record;
    }

    private static Pruned pruned(Json.Obj release) {
        return Restored.pruned(ReleaseShape.RELEASE, release);
    }

    private void put(Optional<String> ocid, boolean isCompiled, Pruned release) {
        tally.released();
        if (!buyers.isEmpty() && buyers.isOther(Restored.object(ReleaseShape.RELEASE, release.copy(), 0))) {
            tally.ofOther();
            return;
        }
        try {
            spool.write(ocid, isCompiled, release);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    @Override
    public void mishap(Mishap mishap) {
        tally.rejected(new Reject(
                file, mishap.line(), reason(mishap.kind()), mishap.message(), mishap.key(), lost(mishap.lost())));
    }

    private static Reject.Lost lost(Mishap.Lost lost) {
        return switch (lost) {
            case NOTHING -> Reject.Lost.NOTHING;
            case LINE -> Reject.Lost.LINE;
            case TEXT -> Reject.Lost.FILE;
        };
    }

    private static Reject.Reason reason(Mishap.Kind kind) {
        return switch (kind) {
            case SYNTAX -> Reject.Reason.NOT_JSON;
            case CUT_OFF -> Reject.Reason.CUT_OFF;
            case DAMAGED -> Reject.Reason.DAMAGED;
            case NO_NUMBER -> Reject.Reason.NOT_A_NUMBER;
            case REPEATED_MEMBER -> Reject.Reason.REPEATED_MEMBER;
            case HALF_CHARACTER -> Reject.Reason.HALF_CHARACTER;
            case LIMIT -> Reject.Reason.BEYOND_A_LIMIT;
            case NO_OBJECT -> Reject.Reason.NO_RELEASE;
        };
    }
}
