import { describe, expect, it } from 'vitest'
import { emergencies } from '#core/domain/hotlines/emergency'
import { lineAudiences, lineCosts } from '#core/domain/hotlines/line'
import {
  answerers,
  builtIn,
  checkDraft,
  dialOutcomes,
  draftRefusals,
  isOwnLine,
  lineIdOf,
  MOST_TESTS,
  noteTest,
  saveLine,
  setClosed,
  shownLines,
  wholeRegistry,
} from '#core/domain/hotlines/registry'
import { instantAt } from '#core/domain/time'
import { aDraft, aHotline, aKeptLine, daily } from './a-line'

const now = instantAt('2026-11-27', 600)
const no = (refusal: string) => ({ ok: false, refusal })
const street = { nodeId: 'street', name: '示例街道' }
const known = { hours: daily(540, 1080), hoursText: '每天九点到六点', hoursQuote: '每日9:00-18:00' }
const ours = { number: '0000-123', area: street, ...known, ours: true }

describe('a line people of this organisation answer', () => {
  it.each([
    ['whole', {}, true],
    ['of six digits, however it is written', { number: '0000-12' }, false],
    ['of seven digits without a dash', { number: '0000123' }, true],
    ['of the whole country', { area: null }, false],
    ['of a place that is none of ours', { area: { nodeId: null, name: '外地' } }, false],
    ['of hours nobody knows', { hours: null }, false],
  ])('may be one: %s', (_, change, may) => {
    const draft = aDraft({ ...ours, ...change })
    expect(checkDraft(draft, now)).toEqual(may ? { ok: true, value: true } : no('line-not-ours'))
    expect(isOwnLine(aKeptLine(draft))).toBe(may)
    // Where nobody says it is ours it may be written so.
    expect(checkDraft({ ...draft, ours: false }, now)).toEqual({ ok: true, value: true })
    const { ours: _said, ...unsaid } = draft
    expect(checkDraft(unsaid, now)).toEqual({ ok: true, value: true })
  })

  it('is one while it is said to be, and not closed', () => {
    expect(isOwnLine(aKeptLine({ ...ours, closed: { at: 1, by: 'p' } }))).toBe(false)
    expect(isOwnLine(aKeptLine({ ...ours, ours: false }))).toBe(false)
    const { ours: _, ...unsaid } = ours
    expect(isOwnLine(aKeptLine(unsaid))).toBe(false)
  })
})

describe('what may be written of a line, from both sides', () => {
  it.each([
    ['three digits', { number: '123' }, null],
    ['fifteen digits', { number: '123456789012345' }, null],
    ['fifteen digits and dashes', { number: '12345-67890-12345' }, null],
    ['two digits and a dash', { number: '1-2' }, 'number-invalid'],
    ['a dash before it', { number: '-12356' }, 'number-invalid'],
    ['a blank in it', { number: '123 56' }, 'number-invalid'],
    ['a plus before it', { number: '+8612356' }, 'number-invalid'],
    ['the number of the police', { number: '110' }, 'number-fixed'],
    ['a number that begins as that of the police does', { number: '1101' }, null],
    ['nothing of what it is for', { about: ' ' }, 'line-incomplete'],
    ['nothing of its hours', { hoursText: '' }, 'line-incomplete'],
    ['a source of blanks for its hours', { ...known, hoursQuote: ' ' }, 'hours-unsourced'],
    ['hours that touch', { ...known, hours: [...daily(540, 600), ...daily(600, 700)] }, null],
    ['every hour in its name', { name: '24 小时热线' }, 'hours-unsourced'],
    ['all day in its words', { hoursText: '全天有人' }, 'hours-unsourced'],
    ['day and night in its words', { hoursText: '昼夜有人' }, 'hours-unsourced'],
    ['7×24 in its words', { hoursText: '7 × 24' }, 'hours-unsourced'],
    ['7x24 in its words, as the source says', { hoursText: '7x24', hoursQuote: '昼夜' }, null],
    ['7*24 in its words', { hoursText: '7*24' }, 'hours-unsourced'],
    ['every hour by its hours, of which the source says less', { ...known, hours: daily(0, 1440) }, 'hours-unsourced'],
    ['every hour by its hours, as the source says', { ...known, hours: daily(0, 0), hoursQuote: ' 全天 ' }, null],
  ] as const)('%s', (_, change, refusal) => {
    expect(checkDraft(aDraft(change), now)).toEqual(refusal === null ? { ok: true, value: true } : no(refusal))
  })

  it('refuses by these names', () => {
    expect(draftRefusals).toEqual([
      ...['number-invalid', 'number-fixed', 'line-incomplete', 'hours-clash', 'hours-unsourced', 'verified-ahead'],
      'line-not-ours',
    ])
  })
})

