/**
 * Numbers of versions: the program's own definitions count 1, 2, 3; wordings brought for version n of a skeleton count
 * from n thousand and one, so that the two never meet and no number is ever two things.
 */
const SPAN = 1000

export const firstBrought = (skeletonVersion: number): number => skeletonVersion * SPAN + 1

/** Whether a version was brought with its wording, and is not the program's own. */
export const isBrought = (version: number): boolean => version > SPAN

/** The how manyth wording that was brought for its skeleton. */
export const ordinalOf = (version: number): number => version % SPAN
