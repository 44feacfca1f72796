package io.github.tenderscore.ocds;

import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.json.internal.Json;
import io.github.tenderscore.json.internal.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads published notices, as downloaded from Find a Tender, and finds the award criteria of each lot.
 *
 * <p>The file is a release package, a single release, or a record package of which each record has a compiled release. Members that
 * are not known are passed over; null and blank count as absent. A file may have at most 64 MiB and 5,000,000 values, be nested 100 deep, and hold no
 * number above 1,000 and no string above 1,000,000 characters; a number such as {@code 1e9999} is never expanded. Needs the optional
 * module {@code tools.jackson.core}.
 */
public final class NoticeReader {

    private NoticeReader() {}

    /**
     * Reads a file of notices.
     *
     * @param in the file in UTF-8, read to its end and not closed
     * @return its notices and lots, in the order of the file
     * @throws FaultException if it is not JSON (as where it holds the word Infinity for a number) or not a file of notices; it names
     *     every fault with its place
     * @throws java.io.UncheckedIOException if the stream fails
     */
    public static NoticeFile read(InputStream in) {
        Faults faults = new Faults();
        Optional<NoticeFile> file = JsonReader.read(in, faults).flatMap(json -> file(json, faults));
        faults.throwIfAny("The file of notices");
        return file.orElseThrow(() -> new IllegalStateException("A file without faults was not read"));
    }

    /**
     * Reads a file of notices.
     *
     * @param text the file
     * @return its notices and lots, in the order of the file
     * @throws FaultException if it is not JSON or not a file of notices; it names every fault with its place
     */
    public static NoticeFile read(String text) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<NoticeFile> file(Json json, Faults faults) {
        if (!(json instanceof Json.Obj object)) {
            faults.add(List.of(json.pointer()), "The file is " + json.what() + " and must be an object");
            return Optional.empty();
        }
        Look file = new Look(object, new ArrayList<>());
        ReleaseReader reader = new ReleaseReader(file.object("publisher").text("name"), file.text("license"));
        if (object.members().containsKey("releases")) {
            objects(object, "releases", "release", faults).forEach(release -> reader.read(release, false));
        } else if (object.members().containsKey("records")) {
            objects(object, "records", "record", faults).forEach(record -> compiled(record, reader, faults));
        } else if (object.members().containsKey("ocid") || object.members().containsKey("tender")) {
            reader.read(object, false);
        } else {
            faults.add(
                    List.of(object.pointer()),
                    "The file must be a release package (with \"releases\"), a record package (with \"records\") or a "
                            + "release (with \"ocid\"); it has none of these members");
        }
        return Optional.of(new NoticeFile(reader.notices(), reader.lots()));
    }

    private static void compiled(Json.Obj found, ReleaseReader reader, Faults faults) {
        if (found.members().get("compiledRelease") instanceof Json.Obj release) {
            reader.read(release, true);
        } else {
            faults.add(
                    List.of(found.pointer()),
                    "The record must have the object \"compiledRelease\"; releases of a record are not merged here");
        }
    }

    private static List<Json.Obj> objects(Json.Obj file, String name, String what, Faults faults) {
        List<Json.Obj> objects = new ArrayList<>();
        if (!(file.members().get(name) instanceof Json.Arr array)) {
            faults.add(List.of(file.below(name)), "The member \"" + name + "\" of the file must be an array");
            return objects;
        }
        for (Json item : array.items()) {
            if (item instanceof Json.Obj object) {
                objects.add(object);
            } else {
                faults.add(List.of(item.pointer()), "The " + what + " is " + item.what() + " and must be an object");
            }
        }
        return objects;
    }
}
