import * as z from 'zod/mini'
import { count, id, instant, line, upTo } from '#core/contracts/shapes'
import type { DeskSession } from '#core/domain/desk/session'
import { SIGN_IN_KNOWN, type SignIn } from '#core/domain/desk/sign-in'
import type { Instant } from '#core/domain/time'
import type { Documents, Gets, Raw, Reads } from './database'
import { asItWas, rowsOf } from './rows'

const ids = upTo(20, id).check(z.minLength(1))

export const deskSignIns = rowsOf<SignIn>(
  'desk-sign-ins',
  z.object({
    ...{ id, secret: id, computer: line, askedAt: instant, until: instant, wrong: count },
    match: z.string().check(z.maxLength(4)),
    state: z.enum(['asked', 'seen', 'confirmed', 'refused', 'used']),
    by: z.nullable(ids),
  }) as unknown as z.ZodMiniType<SignIn>,
  [asItWas],
)

export const deskSessions = rowsOf<DeskSession>(
  'desk-sessions',
  z.object({
    ...{ id, personId: id, ids, computer: line, begunAt: instant, until: instant },
    endedAt: z.nullable(instant),
  }) as unknown as z.ZodMiniType<DeskSession>,
  [asItWas],
)

export const findSignIn = (documents: Gets, rowId: string): Promise<SignIn | null> => deskSignIns.own(documents, rowId)
export const saveSignIn = (documents: Documents, row: SignIn): Promise<void> => deskSignIns.put(documents, row)
export const findSession = (documents: Gets, rowId: string): Promise<DeskSession | null> =>
  deskSessions.own(documents, rowId)
export const saveSession = (documents: Documents, row: DeskSession): Promise<void> => deskSessions.put(documents, row)

/** Of a person's, those that may still hold. */
export async function listSessions(
  database: Reads,
  personIds: readonly string[],
  now: Instant,
  most: number,
): Promise<DeskSession[]> {
  const found = await deskSessions.first(
    database,
    { among: { field: 'personId', values: personIds }, range: { field: 'until', from: now } },
    { field: 'until', direction: 'desc', limit: most },
  )
  return found.flatMap(({ row }) => (row && row.endedAt === null ? [row] : []))
}

const lateFor = (now: Instant) => now - SIGN_IN_KNOWN
const isLate = (now: Instant) => (row: Raw) => typeof row.until !== 'number' || row.until < lateFor(now)

/** Those nobody asks about any more, the longest ago first, with what takes one away. */
export async function listLateAtDesk(database: Reads, now: Instant, most: number) {
  const order = { field: 'until', direction: 'asc', limit: most } as const
  const over = { range: { field: 'until', until: lateFor(now) } } as const
  const [signIns, sessions] = await Promise.all([
    deskSignIns.ids(database, over, order),
    deskSessions.ids(database, over, order),
  ])
  const clear = (rows: typeof deskSignIns | typeof deskSessions, one: string) => (documents: Documents, at: Instant) =>
    rows.clear(documents, one, isLate(at))
  return [...signIns.map((one) => clear(deskSignIns, one)), ...sessions.map((one) => clear(deskSessions, one))]
}
