import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listCounsellors } from '#core/contracts/appointments'
import { addCounsellor, listSite, readTerms, saveChange, saveProfile, setLink } from '#core/contracts/calendar'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aWish } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
let counsellor: Browser
let manager: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  counsellor = await world.as('sample-counsellor')
  manager = await world.as('sample-manager')
})

const refused = (refusal: string) => ({ ok: false, refusal })
const profile = {
  name: '示例老师',
  title: '',
  introduction: '',
  concerns: ['睡不好'],
}

describe('the link to meet at', () => {
  it.each([
    ['link-insecure', 'http://meeting.tencent.com/p/1'],
    ['link-elsewhere', 'https://example.com/p/1'],
    ['link-elsewhere', 'not a link'],
  ])('is refused %s as %s', async (refusal, meetingLink) => {
    expect(await counsellor.call(setLink, { meetingLink })).toEqual(refused(refusal))
  })

  it('is refused counsellor-unknown for a stranger’s, not-allowed for residents', async () => {
    expect(await counsellor.call(setLink, { counsellorId: 'c-anhe', meetingLink: null })).toEqual(
      refused('counsellor-unknown'),
    )
    expect(await resident.call(setLink, { meetingLink: null })).toEqual(refused('not-allowed'))
  })

  it('is kept, leaves the terms as they are, and is taken out again', async () => {
    const meetingLink = 'https://meeting.tencent.com/p/1234567890'
    const { terms } = valueOf(await counsellor.call(setLink, { meetingLink }))
    expect(terms).toMatchObject({ meetingLink, termsRevision: 0 })
    valueOf(await counsellor.call(setLink, { meetingLink: null }))
    expect(valueOf(await counsellor.call(readTerms, {})).terms.meetingLink).toBeNull()
  })
})

describe('a counsellor who is added', () => {
  it('is refused not-allowed, site-not-yours, profile-name', async () => {
    expect(await counsellor.call(addCounsellor, { siteId: 's-nantang', profile })).toEqual(refused('not-allowed'))
    expect(await manager.call(addCounsellor, { siteId: 'nowhere', profile })).toEqual(refused('site-not-yours'))
    expect(await manager.call(addCounsellor, { siteId: 's-nantang', profile: { ...profile, name: ' ' } })).toEqual(
      refused('profile-name'),
    )
  })

  it('has an offer nobody can book yet, and is found once it is opened and has hours', async () => {
    const names = async () => valueOf(await resident.call(listCounsellors, {})).counsellors.map(({ name }) => name)
    const { terms } = valueOf(await manager.call(addCounsellor, { siteId: 's-nantang', profile }))
    const [offer] = terms.offers
    expect(offer).toMatchObject({ open: false, siteId: 's-nantang', roomId: 'r-nantang-1' })
    expect(await names()).not.toContain('示例老师')
    const { counsellorId } = terms
    const opened = { counsellorId, change: { kind: 'offer' as const, offer: { ...offer!, open: true } }, decisions: [] }
    valueOf(await manager.call(saveChange, { ...opened, termsRevision: 0 }))
    const hours = [{ weekday: 1 as const, from: 990, until: 1050, siteId: 's-nantang' }]
    const change = { kind: 'hours' as const, from: '2026-11-24', hours }
    valueOf(await manager.call(saveChange, { counsellorId, change, decisions: [], termsRevision: 1 }))
    expect(await names()).toContain('示例老师')
    const wish = aWish({ counsellorId, start: instantAt('2026-11-30', 990) })
    valueOf(await resident.call(bookAppointment, wish))
  })
})

describe('what residents read of a counsellor', () => {
  it('is refused not-allowed, counsellor-unknown, profile-name', async () => {
    expect(await counsellor.call(saveProfile, { counsellorId: 'c-yunxi', profile })).toEqual(refused('not-allowed'))
    expect(await manager.call(saveProfile, { counsellorId: 'nobody', profile })).toEqual(refused('counsellor-unknown'))
    const nameless = { counsellorId: 'c-yunxi', profile: { ...profile, name: '' } }
    expect(await manager.call(saveProfile, nameless)).toEqual(refused('profile-name'))
  })

  it('is changed by who manages them', async () => {
    const read = async () =>
      valueOf(await resident.call(listCounsellors, {})).counsellors.find(({ id }) => id === 'c-yunxi')
    const before = await read()
    valueOf(await manager.call(saveProfile, { counsellorId: 'c-yunxi', profile }))
    const { name, concerns } = profile
    expect(await read()).toMatchObject({ name, concerns })
    expect(valueOf(await counsellor.call(readTerms, {})).profile).toMatchObject({ name, concerns })
    // What they are was verified, and what they say of themselves they say themselves.
    expect(await read()).toMatchObject({ title: before?.title, introduction: before?.introduction })
  })
})

describe('a site’s calendars side by side', () => {
  it('are refused not-allowed to a counsellor, site-not-yours for a site of others', async () => {
    expect(await counsellor.call(listSite, {})).toEqual(refused('not-allowed'))
    expect(await manager.call(listSite, { siteId: 'nowhere' })).toEqual(refused('site-not-yours'))
  })

  it('tell hours and codes of each day, and nothing of what anybody speaks of', async () => {
    const start = instantAt('2026-11-27', 540)
    const wish = { ...aWish({ start }), topic: 'stress' as const }
    const { appointment } = valueOf(await resident.call(bookAppointment, wish))
    const told = valueOf(await manager.call(listSite, { siteId: 's-chenguang' }))
    expect(told.sites.map(({ id }) => id).sort()).toEqual(['s-chenguang', 's-liuan', 's-nantang', 's-shuxia'])
    expect(told.counsellors.map(({ id, status }) => [id, status])).toEqual([['c-yunxi', 'active']])
    expect(told.days).toHaveLength(7)
    expect(told.days.find(({ date }) => date === '2026-11-27')).toEqual({
      ...{ date: '2026-11-27', counsellorId: 'c-yunxi', away: false, hours: [{ from: 540, until: 690 }] },
      appointments: [
        {
          ...{ id: appointment.id, code: appointment.code, offerName: '一对一谈话', roomName: '静谈室' },
          ...{ start, end: start + 50 * 60_000, mode: 'room', status: 'confirmed' },
        },
      ],
    })
    expect(JSON.stringify(told)).not.toContain('stress')
    expect(told.next).toBeNull()
  })
})
