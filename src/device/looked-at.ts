import { type Entry, readStored, store } from './storage'

/** Of each child, by id: up to which age, in full months, somebody on this phone has looked, or would rather not. */
type LookedAt = Readonly<Record<string, number>>

const entry: Entry<LookedAt> = {
  key: 'looked-at',
  version: 1,
  endsWithWindow: true,
  parse(stored) {
    if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null
    return Object.fromEntries(Object.entries(stored).filter(([, months]) => Number.isFinite(months)))
  },
}

/** What a phone that refuses storage forgets with the program. */
let held: LookedAt = {}

const known = (): LookedAt => ({ ...readStored(entry), ...held })

/** Nobody is reminded on this phone of a block of ages that begins by then. */
export function noteLookedAt(childId: string, months: number): void {
  held = { ...known(), [childId]: Math.max(months, known()[childId] ?? 0) }
  store(entry, held)
}

/** Whether something that begins at this age of a child's is still to be spoken of here. */
export function isNewHere(childId: string, { months }: { readonly months: number }): boolean {
  return (known()[childId] ?? -1) < months
}
