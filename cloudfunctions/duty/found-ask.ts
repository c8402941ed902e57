import { accept, refuse } from '#core/domain/decision'
import type { Rota } from '#core/domain/duty/rota'
import type { Instant } from '#core/domain/time'
import { describeAsk } from './view'

/** As it stands on a rota; unknown where it made room for others since. */
export function foundAsk(rota: Rota, askId: string, ids: readonly string[], now: Instant) {
  const ask = rota.asks.find(({ id }) => id === askId)
  return ask ? accept({ ask: describeAsk(rota, ask, ids, now) }) : refuse('ask-unknown')
}
