import { beforeAll, describe, expect, it } from 'vitest'
import { readTerms } from '#core/contracts/calendar'
import { aWorld } from '../../support/a-world'
import { aCounsellor, anOffer, asStored } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let counsellor: Browser
let manager: Browser
beforeAll(async () => {
  counsellor = await world.as('sample-counsellor')
  manager = await world.as('sample-manager')
})

const unknown = { ok: false, refusal: 'counsellor-unknown' }
const far = { id: 'n-far', kind: 'street', name: '别处', parentId: null }

describe('reading terms', () => {
  it('is refused not-allowed for residents, and for anybody with another calendar counsellor-unknown', async () => {
    const resident = await world.as('sample-resident')
    expect(await resident.call(readTerms, {})).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await counsellor.call(readTerms, { counsellorId: 'c-songbai' })).toEqual(unknown)
    expect(await counsellor.call(readTerms, { counsellorId: 'nobody' })).toEqual(unknown)
  })

  it('is refused counsellor-unknown to a manager without a calendar who names none, or one of another street', async () => {
    expect(await manager.call(readTerms, {})).toEqual(unknown)
    await world.put('nodes', far)
    await world.put('sites', {
      id: 's-far',
      nodeId: 'n-far',
      name: '远',
      address: '',
      rooms: [],
      openingHours: [],
      phone: null,
    })
    await world.put('counsellors', asStored(aCounsellor({ id: 'c-far', offers: [anOffer({ siteId: 's-far' })] })))
    expect(await manager.call(readTerms, { counsellorId: 'c-far' })).toEqual(unknown)
  })

  it('tells one’s own offers and hours, the rooms and things of the sites, and what is published of holidays', async () => {
    const { terms, relation, sites, holidays } = valueOf(await counsellor.call(readTerms, {}))
    expect(relation).toBe('own')
    expect(terms).toMatchObject({ counsellorId: 'c-yunxi', status: 'active', meetingLink: null, termsRevision: 0 })
    expect(terms.offers.map(({ id, siteId, roomId }) => [id, siteId, roomId])).toEqual([
      ['one-to-one', 's-chenguang', 'r-chenguang-1'],
    ])
    expect(terms.calendar.versions[0]?.hours).toContainEqual({
      weekday: 5,
      from: 540,
      until: 690,
      siteId: 's-chenguang',
    })
    expect(sites.map(({ id }) => id).sort()).toEqual(['s-chenguang', 's-shuxia'])
    expect(holidays.through).toBe('2026-12-31')
    // The last day of 2026 that is off was in October: nothing is left of it, and of 2027 nothing is guessed.
    expect([holidays.days, holidays.notApplied]).toEqual([[], []])
    expect(holidays.sources.map(({ url }) => url)).toEqual([
      'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
    ])
  })

  it('tells a manager those of anybody with an offer below them, and things as what they are', async () => {
    const { relation, sites, terms } = valueOf(await manager.call(readTerms, { counsellorId: 'c-zhiyu' }))
    expect([relation, terms.counsellorId]).toEqual(['managed', 'c-zhiyu'])
    const liuan = sites.find(({ id }) => id === 's-liuan')
    expect(liuan?.rooms).toEqual([
      { id: 'r-liuan-1', name: '临水室', kind: 'room' },
      { id: 'r-liuan-2', name: '亲子室', kind: 'room' },
      { id: 'e-liuan-sand', name: '沙盘', kind: 'equipment' },
    ])
  })

  it('knows a further year once it is entered, and what of it the calendar does not follow yet', async () => {
    const source = { title: '示例通知', url: 'https://www.gov.cn/example' }
    const days = [
      { date: '2027-01-01', kind: 'off', name: '元旦' },
      { date: '2027-01-03', kind: 'work', name: '元旦', as: 5 },
    ]
    await world.put('holiday-tables', { id: '2027', through: '2027-12-31', source, days, v: 1 })
    const { holidays } = valueOf(await counsellor.call(readTerms, {}))
    expect(holidays).toMatchObject({ through: '2027-12-31', days, notApplied: days })
    expect(holidays.sources).toContainEqual(source)
  })

  it('names every calendar of somebody who keeps several, and none to who keeps one', async () => {
    expect(valueOf(await counsellor.call(readTerms, {})).calendars).toBeUndefined()
    const grant = { role: 'counsellor', nodeId: 'n-chenguang' }
    const grants = ['c-yunxi', 'c-anhe'].map((counsellorId) => ({ ...grant, counsellorId }))
    await world.put('staff', { id: world.personId('sample-counsellor'), grants })
    const calendars = [
      { counsellorId: 'c-anhe', name: '安禾老师（虚构）' },
      { counsellorId: 'c-yunxi', name: '云溪老师（虚构）' },
    ]
    const { terms, ...read } = valueOf(await counsellor.call(readTerms, {}))
    expect(terms.counsellorId).toBe('c-yunxi')
    expect([...(read.calendars ?? [])].sort((a, b) => (a.counsellorId < b.counsellorId ? -1 : 1))).toEqual(calendars)
    expect(valueOf(await counsellor.call(readTerms, { counsellorId: 'c-anhe' })).terms.counsellorId).toBe('c-anhe')
  })
})
