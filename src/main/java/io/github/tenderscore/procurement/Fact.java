package io.github.tenderscore.procurement;

import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that a notice may say: it says it, it is silent, or what it says should be checked before anything is counted with it.
 *
 * @param <T> what is said
 */
public sealed interface Fact<T> {

    /**
     * The notice says it, and nothing speaks against it.
     *
     * @param value what it says
     * @param <T> what is said
     */
    record Known<T>(T value) implements Fact<T> {}

    /**
     * The notice is silent.
     *
     * @param <T> what would be said
     */
    record Absent<T>() implements Fact<T> {}

    /**
     * The notice says something that must not be counted before a person has looked at it.
     *
     * @param value what it seems to say; empty where that cannot be told
     * @param why why it is in doubt, with the words of the notice; not blank
     * @param <T> what seems to be said
     */
    record Doubtful<T>(Optional<T> value, String why) implements Fact<T> {

        /**
         * Checks the reason.
         *
         * @param value what it seems to say; empty where that cannot be told
         * @param why why it is in doubt, with the words of the notice; not blank
         * @throws IllegalArgumentException if the reason is blank
         */
        public Doubtful {
            if (why.isBlank()) {
                throw new IllegalArgumentException("The reason of a doubtful fact must not be blank");
            }
        }
    }

    /**
     * Something that is known.
     *
     * @param value what is known
     * @param <T> what is known
     * @return the fact
     */
    static <T> Fact<T> of(T value) {
        return new Known<>(value);
    }

    /**
     * Something that is known where it is there.
     *
     * @param value what is known; empty where the notice is silent
     * @param <T> what is known
     * @return known or absent
     */
    static <T> Fact<T> of(Optional<T> value) {
        return value.isPresent() ? new Known<>(value.get()) : absent();
    }

    /**
     * Silence.
     *
     * @param <T> what would be said
     * @return the fact
     */
    static <T> Fact<T> absent() {
        return new Absent<>();
    }

    /**
     * Something that cannot be understood.
     *
     * @param why why, with the words of the notice; not blank
     * @param <T> what would be said
     * @return the fact, without a value
     */
    static <T> Fact<T> doubtful(String why) {
        return new Doubtful<>(Optional.empty(), why);
    }

    /**
     * Something that is said but should be checked.
     *
     * @param value what is said
     * @param why why it is in doubt, with the words of the notice; not blank
     * @param <T> what is said
     * @return the fact, with its value
     */
    static <T> Fact<T> doubtful(T value, String why) {
        return new Doubtful<>(Optional.of(value), why);
    }

    /**
     * What may be counted.
     *
     * @return empty where the notice is silent or in doubt
     */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * What the notice says, be it in doubt or not; to show, not to count.
     *
     * @return empty where it is silent or cannot be understood
     */
    default Optional<T> said() {
        return this instanceof Doubtful<T> doubtful ? doubtful.value() : known();
    }

    /**
     * Why it is in doubt.
     *
     * @return empty where it is not
     */
    default Optional<String> doubt() {
        return this instanceof Doubtful<T> doubtful ? Optional.of(doubtful.why()) : Optional.empty();
    }

    /**
     * Whether the notice is silent.
     *
     * @return true where it says nothing; false where it is known or in doubt
     */
    default boolean isAbsent() {
        return this instanceof Absent<T>;
    }

    /**
     * The same fact in other words; a doubt stays a doubt.
     *
     * @param change what becomes of the value; must not give null
     * @param <R> what it becomes
     * @return the fact about the changed value
     */
    default <R> Fact<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Known<T> known) {
            return new Known<>(change.apply(known.value()));
        }
        if (this instanceof Doubtful<T> doubtful) {
            return new Doubtful<>(doubtful.value().map(change), doubtful.why());
        }
        return absent();
    }

    /**
     * The same value, put in doubt.
     *
     * @param why why it is in doubt; not blank
     * @return doubtful where there is something to doubt; what is absent stays absent, and a doubt that stands already stays
     */
    default Fact<T> doubted(String why) {
        return this instanceof Known<T> known ? doubtful(known.value(), why) : this;
    }
}
