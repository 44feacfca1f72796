package io.github.tenderscore.stress;

import io.github.tenderscore.model.Response;

/** Draws the response of a bidder on one criterion. Immutable and thread-safe. */
interface ResponseDraw {

    Response draw(Bidder bidder, Draws draws);
}
