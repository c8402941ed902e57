import { kindOf } from '#core/domain/faults/numbered'

/**
 * What a refused booking calls for. `look-first`: nobody here knows whether it was done. `ask-again`: it was not, and may
 * still go through, so the choice is kept. `choose-again`: the place is gone, the list has to be read anew. `see-mine`: an
 * appointment stands in the way. `stop`: nothing on this page helps.
 */
export type AfterRefusal = 'look-first' | 'ask-again' | 'choose-again' | 'see-mine' | 'stop'

const after: ReadonlyMap<string, AfterRefusal> = new Map([
  ['no-reply', 'look-first'],
  ['offline', 'ask-again'],
  ['unavailable', 'ask-again'],
  ['busy', 'ask-again'],
  ['cannot-seal', 'ask-again'],
  ['attempt-over', 'ask-again'],
  ['slot-taken', 'choose-again'],
  ['slot-gone', 'choose-again'],
  ['slot-resting', 'choose-again'],
  ['none-in-a-row', 'choose-again'],
  ['newcomers-full', 'choose-again'],
  ['too-late', 'choose-again'],
  ['too-early', 'choose-again'],
  ['mode-not-offered', 'choose-again'],
  ['room-taken', 'choose-again'],
  ['offer-unknown', 'choose-again'],
  ['topic-not-offered', 'choose-again'],
  ['hold-over', 'choose-again'],
  ['offer-over', 'choose-again'],
  ['overlapping', 'see-mine'],
  ['enough-booked', 'see-mine'],
])

export function afterRefusal(refusal: string): AfterRefusal {
  return after.get(kindOf(refusal)) ?? 'stop'
}
