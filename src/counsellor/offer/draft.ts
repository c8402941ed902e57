import { FIRST_OFFER } from '#core/domain/scheduling/first-offer'
import { topics } from '#core/domain/scheduling/topic'
import type { Terms, TermsRead } from '../terms/use-terms'

export type Offer = Terms['offers'][number]
export type Site = TermsRead['sites'][number]

const MOST_OFFERS = 8

export const isFull = (offers: readonly Offer[]): boolean => offers.length >= MOST_OFFERS

/** Of one that is new: not used by any that is there. */
export function freshId(offers: readonly Pick<Offer, 'id'>[]): string {
  const isUsed = (id: string) => offers.some((offer) => offer.id === id)
  if (!isUsed(FIRST_OFFER)) return FIRST_OFFER
  for (let at = 2; ; at += 1) if (!isUsed(`offer-${at}`)) return `offer-${at}`
}

/** What a new one begins with: like the first that is there, without its name and its questions, and not offered yet. */
export function newOffer({ offers }: Pick<Terms, 'offers'>, sites: readonly Site[]): Offer {
  const [first] = offers
  const site = sites.find(({ id }) => id === first?.siteId) ?? sites[0]
  const room = site?.rooms.find(({ kind }) => kind === 'room')
  const usual = {
    ...{ siteId: site?.id ?? '', roomId: room?.id ?? null, modes: room ? (['room'] as const) : (['phone'] as const) },
    ...{ topics, sessionMinutes: 50, restBefore: 0, restAfter: 10, noticeMinutes: null, horizonDays: null },
    ...{ release: { kind: 'rolling' } as const, lateMinutes: 24 * 60 },
  }
  const like: Offer = { ...(first ?? { ...usual, modes: [...usual.modes], topics: [...topics] }), ...blank } as Offer
  return { ...like, id: freshId(offers) }
}

const blank = { name: '', equipmentIds: [], capacity: 1, intake: [], answerWithin: null, bring: '', open: false }

/** At another site rooms and things are others. */
export function atSite(offer: Offer, site: Site): Offer {
  const room = site.rooms.find(({ kind }) => kind === 'room')
  return { ...offer, siteId: site.id, roomId: sits(offer) ? (room?.id ?? null) : null, equipmentIds: [] }
}

const sits = ({ modes }: Pick<Offer, 'modes'>) => modes.includes('room')

/** A room where people sit together, and none where nobody does. */
export function inWays(offer: Offer, modes: Offer['modes'], site: Site | undefined): Offer {
  if (!modes.includes('room')) return { ...offer, modes, roomId: null, equipmentIds: [] }
  const room = site?.rooms.find(({ kind }) => kind === 'room')
  return { ...offer, modes, roomId: offer.roomId ?? room?.id ?? null }
}
