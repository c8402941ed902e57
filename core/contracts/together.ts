/**
 * How many readings of one function may go in one call: `{ calls: [{ action, input, seal }] }`, answered
 * `{ answers: [...], at }` in their order.
 */
export const mostTogether = 4
