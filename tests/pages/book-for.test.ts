import { describe, expect, it } from 'vitest'
import type { Draft } from '../../src/counsellor/book-for/draft'
import { inputOf, missingOf } from '../../src/counsellor/book-for/wish'
import type { Offer } from '../../src/counsellor/place/choosing'
import { nothingChosen } from '../../src/counsellor/place/choosing'
import { anOffer, mondayAt } from '../support/makers'

const aDraft = (change: Partial<Draft> = {}): Draft => ({
  ...{ choosing: nothingChosen, name: '', phone: '', topic: null, heard: true },
  ...{ calls: false, callParts: [], readBack: true },
  ...change,
})
const place = { offerId: 'one-to-one', mode: 'room', start: mondayAt(10) } as const
const byPhone = { ...place, mode: 'phone' } as const

describe('what is missing before somebody is booked for', () => {
  it.each([
    ['a time', aDraft({ heard: false }), null, 'place'],
    ['a number to call', aDraft({ phone: '  ' }), byPhone, 'phone-missing'],
    ['a whole number', aDraft({ phone: '1380013' }), byPhone, 'phone-invalid'],
    ['a whole number also where none is needed', aDraft({ phone: '1380013' }), place, 'phone-invalid'],
    ['a number for the place to call', aDraft({ calls: true, callParts: ['noon'] }), place, 'phone-missing'],
    ['when to call', aDraft({ calls: true, phone: '13800138000' }), place, 'times'],
    ['that it was read back', aDraft({ readBack: false }), place, 'read-back'],
    ['their yes', aDraft({ heard: false }), place, 'heard'],
    ['nothing', aDraft(), place, null],
    ['nothing by telephone', aDraft({ phone: '138 0013 8000' }), byPhone, null],
  ] as const)('%s', (_, draft, wanted, missing) => {
    expect(missingOf(draft, wanted)).toBe(missing)
  })
})

describe('what is sent', () => {
  const offer = anOffer({ topics: ['stress'] }) as Offer
  const send = (draft: Draft) => inputOf(draft, place, { counsellorId: 'c1', offer })

  it('is the place and the spoken yes alone where nothing else was said', () => {
    expect(send(aDraft({ name: ' ', phone: ' ' }))).toEqual({
      ...place,
      counsellorId: 'c1',
      spokenConsent: true,
      consentVersion: 2,
      readBack: true,
    })
  })

  it('says when the place may call on each day, only where they said yes to it', () => {
    const parts = { phone: '13800138000', callParts: ['evening', 'morning'] } as const
    expect(send(aDraft(parts))).not.toHaveProperty('calls')
    const { calls = [] } = send(aDraft({ ...parts, calls: true }))
    expect(calls).toHaveLength(14)
    expect(calls.slice(0, 2)).toEqual([
      { weekday: 1, from: 480, until: 720 },
      { weekday: 1, from: 1080, until: 1260 },
    ])
  })

  it('leaves out a topic that the offer does not have', () => {
    expect(send(aDraft({ topic: 'career' }))).not.toHaveProperty('topic')
    expect(send(aDraft({ topic: 'stress', name: ' 林阿姨 ', phone: '13800138000 ' }))).toMatchObject({
      ...{ topic: 'stress', name: '林阿姨', phone: '13800138000' },
    })
  })
})
