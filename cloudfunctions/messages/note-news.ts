import type { sendDue } from '#core/contracts/messages'
import { calendarsOf } from '#core/domain/access/relations'
import { accept } from '#core/domain/decision'
import { SETTLES } from '#core/domain/inbox/of-days'
import { noteNews } from '#core/domain/messages/keeper'
import { keeperOccasions } from '#core/domain/messages/occasion'
import type { MessageSettings } from '#core/domain/messages/template'
import type { Person } from '#core/domain/people/person'
import type { CounsellorDay } from '#core/domain/scheduling/day'
import { MINUTE } from '#core/domain/time'
import type { TidyingCall } from '../_runtime/handle'
import { listNews } from '../_store/counsellor-days'
import { findPeople, findPerson, savePerson } from '../_store/people'
import { BadRow } from '../_store/rows'
import { listStaffAs } from '../_store/staff'
import { findNewsNoted, noteNewsNoted } from '../_store/sweeps'

type Call = TidyingCall<typeof sendDue>

/** Of one look; of more the next run goes on. */
const MOST_DAYS = 300
/** Where nobody has looked yet. */
const FIRST = 10 * MINUTE

/**
 * What days told since the last look becomes a line of each keeper who allows to be told of it. The days were written with
 * what they tell; here nothing is decided, since what a line is about is looked at again before it is sent.
 */
export async function noteNewsOfDays(call: Call, { templates }: MessageSettings): Promise<void> {
  if (!templates.some(({ occasion }) => (keeperOccasions as readonly string[]).includes(occasion))) return
  const { database, transaction, now, tally } = call
  // A booking is seen a while after the moment it carries, so each look reaches back over that.
  const from = Math.min((await findNewsNoted(database)) ?? now - FIRST, now) - SETTLES
  const { days, upTo } = await listNews(database, from, MOST_DAYS)
  if (days.length === 0) return
  const ofKeepers = byKeeper(days, await listStaffAs(database, 'counsellor'))
  const people = await findPeople(database, [...ofKeepers.keys()])
  let failed: unknown = null
  for (const [personId, own] of ofKeepers) {
    const note = (person: Person) => own.reduce((one, day) => noteNews(one, day, from, now), person)
    const seen = people.get(personId)
    if (!seen || note(seen) === seen) continue
    try {
      await transaction<null, never>(async (documents) => {
        const person = await findPerson(documents, [personId], database)
        const after = note(person)
        if (after !== person) await savePerson(documents, after)
        return accept(null)
      })
    } catch (error) {
      tally.failed(error)
      // Who cannot be read is not to hold up all others for ever; what failed for another reason is done once more.
      if (!(error instanceof BadRow)) failed = error
    }
  }
  if (failed) throw failed
  const noted = upTo === null ? now : Math.max(upTo, from + 1) + SETTLES
  await transaction<null, never>(async (documents) => {
    await noteNewsNoted(documents, noted)
    return accept(null)
  })
}

type Keeping = Awaited<ReturnType<typeof listStaffAs>>[number]

function byKeeper(days: readonly CounsellorDay[], staff: readonly Keeping[]): Map<string, CounsellorDay[]> {
  const all = new Map<string, CounsellorDay[]>()
  for (const { id, grants } of staff) {
    const own = new Set(calendarsOf(grants))
    const theirs = days.filter(({ counsellorId }) => own.has(counsellorId))
    if (theirs.length > 0) all.set(id, theirs)
  }
  return all
}
