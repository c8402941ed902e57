import { describe, expect, it } from 'vitest'
import { hotlines } from '#core/content/hotlines'
import {
  checkDraft,
  type DialTest,
  noteTest,
  saveLine,
  setClosed,
  shownLines,
  wholeRegistry,
} from '#core/domain/hotlines/registry'
import { DAY, instantAt } from '#core/domain/time'
import { aDraft, aHotline, aKeptLine, daily } from './a-line'

const now = instantAt('2026-11-27', 600)
const refusalOf = (change: Parameters<typeof aDraft>[0]) => {
  const checked = checkDraft(aDraft(change), now)
  return checked.ok ? null : checked.refusal
}

describe('what may be written of a line', () => {
  it.each([
    ['letters for a number', { number: '12ab' }, 'number-invalid'],
    ['two digits', { number: '12' }, 'number-invalid'],
    ['sixteen digits', { number: '1234567890123456' }, 'number-invalid'],
    ['a dash at its end', { number: '12356-' }, 'number-invalid'],
    ['the number of the ambulance', { number: '120' }, 'number-fixed'],
    ['the number of the police, with a dash', { number: '1-10' }, 'number-fixed'],
    ['no name', { name: '  ' }, 'line-incomplete'],
    ['no owner', { owner: '' }, 'line-incomplete'],
    ['no source', { source: { title: ' ', url: null } }, 'line-incomplete'],
    ['hours without a stretch', { hours: [], hoursQuote: '见原文' }, 'hours-clash'],
    ['hours that overlap', { hours: [...daily(0, 700), ...daily(600, 800)], hoursQuote: '见原文' }, 'hours-clash'],
    ['hours that no source says', { hours: daily(540, 1080) }, 'hours-unsourced'],
    [
      'every hour, of which the source says eighteen',
      { hours: daily(0, 1440), hoursQuote: '每天不少于 18 小时' },
      'hours-unsourced',
    ],
    ['24 小时 in its words alone', { hoursText: '24小时都有人接' }, 'hours-unsourced'],
    ['二十四小时 in what it is for', { about: '二十四小时都可以打' }, 'hours-unsourced'],
    ['a check that is still to come', { verifiedAt: '2026-11-28' }, 'verified-ahead'],
    ['a whole line', {}, null],
    ['a line with an area code', { number: '010-12345678' }, null],
    ['hours as the source says them', { hours: daily(540, 1080), hoursQuote: '每日9:00-18:00' }, null],
    ['every hour, as the source says', { hours: daily(0, 1440), hoursText: '24 小时', hoursQuote: '24小时免费' }, null],
    ['a check of today', { verifiedAt: '2026-11-27' }, null],
  ] as const)('%s', (_, change, refusal) => {
    expect(refusalOf(change)).toBe(refusal)
  })
})

describe('saving', () => {
  it('refuses a number that has its line already, and one whose line nobody knows', () => {
    expect(saveLine(aKeptLine(), aDraft(), null, now)).toEqual({ ok: false, refusal: 'number-taken' })
    expect(saveLine(null, aDraft(), 3, now)).toEqual({ ok: false, refusal: 'line-unknown' })
  })

  it('refuses what was read before somebody else changed it', () => {
    expect(saveLine(aKeptLine({ revision: 4 }), aDraft(), 3, now)).toEqual({ ok: false, refusal: 'line-changed' })
    expect(setClosed(aKeptLine({ revision: 4 }), true, { by: 'p', at: now, revision: 3 })).toEqual({
      ok: false,
      refusal: 'line-changed',
    })
  })

  it('keeps the log and whether it is closed', () => {
    const found = aKeptLine({ closed: { at: 1, by: 'p' }, tests: [aTest()] })
    expect(saveLine(found, aDraft({ name: '新名字' }), 3, now)).toEqual({
      ok: true,
      value: { ...found, name: '新名字', revision: 4 },
    })
  })

  it('begins a new line with nothing in its log', () => {
    expect(saveLine(null, aDraft({ number: '010-1234567' }), null, now)).toMatchObject({
      value: { id: 'line-0101234567', revision: 1, closed: null, tests: [] },
    })
  })
})

function aTest(change: Partial<DialTest> = {}): DialTest {
  return { at: now, by: 'p', outcome: 'answered', answerer: 'operator', waited: 20, ...change }
}

describe('a dial test', () => {
  it('is a check where somebody answered', () => {
    expect(noteTest(aKeptLine(), aTest())).toMatchObject({ verifiedAt: '2026-11-27', revision: 4, tests: [aTest()] })
  })

  it.each(['machine', 'busy', 'no-answer', 'wrong-number'] as const)('that ended %s is none', (outcome) => {
    expect(noteTest(aKeptLine(), aTest({ outcome })).verifiedAt).toBe('2026-11-20')
  })

  it('never sets the day of the last check back', () => {
    const later = aKeptLine({ verifiedAt: '2026-12-05' })
    expect(noteTest(later, aTest()).verifiedAt).toBe('2026-12-05')
  })

  it('stands behind those before it, twelve of them', () => {
    let line = aKeptLine()
    for (let day = 0; day < 13; day += 1) line = noteTest(line, aTest({ at: now + day * DAY }))
    expect(line.tests).toHaveLength(12)
    expect(line.tests[0]?.at).toBe(now + DAY)
    expect(line.tests[11]?.at).toBe(now + 12 * DAY)
  })
})

describe('the whole registry', () => {
  it('is what came with the program where nothing is stored, without ambulance and police', () => {
    expect(wholeRegistry(hotlines, []).map(({ number, revision }) => [number, revision])).toEqual([
      ['12356', 0],
      ['12355', 0],
      ['12338', 0],
    ])
  })

  it('is what is stored in its place, closed or not, and what is stored besides', () => {
    const closed = aKeptLine({ id: 'line-12355', number: '12355', closed: { at: 1, by: 'p' } })
    expect(
      wholeRegistry(hotlines, [aKeptLine(), closed]).map(({ number, closed: at }) => [number, at !== null]),
    ).toEqual([
      ['12356', false],
      ['12355', true],
      ['12338', false],
      ['12399', false],
    ])
  })
})

describe('what a phone shows of what it was told', () => {
  const numbers = (told: Parameters<typeof shownLines>[1]) => shownLines(hotlines, told).map(({ number }) => number)

  it.each([
    ['nothing whole', null, ['12356', '12355', '12338', '120', '110']],
    ['no line at all, and none closed', { lines: [], closed: [] }, ['12356', '12355', '12338', '120', '110']],
    ['one closed, however it was written', { lines: [], closed: ['123-56'] }, ['12355', '12338', '120', '110']],
    [
      'a further one',
      { lines: [aHotline({ number: '12399' })], closed: ['12338'] },
      ['12356', '12355', '120', '110', '12399'],
    ],
    [
      'all of them closed, ambulance and police too',
      { lines: [], closed: ['12356', '12355', '12338'] },
      ['120', '110'],
    ],
  ])('%s', (_, told, expected) => {
    expect(numbers(told)).toEqual(expected)
  })

  it('is one of its own as it was told, in the place it had', () => {
    const told = { lines: [aHotline({ number: '12355', name: '改过的名字' })], closed: [] }
    expect(shownLines(hotlines, told).map(({ name }) => name)[1]).toBe('改过的名字')
  })
})
