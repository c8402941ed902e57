import { addCounsellor } from '#core/contracts/calendar'
import { isWrittenForThem } from '#core/domain/access/introduction'
import { accept, refuse } from '#core/domain/decision'
import type { Site } from '#core/domain/organisation/site'
import type { Calendar } from '#core/domain/scheduling/calendar'
import type { Counsellor } from '#core/domain/scheduling/counsellor'
import { firstOffer } from '#core/domain/scheduling/first-offer'
import type { Offer } from '#core/domain/scheduling/offer'
import { handle } from '../_runtime/handle'
import { writeTerms } from '../_store/terms'
import { readManagedSites } from './managed-sites'
import { describeProfile, describeTerms } from './terms-view'
import { whoseCalendar } from './whose'

/** What most begin with; they change it before it is offered. */
const SESSION_MINUTES = 50
const GAP_MINUTES = 10

export const addCounsellorHandler = handle(addCounsellor, async ({ siteId, profile }, { database, newId, write }) => {
  const id = newId()
  const name = profile.name.trim()
  if (name === '') return refuse('profile-name')
  const decision = await write({
    async first(documents, { person, grants }) {
      const site = (await readManagedSites(database, grants)).find((one) => one.id === siteId)
      if (!site) return refuse('site-not-yours')
      const terms = profile.selfServe === undefined ? atFirst(site) : aloneAtFirst(site)
      if (!terms) return refuse('room-missing')
      // See `saveProfile`.
      if (profile.selfServe === undefined && isWrittenForThem(profile)) return refuse('program-outdated')
      const counsellor: Counsellor = { id, ...profile, name, ...terms }
      await writeTerms(documents, counsellor, [])
      return accept({ value: counsellor, person })
    },
    async again(_, added, { grants }) {
      const whose = await whoseCalendar(database, grants, added)
      return whose.ok ? accept(whose.value.counsellor) : refuse('site-not-yours')
    },
  })
  if (!decision.ok) return decision
  return accept({ terms: describeTerms(decision.value), profile: describeProfile(decision.value) })
})

/** As long as most sit in it, and a moment to put it in order. */
const THING_MINUTES = 30
const THING_GAP_MINUTES = 10

/** To be used in the site's first room, with the first thing there that has a calendar. Null where there is no room. */
function aloneAtFirst({ id: siteId, rooms }: Site) {
  const room = rooms.find(({ kind }) => kind === 'room')
  if (!room) return null
  const { offer, calendar } = firstOffer({
    ...{ siteId, roomId: room.id, hours: [], sessionMinutes: THING_MINUTES, gapMinutes: THING_GAP_MINUTES },
    modes: ['room'],
  })
  const equipmentIds = rooms
    .filter(({ kind }) => kind === 'equipment')
    .map(({ id }) => id)
    .slice(0, 1)
  return asAdded({ ...offer, name: '自己使用', topics: [], equipmentIds }, calendar)
}

/** An offer at the site that is not offered yet: in its first room, or by telephone where it has none. */
function atFirst({ id: siteId, rooms }: Site) {
  const room = rooms.find(({ kind }) => kind === 'room')
  const { offer, calendar } = firstOffer({
    ...{ siteId, roomId: room?.id ?? '', hours: [], sessionMinutes: SESSION_MINUTES, gapMinutes: GAP_MINUTES },
    modes: room ? ['room'] : ['phone'],
  })
  return asAdded(offer, calendar)
}

function asAdded(offer: Offer, calendar: Calendar) {
  return {
    status: 'active',
    meetingLink: null,
    offers: [{ ...offer, noticeMinutes: null, horizonDays: null, open: false }],
    calendar,
    termsRevision: 0,
  } as const
}
