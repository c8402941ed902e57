import { shownOf } from '#core/domain/access/credentials'
import { shownWords } from '#core/domain/access/introduction'
import { shownPortrait } from '#core/domain/access/portrait'
import { calendarsOf } from '#core/domain/access/relations'
import type { StaffRecord } from '#core/domain/access/staff'
import { type ShownOf, showOnCalendars } from '../_store/counsellors'
import type { Documents } from '../_store/database'

/** By posts that are not put to rest. */
const calendars = ({ grants }: StaffRecord) => calendarsOf(grants.filter(({ suspended }) => suspended === undefined))

const ofSomebody = ({ credentials = [], portrait, introduction }: StaffRecord): ShownOf => ({
  credentials: shownOf(credentials),
  portrait: portrait && shownPortrait(portrait),
  words: introduction && shownWords(introduction),
})

const isNothing = ({ credentials, portrait, words }: ShownOf) =>
  credentials.length === 0 && portrait === undefined && words === undefined

/** What residents read and see on somebody's calendars follows what is so of them, in the transaction that changes either. */
export async function showToResidents(documents: Documents, before: StaffRecord, after: StaffRecord): Promise<void> {
  const [was, is] = [ofSomebody(before), ofSomebody(after)]
  if (isNothing(was) && isNothing(is)) return
  const kept = calendars(after)
  const left = calendars(before).filter((id) => !kept.includes(id))
  await showOnCalendars(documents, { calendars: { kept, left }, before: was, after: is })
}
