import * as z from 'zod/mini'
import { civilDate, id, instant } from '#core/contracts/shapes'
import { type CivilDate, dateOf, type Instant } from '#core/domain/time'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'

/**
 * How far a daily run over all of a collection has come. A run that was cut short goes on where it stands. Of the waiting
 * list it says when places were last handed out (`from`), and no more; of what days tell their keepers, up to which moment
 * it was noted for them.
 */
export interface Sweep {
  readonly id: 'people' | 'filed' | 'waitlist' | 'news'
  /** The day it was begun for; once `done`, the next one begins on another day. */
  readonly on: CivilDate
  readonly done: boolean
  /** Ids up to this one were looked at. */
  readonly after: string
  /** What began before this was looked at, and need not be again. */
  readonly from: Instant
}

export const sweeps = rowsOf<Sweep>(
  'sweeps',
  z.object({
    id: z.enum(['people', 'filed', 'waitlist', 'news']),
    on: civilDate,
    done: z.boolean(),
    after: z.union([id, z.literal('')]),
    from: instant,
  }),
  [asItWas],
)

/** As it goes on today: from the beginning where the last one was another day's. */
export async function findSweep(documents: Gets, of: Sweep['id'], on: CivilDate): Promise<Sweep> {
  const found = await sweeps.own(documents, of)
  if (!found) return { id: of, on, done: false, after: '', from: 0 }
  return found.on === on || !found.done ? found : { ...found, on, done: false, after: '' }
}

export function saveSweep(documents: Documents, sweep: Sweep): Promise<void> {
  return sweeps.put(documents, sweep)
}

/** Up to which moment it was noted what days told their keepers; null where that never was. */
export async function findNewsNoted(documents: Gets): Promise<Instant | null> {
  return (await sweeps.find(documents, 'news'))?.from ?? null
}

export function noteNewsNoted(documents: Documents, upTo: Instant): Promise<void> {
  return sweeps.put(documents, { id: 'news', on: dateOf(upTo), done: true, after: '', from: upTo })
}
