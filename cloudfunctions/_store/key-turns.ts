import * as z from 'zod/mini'
import { count, id, instant, recordUpTo, version } from '#core/contracts/shapes'
import type { KeyTurn } from '#core/domain/privacy/key-turn'
import { MOST_KEYS } from '#core/domain/privacy/sealed'
import type { Documents, Gets } from './database'
import { asItWas, rowsOf } from './rows'

const number = z.string().check(z.maxLength(1), z.regex(/^[1-9]$/))
const total = z.int().check(z.nonnegative(), z.maximum(1e12))
const walked = { began: instant, seen: total, turned: total, stuck: recordUpTo(MOST_KEYS, number, total) }

/** One document: how far it is with bringing what is sealed under the newest key. */
const keyTurns = rowsOf<KeyTurn>(
  'key-turns',
  z.object({
    id,
    revision: version,
    marks: recordUpTo(MOST_KEYS, number, id),
    newest: count,
    known: instant,
    pass: z.nullable(z.object({ ...walked, collection: id, after: z.nullable(z.string().check(z.maxLength(128))) })),
    last: z.nullable(z.object({ ...walked, ended: instant })),
  }),
  [asItWas],
)

export const findKeyTurn = (documents: Gets): Promise<KeyTurn | null> => keyTurns.own(documents, 'fields')

export const putKeyTurn = (documents: Documents, turn: KeyTurn): Promise<void> => keyTurns.put(documents, turn)
