import type { Counsellor } from '#core/domain/scheduling/counsellor'
import type { WorkingHours } from '#core/domain/scheduling/hours'
import type { Offer } from '#core/domain/scheduling/offer'
import { type CivilDate, dateOf, type Instant, instantAt, MINUTE, minuteOf, weekdayOf } from '#core/domain/time'
import { must, type Wish } from './town'

/** Every boundary of this town is on one of them, so a day is looked at in steps of five minutes. */
const STEP = 5
const STEPS = 1440 / STEP

interface Had {
  readonly id: string
  readonly personId: string
  readonly forOther: string | null
  readonly counsellorId: string
  readonly offer: Offer
  readonly mode: string
  readonly start: Instant
  readonly end: Instant
  state: 'held' | 'asked' | 'booked' | 'over'
  expires: Instant | null
}

interface Span {
  readonly id: string
  readonly from: Instant
  readonly until: Instant
  readonly siteId: string
}

/** What was said of one counsellor's time, as it was said. */
interface Said {
  readonly isActive: boolean
  readonly weeks: readonly { readonly from: CivilDate; readonly hours: readonly WorkingHours[] }[]
  readonly openings: readonly Span[]
  readonly closings: readonly Span[]
  readonly offers: readonly Offer[]
}

/**
 * The same town in the simplest words there are: one list of who has what, and for every five minutes whether somebody is
 * there. It shares nothing with the rules it judges.
 */
export class Naive {
  readonly all: Had[] = []
  readonly #said: Map<string, Said>
  /** Worked out once until something else is said. */
  readonly #sites = new Map<string, (string | null)[]>()
  #back: { personId: string; counsellorId: string; start: Instant; on: CivilDate }[] = []

