package io.github.tenderscore.stress;

import io.github.tenderscore.comparison.Alternative;
import io.github.tenderscore.fault.Fault;
import io.github.tenderscore.fault.FaultException;
import io.github.tenderscore.fault.Faults;
import io.github.tenderscore.model.Methodology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Puts a draft method, and the same with other rules, to thousands of made-up fields of bids before it is published.
 *
 * <p>All methods assess the same fields, by the engine that will make the award. Fields, figures and their order are the same on every
 * machine and with any number of threads. Immutable and thread-safe.
 */
public final class StressTest {

    /** The most fields of one test. */
    public static final int MOST_FIELDS = 10_000_000;

    /** The most threads of one test. */
    public static final int MOST_THREADS = 1_000;

    private final BidModel model;
    private final FieldSampler sampler;
    private final int fields;
    private final long seed;
    private final List<Alternative> alternatives;
    private final List<TriedMethod> methods;
    private final int threads;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;

    private StressTest(StressTest from, int threads, LongConsumer progress, BooleanSupplier cancelled) {
        this.model = from.model;
        this.sampler = from.sampler;
        this.fields = from.fields;
        this.seed = from.seed;
        this.alternatives = from.alternatives;
        this.methods = from.methods;
        this.threads = threads;
        this.progress = progress;
        this.cancelled = cancelled;
    }

    private StressTest(Methodology draft, BidModel model, int fields, long seed, List<Alternative> alternatives) {
        this.model = model;
        this.sampler = new FieldSampler(draft, model, seed);
        this.fields = fields;
        this.seed = seed;
        this.alternatives = alternatives;
        this.methods = methods(draft, model, alternatives);
        this.threads = 1;
        this.progress = done -> {};
        this.cancelled = () -> false;
    }

    /**
     * Prepares a test that runs in the thread that asks for it.
     *
     * @param draft the method before it is published
     * @param model how bids are made up
     * @param fields how many fields of bids, from 1 to ten million
     * @param seed recorded in the report; another seed gives other fields
     * @param alternatives rules that are tried in the place of those of the draft, each by itself
     * @return the test
     * @throws IllegalArgumentException if the number of fields is outside its range
     * @throws io.github.tenderscore.fault.FaultException if the model does not answer what the method asks for, or an alternative does not
     *     fit the draft; it names every fault
     */
    public static StressTest of(Methodology draft, BidModel model, int fields, long seed, Alternative... alternatives) {
        if (fields < 1 || fields > MOST_FIELDS) {
            throw new IllegalArgumentException(
                    "The number (" + fields + ") of fields of bids must be from 1 to " + MOST_FIELDS);
        }
        return new StressTest(draft, model, fields, seed, List.copyOf(Arrays.asList(alternatives)));
    }

    private static List<TriedMethod> methods(Methodology draft, BidModel model, List<Alternative> alternatives) {
        Faults faults = new Faults();
        List<TriedMethod> methods = new ArrayList<>();
        methods.add(new TriedMethod(draft, model));
        for (int i = 0; i < alternatives.size(); i++) {
            Alternative alternative = alternatives.get(i);
            try {
                methods.add(new TriedMethod(alternative.in(draft), model));
            } catch (FaultException e) {
                faults.add(misfit(i, alternative, e.faults().get(0).message()));
            } catch (IllegalArgumentException e) {
                faults.add(misfit(i, alternative, String.valueOf(e.getMessage())));
            }
        }
        faults.throwIfAny("The stress test of \"" + draft.title() + "\"");
        return List.copyOf(methods);
    }

    private static Fault misfit(int place, Alternative alternative, String why) {
        return Fault.at(
                List.of("alternatives", Integer.toString(place)),
                "The " + alternative.place() + " (" + alternative.rule().id() + ") must fit the draft: " + why);
    }

    /**
     * The same test with more threads, which are begun and ended by each run.
     *
     * @param many from 1 to 1,000; with 1 the thread that asks does the work
     * @return a new test
     * @throws IllegalArgumentException if the number is outside its range
     */
    public StressTest threads(int many) {
        if (many < 1 || many > MOST_THREADS) {
            throw new IllegalArgumentException(
                    "The number (" + many + ") of threads must be from 1 to " + MOST_THREADS);
        }
        return new StressTest(this, many, progress, cancelled);
    }

    /**
     * The same test that tells how far it is.
     *
     * @param told is given the number of fields done so far, after each; by one thread at a time
     * @return a new test
     */
    public StressTest progress(LongConsumer told) {
        return new StressTest(this, threads, told, cancelled);
    }

    /**
     * The same test that can be cancelled; its report is then of the fields done until then, and says so.
     *
     * @param asked is asked before each field, by any thread, whether to end
     * @return a new test
     */
    public StressTest cancelledIf(BooleanSupplier asked) {
        return new StressTest(this, threads, progress, asked);
    }

    /**
     * Draws and assesses the fields.
     *
     * @return what each method does with them
     */
    public StressReport run() {
        StressRun run = new StressRun(sampler, methods, model, fields, progress, cancelled);
        List<MethodTally> tallies = threads == 1 ? run.inThisThread() : run.inThreads(threads);
        MethodFigures draft = tallies.get(0).figures();
        List<AlternativeFigures> others = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            MethodFigures figures = tallies.get(i + 1).figures();
            List<ComparedFigure> differences = Arrays.stream(Measure.values())
                    .map(measure -> ComparedFigure.of(measure, draft, figures))
                    .toList();
            others.add(new AlternativeFigures(alternatives.get(i), figures, differences));
        }
        return new StressReport(model, seed, fields, run.done(), draft, others);
    }
}