describe('a line of the registry, whole', () => {
  it('is known by the digits of its number', () => {
    expect([lineIdOf('010-123 45'), lineIdOf('12356'), lineIdOf('')]).toEqual(['line-01012345', 'line-12356', 'line-'])
  })

  it('is saved anew, and over what was read', () => {
    const draft = aDraft({ number: '010-1234567' })
    expect(saveLine(null, draft, null, now)).toEqual({
      ok: true,
      value: { ...draft, id: 'line-0101234567', revision: 1, closed: null, tests: [] },
    })
    expect(saveLine(aKeptLine({ revision: 0 }), aDraft(), 0, now)).toEqual({
      ok: true,
      value: aKeptLine({ revision: 1 }),
    })
    expect(saveLine(null, aDraft({ number: '1' }), null, now)).toEqual(no('number-invalid'))
  })

  it('is closed and opened by whoever read it last', () => {
    const hand = { by: 'p', at: 7, revision: 3 }
    const closed = aKeptLine({ revision: 4, closed: { at: 7, by: 'p' } })
    expect(setClosed(aKeptLine(), true, hand)).toEqual({ ok: true, value: closed })
    expect(setClosed(closed, false, { ...hand, revision: 4 })).toEqual({ ok: true, value: aKeptLine({ revision: 5 }) })
    expect(setClosed(closed, false, hand)).toEqual(no('line-changed'))
  })

  it('as the program brings it has no source for its hours, and no log', () => {
    const { kind: _, ...line } = aHotline()
    expect(builtIn(aHotline())).toEqual({
      ...line,
      ...{ id: 'line-12399', hoursQuote: null, revision: 0, closed: null, tests: [] },
    })
    expect(wholeRegistry([aHotline(), ...emergencies], [])).toEqual([builtIn(aHotline())])
    expect(wholeRegistry([aHotline()], [aKeptLine()])).toEqual([aKeptLine()])
    const other = aKeptLine({ id: 'line-1', number: '1' })
    expect(wholeRegistry([aHotline()], [other])).toEqual([builtIn(aHotline()), other])
  })

  it('keeps of its tests the newest twelve, and its day where nobody answered', () => {
    const test = { at: now, by: 'p', outcome: 'busy', answerer: 'nobody', waited: 3 } as const
    expect(noteTest(aKeptLine(), test)).toEqual(aKeptLine({ revision: 4, tests: [test] }))
    const answered = { ...test, outcome: 'answered' } as const
    expect(noteTest(aKeptLine(), answered)).toEqual(
      aKeptLine({ revision: 4, tests: [answered], verifiedAt: '2026-11-27' }),
    )
    expect(MOST_TESTS).toBe(12)
  })

  it('is told in these words', () => {
    expect(dialOutcomes).toEqual(['answered', 'machine', 'busy', 'no-answer', 'wrong-number'])
    expect(answerers).toEqual(['operator', 'counsellor', 'doctor', 'duty', 'switchboard', 'nobody'])
    expect(lineAudiences).toEqual(['everybody', 'minors', 'women', 'elders'])
    expect(lineCosts).toEqual(['free', 'like-any-call', 'unknown'])
  })
})

describe('what a phone shows', () => {
  const [one, two] = [aHotline({ number: '1001' }), aHotline({ number: '1002' })]
  it('is what it came with where nothing is told, and of what is told each once', () => {
    expect(shownLines([one, two], null)).toEqual([one, two])
    const changed = aHotline({ number: '10-01', name: '改过' })
    const further = aHotline({ number: '1003' })
    expect(shownLines([one, two], { lines: [changed, further], closed: [] })).toEqual([changed, two, further])
    expect(shownLines([one, two], { lines: [], closed: ['1001', '1002'] })).toEqual([])
    // What is told and closed at once is shown: no help is taken away by mistake.
    expect(shownLines([one], { lines: [changed], closed: ['1001'] })).toEqual([changed])
  })
})

describe('ambulance and police', () => {
  it('stand here word by word, at every hour of every day', () => {
    const every = { way: 'call', kind: 'emergency', audience: 'everybody', area: null, hours: daily(0, 1440) }
    const said = { ...every, hoursText: '全天', languages: '', cost: 'unknown', verifiedAt: '2026-11-26' }
    expect(emergencies).toEqual([
      {
        ...{ ...said, number: '120', name: '医疗急救', owner: '当地急救中心' },
        about: '已经受伤、服了药或毒物、叫不醒、呼吸困难时，马上打。',
        source: {
          title: '超星慕课《伤病急救百事通》：如何拨打 120 电话',
          url: expect.stringMatching(/^https:\/\/mooc1\./),
        },
      },
      {
        ...{ ...said, number: '110', name: '报警求助', owner: '当地公安机关' },
        about: '有人正要伤害自己或别人，有人失联或正在受到伤害，马上打。自己快撑不住、身边又没有人，也可以打。',
        source: {
          title: '公安部《110接处警工作规则》（公通字〔2003〕31号）第二条、第二十九条',
          url: expect.stringMatching(/^http:\/\/fz\./),
        },
      },
    ])
  })
})
