import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { sampleOpenid } from '#core/content/sample/people'
import { mode } from '#core/contracts/appointments'
import { id as idShape, weeklyHours } from '#core/contracts/shapes'
import { scene } from '#core/contracts/sites'
import { staffRoles } from '#core/domain/access/roles'
import { makeOffer, makeSelfServeOffer } from '#core/domain/scheduling/make-offer'

const { nodes, sites, placements, counsellors: calendars, staff, people } = sampleWorld
/** Besides them there is what people use by themselves. */
const counsellors = calendars.filter(({ selfServe }) => selfServe === undefined)
const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]) =>
  new Map(things.map((thing) => [thing.id, thing]))
const nodeOf = byId(nodes)
const siteOf = byId(sites)
const counsellorOf = byId(counsellors)

describe('the sample world', () => {
  it.each([
    ['nodes', nodes.map(({ id }) => id)],
    ['sites', sites.map(({ id }) => id)],
    ['rooms', sites.flatMap(({ rooms }) => rooms.map(({ id }) => id))],
    ['placements', placements.map(({ id }) => id)],
    ['counsellors', calendars.map(({ id }) => id)],
    ['people', people.map(({ openid }) => openid)],
  ])('gives every one of its %s an id of its own that the contracts take', (_, ids) => {
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(idShape.parse(id)).toBe(id)
  })

  it('is one street with three communities in it', () => {
    const streets = nodes.filter(({ kind }) => kind === 'street')
    expect(streets).toHaveLength(1)
    expect(streets[0]?.parentId).toBeNull()
    const communities = nodes.filter(({ kind }) => kind === 'community')
    expect(communities.map(({ parentId }) => parentId)).toEqual(Array(3).fill(streets[0]?.id))
  })

  it('says that it is made up wherever somebody could take it for real', () => {
    expect(nodes.filter(({ kind }) => kind === 'street').every(({ name }) => name.includes('虚构'))).toBe(true)
    expect(sites.every(({ address }) => address.includes('虚构'))).toBe(true)
    expect(
      calendars.every(({ name, verified = [] }) =>
        [name, ...verified.map(({ issuer }) => issuer)].every((text) => text.includes('虚构')),
      ),
    ).toBe(true)
  })

  it('has no telephone number at any site', () => {
    expect(sites.map(({ phone }) => phone)).toEqual(sites.map(() => null))
  })

  it('puts every site in a community, with rooms and hours', () => {
    for (const site of sites) {
      expect(nodeOf.get(site.nodeId)?.kind).toBe('community')
      expect(site.rooms.length).toBeGreaterThan(0)
      expect(site.openingHours.length).toBeGreaterThan(0)
      for (const hours of site.openingHours) expect(weeklyHours.parse(hours)).toEqual(hours)
    }
    expect(new Set(sites.map(({ nodeId }) => nodeId)).size).toBe(3)
  })

  it('hangs a code at every site that fits into a QR scene', () => {
    for (const placement of placements) {
      expect(scene.parse(placement.id)).toBe(placement.id)
      expect(siteOf.has(placement.siteId)).toBe(true)
    }
    expect(new Set(placements.map(({ siteId }) => siteId)).size).toBe(sites.length)
  })
})

const hoursOf = ({ calendar }: (typeof counsellors)[number]) => calendar.versions.flatMap(({ hours }) => hours)

