import { describe, expect, it } from 'vitest'
import { ticked } from '../../src/counsellor/form/ticked'
import { numberIn } from '../../src/counsellor/form/written'
import { atSite, freshId, inWays, isFull, newOffer, type Site } from '../../src/counsellor/offer/draft'
import { partOfFault, parts } from '../../src/counsellor/offer/faults'
import { noticeText, offerNote } from '../../src/counsellor/offer/words'
import { anOffer } from '../support/terms'

type Offer = ReturnType<typeof newOffer>
/** As the contract has it. */
const offered = (change: Partial<Offer> = {}) => ({ ...anOffer(), ...change }) as Offer

const harbour: Site = {
  id: 's1',
  name: '站点一',
  rooms: [
    { id: 'e1', name: '沙盘', kind: 'equipment' },
    { id: 'r1', name: '静室', kind: 'room' },
  ],
}
const hut: Site = { id: 's2', name: '站点二', rooms: [] }

describe('why an offer cannot be kept', () => {
  it.each([
    ['offer-name', 'name'],
    ['session-length', 'length'],
    ['rest-length', 'rest'],
    ['capacity', 'seats'],
    ['notice', 'notice'],
    ['horizon', 'horizon'],
    ['release', 'release'],
    ['late', 'late'],
    ['answer-time', 'answer'],
    ['mode-missing', 'ways'],
    ['mode-unknown', 'ways'],
    ['topic-unknown', 'topics'],
    ['room-missing', 'place'],
    ['room-needless', 'place'],
    ['room-unknown', 'place'],
    ['site-not-yours', 'place'],
    ['equipment', 'place'],
    ['intake', 'intake'],
    ['bring', 'bring'],
  ])('%s is named at the field it is about', (fault, part) => {
    expect(partOfFault(fault)).toBe(part)
    expect(parts).toContain(part)
  })

  it('is named at no field where it is about none', () => {
    expect(partOfFault('offers-too-many')).toBeNull()
    expect(partOfFault('offline')).toBeNull()
  })
})

describe('what an offer is changed to', () => {
  it('takes the first room where people come to sit together, and gives it up where nobody does', () => {
    const phone = offered({ modes: ['phone'], roomId: null })
    expect(inWays(phone, ['room', 'phone'], harbour)).toMatchObject({ roomId: 'r1', modes: ['room', 'phone'] })
    expect(inWays(phone, ['room'], hut).roomId).toBeNull()
    expect(inWays(offered({ equipmentIds: ['e1'] }), ['video'], harbour)).toMatchObject({
      roomId: null,
      equipmentIds: [],
    })
    expect(inWays(offered({ roomId: 'r9' }), ['room', 'text'], harbour).roomId).toBe('r9')
  })

  it('has other rooms and things at another site', () => {
    expect(atSite(offered({ siteId: 's2', equipmentIds: ['e9'] }), harbour)).toMatchObject({
      ...{ siteId: 's1', roomId: 'r1', equipmentIds: [] },
    })
    expect(atSite(offered({ modes: ['phone'], roomId: null }), harbour).roomId).toBeNull()
    expect(atSite(offered(), hut).roomId).toBeNull()
  })

  it('is a new one like the first, without a name and not open', () => {
    const first = offered({ sessionMinutes: 80, capacity: 6, bring: '水', answerWithin: 60 })
    expect(newOffer({ offers: [first] }, [harbour])).toMatchObject({
      ...{ name: '', open: false, sessionMinutes: 80, capacity: 1, bring: '', answerWithin: null, roomId: 'r1' },
    })
    expect(newOffer({ offers: [] }, [hut])).toMatchObject({ siteId: 's2', roomId: null, modes: ['phone'] })
    expect(newOffer({ offers: [] }, [harbour])).toMatchObject({ siteId: 's1', roomId: 'r1', modes: ['room'] })
  })

  it('has an id that none has yet', () => {
    expect(freshId([])).toBe('one-to-one')
    expect(freshId([{ id: 'one-to-one' }, { id: 'offer-2' }, { id: 'family' }])).toBe('offer-3')
  })

  it('is none where there are eight', () => {
    expect(isFull(Array.from({ length: 7 }, () => offered()))).toBe(false)
    expect(isFull(Array.from({ length: 8 }, () => offered()))).toBe(true)
  })

  it('keeps the order of all that can be ticked', () => {
    expect(ticked(['a', 'b', 'c'], ['c'], 'a', true)).toEqual(['a', 'c'])
    expect(ticked(['a', 'b', 'c'], ['a', 'c'], 'a', false)).toEqual(['c'])
  })

  it('reads numbers as they are written, and nothing else', () => {
    expect(['20', ' 7 ', '１５', '0'].map(numberIn)).toEqual([20, 7, 15, 0])
    expect(['', '-1', '2.5', '两', '1234567'].map(numberIn)).toEqual([null, null, null, null, null])
  })
})

describe('an offer in a line', () => {
  it('says where, how and how long, for how many, and whether it is asked for first', () => {
    expect(offerNote(offered(), [harbour])).toBe('站点一 静室 · 当面、电话 · 50 分钟')
    const group = offered({ modes: ['room'], capacity: 8, answerWithin: 60, sessionMinutes: 90 })
    expect(offerNote(group, [harbour])).toBe('站点一 静室 · 当面 · 90 分钟 · 一次 8 人 · 要先等答复')
    expect(noticeText(0)).toBe('随时')
    expect(noticeText(720)).toBe('12 小时')
  })
})
