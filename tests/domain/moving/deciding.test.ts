import { describe, expect, it } from 'vitest'
import { ask, decide } from '#core/domain/moving/deciding'
import type { RecordMove } from '#core/domain/moving/move'
import { asked, asking, code, DAY, HOUR, keeperSays, moving, over, record, waiting } from '../../support/move-steps'

const later = 8.64e15
const verdicts = ['approved', 'declined', 'halted'] as const
const said = (done: ReturnType<typeof decide>) => (done.ok ? 'yes' : done.refusal)

describe('asking for a record at a site', () => {
  it('is written with who asked, how they know the person, and for which record', () => {
    expect(ask(code(), { ...asking, now: HOUR / 4 })).toEqual({
      ok: true,
      value: {
        ...code(),
        asked: {
          ...{ fromId: 'from', by: 'worker', role: 'care-worker', at: HOUR / 4, proof: 'known-here' },
          ...{ note: 'why', siteId: 's1', record },
        },
        ...{ nodeId: 'n1', fromId: 'from', byId: 'worker', at: HOUR / 4, due: 14 * DAY + HOUR / 4, goneAt: later },
      },
    })
  })

  it.each([
    ['its half hour is over', code(), HOUR / 2],
    ['it was asked for with already', asked(), 0],
    ['it is over', over('withdrawn'), 0],
  ])('is refused where the code stands for nothing: %s', (_, move, now) => {
    expect(ask(move, { ...asking, now })).toEqual({ ok: false, refusal: 'move-code-unknown' })
  })
})

describe('what the keeper may say', () => {
  it.each([
    ['before it was asked for', code(), 0, ['move-decided', 'move-decided', 'move-decided']],
    ['when it was asked for', asked(), 0, ['yes', 'yes', 'move-decided']],
    ['after fourteen days', asked(), 14 * DAY, ['move-decided', 'move-decided', 'move-decided']],
    ['while the old account may stop it', waiting(), 0, ['move-decided', 'move-decided', 'yes']],
    ['while it is carried out', moving(), 3 * DAY + HOUR - 1, ['move-begun', 'move-begun', 'move-begun']],
    ['when nothing moved for an hour', moving(), 3 * DAY + HOUR, ['move-begun', 'move-begun', 'yes']],
    ['when it is over', over('moved'), 9 * DAY, ['move-decided', 'move-decided', 'move-decided']],
  ])('%s: yes, no, halt', (_, move, now, answers) => {
    expect(verdicts.map((as) => said(decide(move, keeperSays(as, now))))).toEqual(answers)
  })

  it.each([
    ['who asked', 'worker'],
    ['the old account', 'from'],
    ['the new account', 'to'],
  ])('is never said by %s, under any id of theirs', (_, id) => {
    for (const as of verdicts) {
      expect(decide(asked(), { ...keeperSays(as), ids: ['now', id] })).toEqual({ ok: false, refusal: 'move-own' })
    }
  })

  it('is said with words, but for a yes', () => {
    const wordless = { words: null }
    const tells = (move: RecordMove, as: (typeof verdicts)[number], now: number) =>
      said(decide(move, { ...keeperSays(as, now), ...wordless }))
    expect(tells(asked(), 'approved', 0)).toBe('yes')
    expect(tells(asked(), 'declined', 0)).toBe('said-missing')
    expect(tells(waiting(), 'halted', 0)).toBe('said-missing')
    expect(tells(moving(), 'halted', 4 * DAY)).toBe('said-missing')
  })
})

describe('what the keeper said', () => {
  const value = (move: RecordMove, as: (typeof verdicts)[number], now: number) => {
    const done = decide(move, keeperSays(as, now))
    return done.ok ? done.value : null
  }
  const decided = (as: string, at: number) => ({ by: 'keeper', at, as, words: 'because' })

  it('yes: the old account has 72 hours from then', () => {
    const until = DAY + 72 * HOUR
    expect(value(asked(), 'approved', DAY)).toEqual({
      ...asked(),
      ...{ decided: decided('approved', DAY), waitsUntil: until, due: until },
    })
  })

  it.each([
    ['declined', asked()],
    ['halted', waiting()],
  ] as const)('%s: it is over, and told for as long as the table says', (as, move) => {
    expect(value(move, as, DAY)).toEqual({
      ...move,
      ...{ decided: decided(as, DAY), ended: { at: DAY, as }, isOpen: false, due: later, goneAt: 4 * DAY },
    })
  })

  it('halted while it is stuck: the job ends it, at once', () => {
    expect(value(moving(), 'halted', 4 * DAY)).toEqual({
      ...moving(),
      ...{ decided: decided('halted', 4 * DAY), due: 4 * DAY },
    })
  })
})