describe('the sample counsellors', () => {
  it('are four, each in a room of their site, in ways the contract knows', () => {
    expect(counsellors).toHaveLength(4)
    for (const one of counsellors) {
      expect(one).toMatchObject({ status: 'active' })
      expect(one.offers[0]).toMatchObject({ sessionMinutes: 50, restBefore: 0, restAfter: 10, answerWithin: null })
      for (const { siteId, roomId, modes } of one.offers) {
        expect(siteOf.get(siteId)?.rooms.some(({ id }) => id === roomId)).toBe(true)
        expect(modes.map((offered) => mode.parse(offered))).toEqual(modes)
      }
      for (const offer of one.offers) expect(makeOffer(offer)).toEqual({ ok: true, value: offer })
    }
  })

  it('show what an offer can have: a telephone, questions before, a second one that needs the counsellor’s yes', () => {
    const offersOf = (id: string) => counsellorOf.get(id)?.offers
    expect(offersOf('c-songbai')).toMatchObject([{ modes: ['room', 'phone'], intake: [{}, {}] }])
    expect(offersOf('c-zhiyu')).toMatchObject([{ answerWithin: null }, { answerWithin: 24 * 60, sessionMinutes: 80 }])
    for (const id of ['c-yunxi', 'c-anhe']) expect(offersOf(id)).toMatchObject([{ modes: ['room'], intake: [] }])
  })

  it('work only while their site is open, long enough for a session', () => {
    for (const one of counsellors) {
      const sessionMinutes = Math.max(...one.offers.map((offer) => offer.sessionMinutes))
      for (const { weekday, from, until, siteId } of hoursOf(one)) {
        const open = siteOf.get(siteId)?.openingHours ?? []
        expect(open.some((one) => one.weekday === weekday && one.from <= from && until <= one.until)).toBe(true)
        expect(until - from).toBeGreaterThanOrEqual(sessionMinutes)
      }
    }
  })

  it('never share a room at one time, nor overlap themselves', () => {
    const stretches = counsellors.flatMap((one) =>
      hoursOf(one).map((stretch) => ({ roomId: one.offers[0]?.roomId, ...stretch })),
    )
    for (const [at, a] of stretches.entries()) {
      for (const b of stretches.slice(at + 1)) {
        const meet = a.roomId === b.roomId && a.weekday === b.weekday && a.from < b.until && b.from < a.until
        expect(meet).toBe(false)
      }
    }
  })

  it('leave the sand tray to whoever wants to use it, in the room beside', () => {
    const [tray, ...others] = calendars.filter(({ selfServe }) => selfServe !== undefined)
    expect(others).toEqual([])
    expect(tray).toMatchObject({ id: 't-liuan-sand', selfServe: 'everyone' })
    expect(tray?.offers.map(makeSelfServeOffer)).toEqual([{ ok: true, value: tray?.offers[0] }])
    expect(tray?.offers).toMatchObject([{ siteId: 's-liuan', roomId: 'r-liuan-1', equipmentIds: ['e-liuan-sand'] }])
  })

  it('leave no day of the week without an opening, and have evenings and weekends', () => {
    const hours = counsellors.flatMap(hoursOf)
    expect([...new Set(hours.map(({ weekday }) => weekday))].sort()).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(hours.some(({ weekday, until }) => weekday <= 5 && until > 18 * 60)).toBe(true)
  })

  it('keep the hours of the seed: Monday to Thursday, half past one to half past three', () => {
    const afternoons = counsellors.flatMap(hoursOf).filter(({ from, until }) => from === 810 && until === 930)
    expect(afternoons.map(({ weekday }) => weekday)).toEqual([1, 2, 3, 4])
  })
})

describe('the sample people', () => {
  it('include residents, a parent, counsellors and a manager', () => {
    for (const name of ['sample-resident', 'sample-resident-2', 'sample-parent', 'sample-counsellor', 'sample-manager'])
      expect(people.some(({ openid }) => openid === sampleOpenid(name))).toBe(true)
    expect(people.every(({ label }) => label !== '')).toBe(true)
  })

  it('hold staff grants only where they exist, on nodes that exist, in roles that exist', () => {
    for (const { openid, grants } of staff) {
      expect(people.some((person) => person.openid === openid)).toBe(true)
      for (const { role, nodeId } of grants) {
        expect(staffRoles).toContain(role)
        expect(nodeOf.has(nodeId)).toBe(true)
      }
    }
  })

  it('keep every counsellor calendar in the hands of one person, on the node of its site', () => {
    const kept = staff.flatMap(({ grants }) => grants.filter(({ role }) => role === 'counsellor'))
    expect(kept.map(({ counsellorId }) => counsellorId).sort()).toEqual([...counsellorOf.keys()].sort())
    for (const { counsellorId, nodeId } of kept) {
      const site = siteOf.get(counsellorOf.get(counsellorId ?? '')?.offers[0]?.siteId ?? '')
      expect(site?.nodeId).toBe(nodeId)
    }
  })

  it('leave residents and the parent without any grant', () => {
    const granted = new Set(staff.map(({ openid }) => openid))
    for (const name of ['sample-resident', 'sample-resident-2', 'sample-parent'])
      expect(granted.has(sampleOpenid(name))).toBe(false)
  })

  it('have openids in the form WeChat gives them, or no function would know them', () => {
    for (const { openid } of people) expect(openid).toMatch(/^o[\w-]{27}$/)
  })
})