  constructor(counsellors: readonly Counsellor[]) {
    this.#said = new Map(
      counsellors.map(({ id, offers, calendar }) => [
        id,
        { isActive: true, weeks: calendar.versions, openings: [], closings: [], offers },
      ]),
    )
  }

  of = (id: string): Had => must(this.all.find((one) => one.id === id))
  lives = (one: Had, now: Instant) => one.state !== 'over' && (one.expires === null || one.expires > now)

  said = (counsellorId: string): Said => must(this.#said.get(counsellorId))

  say(counsellorId: string, change: Partial<Said>): void {
    this.#said.set(counsellorId, { ...this.said(counsellorId), ...change })
    this.#sites.clear()
  }

  /** For each five minutes of a date the site somebody is at; null where they are nowhere. */
  sites(counsellorId: string, date: CivilDate): readonly (string | null)[] {
    const known = this.#sites.get(counsellorId + date)
    if (known) return known
    const sites = this.#siteBySite(counsellorId, date)
    this.#sites.set(counsellorId + date, sites)
    return sites
  }

  #siteBySite(counsellorId: string, date: CivilDate): (string | null)[] {
    const { weeks, openings, closings } = this.said(counsellorId)
    const week = [...weeks].sort((a, b) => (a.from < b.from ? 1 : -1)).find(({ from }) => from <= date)
    const hours = (week?.hours ?? []).filter(({ weekday }) => weekday === weekdayOf(date))
    const midnight = instantAt(date)
    return Array.from({ length: STEPS }, (_, step) => {
      const minute = step * STEP
      const instant = midnight + minute * MINUTE
      const holds = (span: Span) => span.from <= instant && instant < span.until
      if (closings.some(holds)) return null
      const opened = openings.filter(holds).at(-1)
      return opened?.siteId ?? hours.find(({ from, until }) => from <= minute && minute < until)?.siteId ?? null
    })
  }

  /** Whether all of these minutes are at the site. */
  isThere(sites: readonly (string | null)[], siteId: string, from: number, minutes: number): boolean {
    for (let minute = from; minute < from + minutes; minute += STEP) if (sites[minute / STEP] !== siteId) return false
    return true
  }

  isPlace(sites: readonly (string | null)[], offer: Offer, from: number): boolean {
    if (from % STEP !== 0 || !this.isThere(sites, offer.siteId, from, offer.sessionMinutes)) return false
    let begins = from
    while (sites[begins / STEP - 1] === offer.siteId) begins -= STEP
    return (from - begins) % (offer.restBefore + offer.sessionMinutes + offer.restAfter) === 0
  }

  /** Seats left at this minute: none where anything else is in the way of counsellor or room. */
  seatsLeft(counsellorId: string, offer: Offer, mode: string, start: Instant, now: Instant, not?: string): number {
    const [from, until] = around(offer, start)
    const end = start + offer.sessionMinutes * MINUTE
    let seats = 0
    for (const one of this.all) {
      if (one.id === not || !this.lives(one, now)) continue
      const isGroup = one.counsellorId === counsellorId && one.offer.id === offer.id && one.start === start
      const [theirFrom, theirUntil] = around(one.offer, one.start)
      if (one.counsellorId === counsellorId && theirFrom < until && from < theirUntil) {
        if (!isGroup) return 0
        seats += 1
      }
      const sameRoom = mode === 'room' && one.mode === 'room' && one.offer.roomId === offer.roomId
      if (sameRoom && !isGroup && one.start < end && start < one.end) return 0
    }
    return Math.max(0, offer.capacity - seats)
  }

  /** Whether somebody may have one more: not two at once but in one session of a group, three of one's own, two for another, six in all. */
  mayHave({ personId, counsellorId, forOther, start }: Wish, offer: Offer, now: Instant, not: string | null): boolean {
    const end = start + offer.sessionMinutes * MINUTE
    const before = this.all.filter((one) => one.personId === personId && this.lives(one, now) && one.end > now)
    const others = before.filter(({ id }) => id !== not)
    const isBeside = (one: Had) =>
      offer.capacity > 1 &&
      one.counsellorId === counsellorId &&
      one.offer.id === offer.id &&
      one.start === start &&
      one.forOther !== forOther
    if (others.some((one) => one.start < end && start < one.end && !isBeside(one))) return false
    const same = others.filter((one) => one.forOther === forOther).length
    return same < (forOther === null ? 3 : 2) && others.length < 6
  }

  /** Whether a wish can be had; `not`: an appointment given up for it. `since`: when it was first held; it needs no place to begin there any more. */
  canHave(wish: Wish, now: Instant, not: string | null, since?: Instant): boolean {
    const { isActive, offers } = this.said(wish.counsellorId)
    const offer = must(offers.find(({ id }) => id === wish.offerId))
    const { personId, counsellorId, start } = wish
    if (!isActive || !offer.open || !offer.modes.some((mode) => mode === wish.mode)) return false
    if (wish.by === 'client') {
      if (start < (since ?? now) + must(offer.noticeMinutes) * MINUTE) return false
      const back = this.#back.filter((one) => one.on === dateOf(now) && one.personId === personId)
      const times = back.filter((one) => one.counsellorId === counsellorId && one.start === start).length
      if (times >= 3) return false
      const sites = this.sites(counsellorId, dateOf(start))
      const isOffered =
        since === undefined
          ? this.isPlace(sites, offer, minuteOf(start))
          : this.isThere(sites, offer.siteId, minuteOf(start), offer.sessionMinutes)
      if (!isOffered) return false
    }
    if (!this.mayHave(wish, offer, now, not)) return false
    return this.seatsLeft(counsellorId, offer, wish.mode, start, now, not ?? undefined) > 0
  }

  add(id: string, wish: Wish, state: Had['state'], expires: Instant | null): void {
    const offer = must(this.said(wish.counsellorId).offers.find((one) => one.id === wish.offerId))
    const { personId, forOther, counsellorId, mode, start } = wish
    const end = start + offer.sessionMinutes * MINUTE
    this.all.push({ id, personId, forOther, counsellorId, offer, mode, start, end, state, expires })
  }

  giveBack(one: Had, now: Instant): void {
    if (one.state !== 'held') this.#back.push({ ...one, on: dateOf(now) })
    one.state = 'over'
  }

  /** Whether an appointment is inside what is offered at present, as far as its counsellor's time goes. */
  stands({ counsellorId, offer, start }: Had): boolean {
    const sites = this.sites(counsellorId, dateOf(start))
    return this.said(counsellorId).isActive && this.isThere(sites, offer.siteId, minuteOf(start), offer.sessionMinutes)
  }
}

function around({ restBefore, sessionMinutes, restAfter }: Offer, start: Instant): readonly [Instant, Instant] {
  return [start - restBefore * MINUTE, start + (sessionMinutes + restAfter) * MINUTE]
}
