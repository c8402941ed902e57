/** The same numbers each time for the same seed: mulberry32. */
export function dice(seed: number) {
  let state = seed
  const roll = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    roll,
    below: (most: number) => Math.floor(roll() * most),
    pick: <One>(all: readonly One[]): One | undefined => all[Math.floor(roll() * all.length)],
  }
}
