package io.github.tenderscore.stress;

import io.github.tenderscore.model.Tender;
import java.util.List;
import java.util.Optional;

/**
 * One made-up field of bids.
 *
 * @param number which of the seed's fields, from 0
 * @param tenders the bids, with the ids B1, B2 and so on
 * @param strategies how each bidder bids to beat the method, in the order of the bids; empty where it does not
 */
record Field(long number, List<Tender> tenders, List<Optional<Strategy>> strategies) {}
