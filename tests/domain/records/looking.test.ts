import { describe, expect, it } from 'vitest'
import { endShare, mayLook, openingWithout } from '#core/domain/records/judging'
import { isWaiting, stateOf } from '#core/domain/records/opening'
import { anEmergency, aShare, DAY, judged } from '../../support/openings-of-records'

const half = 30 * 60_000
const approved = (days: number) => ({ ...judged('approved'), until: days * DAY })

describe('whether an opened record may be looked at', () => {
  it.each([
    ['opened in an emergency', anEmergency(), half - 1, 'open', 'yes'],
    ['after half an hour', anEmergency(), half, 'over', 'opening-over'],
    [
      'judged meanwhile, also where it should not have been',
      anEmergency(judged('unwarranted')),
      half - 1,
      'open',
      'yes',
    ],
    ['a share that waits', aShare(), 14 * DAY - 1, 'waiting', 'opening-waiting'],
    ['a share nobody decided on', aShare(), 14 * DAY, 'over', 'opening-over'],
    ['a share that was approved', aShare(approved(7)), 7 * DAY - 1, 'open', 'yes'],
    ['a share after its days', aShare(approved(7)), 7 * DAY, 'over', 'opening-over'],
    ['a share that was declined', aShare(judged('declined')), 0, 'declined', 'opening-over'],
    ['a share taken back', aShare({ ...approved(7), endedAt: 1 }), 2, 'over', 'opening-over'],
    ['of who had everything deleted', anEmergency({ record: null }), 0, 'over', 'opening-over'],
  ])('%s', (_, opening, now, state, answer) => {
    expect(stateOf(opening, now)).toBe(state)
    const may = mayLook(opening, ['now', 'looker'], now)
    expect(may.ok ? 'yes' : may.refusal).toBe(answer)
    expect(mayLook(opening, ['counsellor'], now)).toEqual({ ok: false, refusal: 'opening-unknown' })
  })

  it('is no where there is none, nor after twenty looks', () => {
    const looks = (many: number) => mayLook(anEmergency({ looks: Array(many).fill('look') }), ['looker'], 0)
    expect(mayLook(null, ['looker'], 0)).toEqual({ ok: false, refusal: 'opening-unknown' })
    expect(looks(19).ok).toBe(true)
    expect(looks(20)).toEqual({ ok: false, refusal: 'looks-full' })
  })
})

describe('what the keeper has yet to say', () => {
  it.each([
    ['an emergency, however long ago', anEmergency(), 99 * DAY, true],
    ['an emergency that was judged', anEmergency(judged('warranted')), 0, false],
    ['a share, for fourteen days', aShare(), 14 * DAY - 1, true],
    ['a share, after them', aShare(), 14 * DAY, false],
  ])('%s: %s', (_, opening, now, waits) => {
    expect(isWaiting(opening, now)).toBe(waits)
  })
})

describe('a share that ends', () => {
  it('is ended by whose conversation it is, once', () => {
    const done = { ...aShare(approved(7)), isOpen: false, endedAt: 5 }
    expect(endShare(aShare(approved(7)), ['now', 'counsellor'], 5)).toEqual({ ok: true, value: done })
    expect(endShare(aShare(), ['counsellor'], 5)).toEqual({
      ok: true,
      value: { ...aShare(), isOpen: false, endedAt: 5 },
    })
    expect(endShare(done, ['counsellor'], 9)).toEqual({ ok: true, value: done })
  })

  it.each([
    ['nobody’s', null, 'counsellor'],
    ['a colleague’s', aShare(), 'looker'],
    ['no share', anEmergency(), 'looker'],
  ])('is unknown where it is %s', (_, opening, who) => {
    expect(endShare(opening, [who], 5)).toEqual({ ok: false, refusal: 'opening-unknown' })
  })
})

it('who had everything deleted is in it no more, nor any word; who opened it, when, and what was said of that stays', () => {
  const said = { as: 'keeper', by: 'keeper', at: 1, words: 'sealed' } as const
  const verdict = { by: 'keeper', at: 2, as: 'unwarranted', words: 'sealed' } as const
  const gone = { personId: 'nobody', record: null, why: null }
  expect(openingWithout(anEmergency({ said: [said], judged: verdict }), 'nobody')).toEqual(
    anEmergency({ ...gone, said: [{ ...said, words: null }], judged: { ...verdict, words: null } }),
  )
  expect(openingWithout(anEmergency(), 'nobody')).toEqual(anEmergency(gone))
})
