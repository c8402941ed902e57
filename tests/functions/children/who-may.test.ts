import { beforeAll, describe, expect, it } from 'vitest'
import {
  agreeForChild,
  answerCare,
  askForSomebody,
  forgetChild,
  forgetResult,
  inviteToChild,
  joinChild,
  keepResult,
  listChildren,
  listResults,
  openResult,
  openSharedResult,
  readTrace,
  removeGuardian,
  saveChild,
  shareResult,
  showResult,
  takeBackResult,
} from '#core/contracts/children'
import { operations } from '#core/contracts/index'
import type { AnyOperation, InputOf, OutputOf } from '#core/contracts/operation'
import type { Child } from '#core/domain/children/profile'
import type { Decision } from '#core/domain/decision'
import { codesOf } from '../../../cloudfunctions/_runtime/one-time-code'
import { childResults, storedResult } from '../../../cloudfunctions/_store/child-results'
import { aWorld } from '../../support/a-world'
import { bringAppointments } from '../../support/bookings'
import { aChild, aChildResult, aChildWish, aToddlerSheet, who5Of } from '../../support/children'
import { anAppointment, aPerson, aShare, mondayAt } from '../../support/makers'
import { sealedFor } from '../../support/sealed-for'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'

const world = aWorld()

const people = {
  first: 'sample-parent',
  second: 'sample-resident',
  booker: 'sample-counsellor-4',
  self: 'sample-resident-2',
  counsellor: 'sample-counsellor',
  stranger: 'sample-manager',
} as const
type Who = keyof typeof people

const browsers = {} as Record<Who, Browser>
beforeAll(async () => {
  for (const who of Object.keys(people) as Who[]) browsers[who] = await world.as(people[who])
})

/** Of so many full years on that Monday: one of each stretch that the years 8, 12, 14 and 18 of the law page make, and both ends of 14 to 18. */
const born = { 7: 2019, 11: 2015, 13: 2013, 14: 2012, 17: 2009, 18: 2008 } as const
type Years = keyof typeof born
const ages = [7, 11, 13, 14, 17, 18] as const

const since = mondayAt(-48)
const guardian = (who: Who, sees: 'records' | 'booking') => ({
  ...{ id: who, personId: world.personId(people[who]), since, sees },
})

/** Somebody was asked to look after the child as well, and has the code. */
const code = 'CDFGHJKMNPQR'
const rowId = codesOf(functionEnv).rowOf(code)

async function arrange(years: Years, change: Partial<Child> = {}): Promise<void> {
  const personId = world.personId(people.first)
  const own = world.personId(people.self)
  const said = { answer: 'yes', version: 1, at: mondayAt(-2), personId } as const
  await world.put(
    'children',
    aChild({
      ...{ id: 'child', personId, born: { year: born[years], month: 6 }, own: { personId: own, since } },
      guardians: [guardian('first', 'records'), guardian('second', 'records'), guardian('booker', 'booking')],
      consents: [
        { ...said, by: 'guardian' },
        { ...said, by: 'child' },
      ],
      cares: [{ id: 'care', at: mondayAt(4), reason: 'asked-for-somebody', resultId: null, spoken: [] }],
      invited: [{ rowId, by: 'first', until: mondayAt(40), as: 'guardian', sees: 'records' }],
      ...change,
    }),
  )
  await world.put('invitations', { id: rowId, childId: 'child', until: mondayAt(40), v: 1 })
  const theirs = { childId: 'child', personId }
  await world.put('child-results', aChildResult({ ...theirs, id: 'of-child' }))
  await world.put('child-results', aChildResult({ ...theirs, id: 'of-guardian', voice: 'guardian' }))
}

const childId = 'child'
const ownSheet = {
  ...{ childId, voice: 'child' as const, shows: 'all' as const, scaleId: 'who5', scaleVersion: 1 },
  ...{ responses: who5Of(3), completedAt: mondayAt(5) },
}

const showing = { appointmentId: 'none', time: 'a-week', consentVersion: 1 } as const

/** They call the child something, as whoever looks after it does, and did: also who is taken off has it in the list. */
async function noteInTheirList(who: Who): Promise<void> {
  const id = world.personId(people[who])
  const others = [{ id: childId, kind: 'child' as const, name: sealedFor(id, 'name', childId, '小禾') }]
  await world.put('people', aPerson({ id, ...(who === 'self' ? { asChild: childId } : { others }) }))
}

/** One operation asked of the child of so many years; `sees`: whether there is anything of the child in what it answers. */
const asks =
  <Op extends AnyOperation>(operation: Op) =>
  (
    input: (years: Years, who: Who) => InputOf<Op>,
    sees: (value: OutputOf<Op>) => boolean = () => true,
    before: (who: Who) => Promise<void> = async () => {},
  ) => ({
    of: operation.name as string,
    async by(who: Who, years: Years) {
      await before(who)
      const answer = (await browsers[who].call(operation, input(years, who))) as Decision<OutputOf<Op>, string>
      if (!answer.ok) return answer.refusal
      return sees(answer.value) ? 'yes' : 'nothing'
    },
  })

const deeds = {
  change: asks(saveChild)((years) => aChildWish({ childId, born: { year: born[years], month: 6 } })),
  'agree as a guardian': asks(agreeForChild)(() => ({ childId, voice: 'guardian', answer: 'yes', consentVersion: 3 })),
  // The text of eighteen is another one.
  'agree as the child': asks(agreeForChild)((years) => ({
    childId,
    voice: 'child',
    answer: 'yes',
    consentVersion: years === 18 ? 2 : 3,
  })),
  'invite a guardian': asks(inviteToChild)(() => ({ childId, as: { as: 'guardian', sees: 'records' } })),
  'invite the child': asks(inviteToChild)(() => ({ childId, as: { as: 'self' } })),
  'take the booker off': asks(removeGuardian)(() => ({
    childId,
    guardianId: 'booker',
    reason: 'not-guardian-any-more',
  })),
  'take the first off': asks(removeGuardian)(() => ({ childId, guardianId: 'first', reason: 'for-safety' })),
  forget: asks(forgetChild)(() => ({ childId })),
  'keep as a guardian': asks(keepResult)(() => aToddlerSheet(childId, mondayAt(5), { parameters: {} })),
  'keep as the child': asks(keepResult)(() => ownSheet),
  'ask for somebody': asks(askForSomebody)(() => ({ childId })),
  'say they have spoken': asks(answerCare)(() => ({ childId, careId: 'care' })),
  'read results': asks(listResults)(() => ({ childId })),
  'open the child’s result': asks(openResult)(() => ({ resultId: 'of-child' })),
  'read the trace': asks(readTrace)(() => ({ childId })),
  'show less': asks(showResult)(() => ({ resultId: 'of-child', shows: 'outline' })),
  'forget the child’s result': asks(forgetResult)(() => ({ resultId: 'of-child' })),
  'forget a guardian’s result': asks(forgetResult)(() => ({ resultId: 'of-guardian' })),
  'show a guardian’s result to a counsellor': asks(shareResult)((_, who) => ({
    ...showing,
    resultId: 'of-guardian',
    voice: who === 'self' ? 'child' : 'guardian',
  })),
  'show the child’s result to a counsellor': asks(shareResult)(() => ({
    ...showing,
    resultId: 'of-child',
    voice: 'child',
  })),
  'take a guardian’s result back': asks(takeBackResult)(() => ({ resultId: 'of-guardian' })),
  'take the child’s result back': asks(takeBackResult)(() => ({ resultId: 'of-child' })),
  'find in the list': asks(listChildren)(
    () => ({}),
    ({ children }) => children.some(({ id, profile }) => id === childId && profile !== null),
    noteInTheirList,
  ),
  'join with a code': asks(joinChild)(() => ({ code, nickname: '小禾' })),
} as const
type Deed = keyof typeof deeds

/** What was shown, by a guardian and by the young person, to 云溪, whose hour it is for. */
const shown = {
  'a guardian’s result that was shown': asks(openSharedResult)(() => ({
    resultId: 'told-of-guardian',
    reason: 'in-session',
  })),
  'the child’s result that was shown': asks(openSharedResult)(() => ({
    resultId: 'told-of-child',
    reason: 'in-session',
  })),
} as const

async function showBoth(): Promise<void> {
  const personId = world.personId(people.first)
  const start = mondayAt(14, 30)
  const at = { counsellorId: 'c-yunxi', siteId: 's-chenguang', roomId: 'r-chenguang-1', start, end: mondayAt(15, 20) }
  await bringAppointments(world, [anAppointment({ id: 'planted-appointment', personId, ...at })], mondayAt(6))
  for (const voice of ['guardian', 'child'] as const) {
    const share = { ...aShare({ start }), personId, by: voice === 'guardian' ? 'first' : null }
    const result = aChildResult({ id: `told-of-${voice}`, childId, personId, voice, share })
    await world.put('child-results', childResults.document(storedResult(result)))
  }
}

/** Six ages in a row: 7, 11, 13, 14, 17, 18. */
type Row = readonly [string, string, string, string, string, string]
const all = (said: string): Row => [said, said, said, said, said, said]
/** Until 18, and then. */
const until = (said: string, then = 'record-theirs'): Row => [said, said, said, said, said, then]
/** There is no instrument of a guardian's for these ages: who gets that far is let in. */
const LET_IN = 'scale-not-for-age'
/** Nobody here has an appointment: who gets that far is let in. */
const SHOWS = 'appointment-unknown'
const books = all('books-only')
const no = all('child-unknown')
const nothing = all('result-unknown')

const table: Record<Deed, Record<Exclude<Who, 'counsellor' | 'stranger'>, Row> & { readonly others: Row }> = {
  change: {
    ...{ first: until('yes'), second: until('yes'), booker: books, others: no },
    self: ['not-yet-14', 'not-yet-14', 'not-yet-14', 'yes', 'yes', 'yes'],
  },
  'agree as a guardian': {
    first: ['yes', 'yes', 'yes', 'own-word-from-14', 'own-word-from-14', 'record-theirs'],
    second: ['yes', 'yes', 'yes', 'own-word-from-14', 'own-word-from-14', 'record-theirs'],
    ...{ booker: books, self: all('not-guardian'), others: no },
  },
  'agree as the child': {
    first: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    second: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    ...{ booker: books, others: no },
    self: ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'yes'],
  },
  'invite a guardian': {
    ...{ first: until('yes'), second: until('yes'), booker: books, self: all('not-guardian'), others: no },
  },
  'invite the child': {
    ...{ first: all('own-account-connected'), second: all('own-account-connected') },
    ...{ booker: books, self: all('not-guardian'), others: no },
  },
  'take the booker off': {
    ...{ first: until('yes'), second: until('yes'), self: all('not-guardian'), others: no },
    // They leave.
    booker: all('yes'),
  },
  'take the first off': {
    // They leave: the second stays.
    first: all('yes'),
    second: until('first-guardian-only'),
    ...{ booker: books, self: all('not-guardian'), others: no },
  },
  forget: {
    first: ['yes', 'yes', 'yes', 'own-account-decides', 'own-account-decides', 'record-theirs'],
    second: [
      ...['first-guardian-only', 'first-guardian-only', 'first-guardian-only'],
      ...['own-account-decides', 'own-account-decides', 'record-theirs'],
    ] as unknown as Row,
    ...{ booker: books, others: no },
    self: ['not-yet-14', 'not-yet-14', 'not-yet-14', 'yes', 'yes', 'yes'],
  },
  'keep as a guardian': {
    ...{ first: until(LET_IN), second: until(LET_IN), booker: books, self: all('not-guardian'), others: no },
  },
  'keep as the child': {
    first: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    second: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    ...{ booker: books, others: no },
    self: ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'yes'],
  },
  'ask for somebody': {
    first: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    second: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    ...{ booker: books, others: no },
    // At 18 no guardian would read it.
    self: ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'nobody-to-tell'],
  },
  'say they have spoken': {
    ...{ first: until('yes'), second: until('yes'), booker: books, self: all('not-guardian'), others: no },
  },
  'read results': { first: until('yes'), second: until('yes'), booker: books, self: all('yes'), others: no },
  'open the child’s result': {
    ...{ first: until('yes'), second: until('yes'), booker: books, self: all('yes'), others: nothing },
  },
  'read the trace': { first: until('yes'), second: until('yes'), booker: books, self: all('yes'), others: no },
  'show less': {
    ...{ first: until('own-account-decides'), second: until('own-account-decides') },
    ...{ booker: books, self: all('yes'), others: nothing },
  },
  'forget the child’s result': {
    ...{ first: until('own-account-decides'), second: until('own-account-decides') },
    ...{ booker: books, self: all('yes'), others: nothing },
  },
  'show a guardian’s result to a counsellor': {
    ...{ first: until(SHOWS), second: until(SHOWS), booker: books, others: nothing },
    self: until('not-guardian', SHOWS),
  },
  'show the child’s result to a counsellor': {
    first: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    second: ['child-too-young', ...Array(4).fill('own-account-decides'), 'record-theirs'] as unknown as Row,
    ...{ booker: books, self: all(SHOWS), others: nothing },
  },
  'take a guardian’s result back': {
    ...{ first: until('not-shared'), second: until('not-shared'), booker: books },
    ...{ self: all('not-shared'), others: nothing },
  },
  'take the child’s result back': {
    ...{ first: until('own-account-decides'), second: until('own-account-decides'), booker: books },
    ...{ self: all('not-shared'), others: nothing },
  },
  // That there is a record they stand for is never hidden; what is in it is another matter.
  'find in the list': {
    ...{ first: all('yes'), second: all('yes'), booker: all('yes'), self: all('yes'), others: all('nothing') },
  },
  'join with a code': {
    ...{ first: all('already-theirs'), second: all('already-theirs'), booker: all('already-theirs') },
    ...{ self: all('already-theirs'), others: all('yes') },
  },
  'forget a guardian’s result': {
    ...{ first: until('yes'), second: until('yes'), booker: books, others: nothing },
    self: ['not-yet-14', 'not-yet-14', 'not-yet-14', 'yes', 'yes', 'yes'],
  },
}

const said = (answer: { readonly ok: boolean; readonly refusal?: string }) => (answer.ok ? 'yes' : answer.refusal)

it('each operation about a child is asked of each age', () => {
  const ofChildren = operations.filter(({ name, from }) => name.startsWith('children.') && from === 'phone')
  const here = new Set([...Object.values(deeds), ...Object.values(shown)].map(({ of }) => of))
  expect([...here].sort()).toEqual(ofChildren.map(({ name }) => name).sort())
})

describe.each(Object.keys(deeds) as Deed[])('who may %s', (deed) => {
  it.each(ages)('of a child of %i', async (years) => {
    const at = ages.indexOf(years)
    const found: Record<string, unknown> = {}
    const expected: Record<string, unknown> = {}
    for (const who of Object.keys(people) as Who[]) {
      await arrange(years)
      found[who] = await deeds[deed].by(who, years)
      const row = who === 'counsellor' || who === 'stranger' ? table[deed].others : table[deed][who]
      expected[who] = row[at]
    }
    expect(found).toEqual(expected)
  })
})

describe.each(Object.keys(shown) as (keyof typeof shown)[])('who may open %s', (what) => {
  // From 18 it is theirs alone to show, and what a guardian showed before closes.
  const yunxi = what === 'the child’s result that was shown' ? all('yes') : until('yes', 'share-taken-back')
  it.each(ages)('of a child of %i', async (years) => {
    await arrange(years)
    await showBoth()
    const found: Record<string, unknown> = {}
    for (const who of Object.keys(people) as Who[]) found[who] = await shown[what].by(who, years)
    // The booker keeps another calendar here; the rest keep none.
    const others = { first: 'not-allowed', second: 'not-allowed', self: 'not-allowed', stranger: 'not-allowed' }
    expect(found).toEqual({ ...others, booker: 'not-shared', counsellor: yunxi[ages.indexOf(years)] })
  })
})

describe('a child without an account of their own', () => {
  const here: readonly (readonly [Deed, Row])[] = [
    ['agree as the child', ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'record-theirs']],
    ['keep as the child', ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'record-theirs']],
    ['ask for somebody', ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'record-theirs']],
    // At 18 it is the only way left to what is theirs.
    ['invite the child', ['child-too-young', 'yes', 'yes', 'yes', 'yes', 'yes']],
    ['forget', ['yes', 'yes', 'yes', 'yes', 'yes', 'record-theirs']],
    ['forget the child’s result', ['yes', 'yes', 'yes', 'own-account-decides', 'own-account-decides', 'record-theirs']],
    ['show less', until('own-account-decides')],
    // It is the child who says yes, on that phone.
    ['show the child’s result to a counsellor', ['child-too-young', SHOWS, SHOWS, SHOWS, SHOWS, 'record-theirs']],
    ['take the child’s result back', until('not-shared')],
  ]
  it.each(here)('and %s on the guardian’s phone', async (deed, row) => {
    const found: unknown[] = []
    for (const years of ages) {
      await arrange(years, { own: null })
      found.push(await deeds[deed].by('first', years))
    }
    expect(found).toEqual(row)
  })
})

describe('what is seen of a young person’s own answers', () => {
  const exception = { at: mondayAt(4), reason: 'critical-answer' } as const

  async function seen(who: Who, change: object) {
    await arrange(13)
    await world.put('child-results', aChildResult({ id: 'of-child', childId, personId: 'p1_x', ...change }))
    const { results } = valueOf(await browsers[who].call(listResults, { childId }))
    const listed = results.find(({ id }) => id === 'of-child')
    if (!listed || who === 'self') return listed
    // In a list a guardian is told that it is there, and no more.
    expect(listed.found).toBeNull()
    return valueOf(await browsers[who].call(openResult, { resultId: 'of-child' })).result
  }

  it('is all of it by themselves, whatever they show', async () => {
    for (const shows of ['all', 'outline', 'nothing'] as const) {
      expect(await seen('self', { shows, exception })).toMatchObject({
        ...{ sight: 'all', shows, exception },
        found: { scaleId: 'who5', responses: who5Of(1) },
      })
    }
  })

  it('is each answer by a guardian where they said so', async () => {
    expect(await seen('first', { shows: 'all' })).toMatchObject({ sight: 'all', found: { responses: who5Of(1) } })
  })

  it('is no answer in an outline, nor which of them was critical', async () => {
    const sheet = { score: { total: 5, bandId: 'low', criticalItems: ['who5-1'], scores: { raw: 5 } } }
    for (const who of ['first', 'second'] as const) {
      const outline = await seen(who, { shows: 'outline', sheet })
      expect(outline).toMatchObject({ sight: 'outline', found: { scaleId: 'who5', responses: null } })
      expect(outline?.found?.score).toEqual({ total: 5, bandId: 'low', criticalItems: [] })
    }
  })

  it('is not even that it is there where they show nothing', async () => {
    expect(await seen('first', { shows: 'nothing' })).toBeUndefined()
    expect(said(await browsers.first.call(openResult, { resultId: 'of-child' }))).toBe('result-unknown')
    expect(said(await browsers.first.call(forgetResult, { resultId: 'of-child' }))).toBe('result-unknown')
  })

  it('is that care is needed where an answer called for somebody, and nothing else', async () => {
    const found = await seen('first', { shows: 'nothing', exception })
    expect(found).toMatchObject({ sight: 'care', exception, found: null })
  })

  it('cannot be nothing below twelve', async () => {
    await arrange(11)
    expect(said(await browsers.self.call(keepResult, { ...ownSheet, shows: 'nothing' }))).toBe('choice-from-12')
    expect(said(await browsers.self.call(showResult, { resultId: 'of-child', shows: 'nothing' }))).toBe(
      'choice-from-12',
    )
    await arrange(13)
    expect(said(await browsers.self.call(keepResult, { ...ownSheet, shows: 'nothing' }))).toBe('yes')
  })
})

describe('a questionnaire about a child', () => {
  const keep = (change: Parameters<typeof aToddlerSheet>[2]) =>
    browsers.first.call(keepResult, aToddlerSheet('toddler', mondayAt(5), change))

  it.each([
    ['nobody knows', { scaleId: 'nobody' }, 'scale-unknown'],
    ['of another version', { scaleVersion: 7 }, 'scale-version-unknown'],
    ['somebody answers about themselves', { scaleId: 'who5', responses: who5Of(1) }, 'scale-not-for-voice'],
    ['of an age the child cannot be', { parameters: { ageInMonths: 19 } }, 'scale-not-for-age'],
    ['with an answer too few', { responses: { 'ws-18m-1': 1 } }, 'responses-incomplete'],
    ['with an answer nobody could give', { responses: { 'ws-18m-1': 7 } }, 'responses-invalid'],
  ])('that %s is refused, and kept nowhere', async (_, change, refusal) => {
    const personId = world.personId(people.first)
    await world.put('children', aChild({ id: 'toddler', personId, born: { year: 2025, month: 5 } }))
    const before = await world.everything()
    expect(said(await keep(change))).toBe(refusal)
    expect(await world.everything()).toEqual(before)
  })

  it('is kept as the server scores it, for both guardians, and nothing of it is readable in the database', async () => {
    const personId = world.personId(people.first)
    const guardians = [guardian('first', 'records'), guardian('second', 'records')]
    await world.put('children', aChild({ id: 'toddler', personId, guardians, born: { year: 2025, month: 5 } }))
    valueOf(await keep({}))
    const { results } = valueOf(await browsers.second.call(listResults, { childId: 'toddler' }))
    expect(results).toMatchObject([
      {
        ...{ voice: 'guardian', sight: 'all', shows: 'all', exception: null },
        found: {
          ...{ scaleId: 'warning-signs', parameters: { ageInMonths: 18 }, responses: { 'ws-18m-1': 1 } },
          score: { bandId: 'some' },
        },
      },
    ])
    const stored = JSON.stringify(await world.documents('child-results'))
    for (const word of ['warning-signs', 'ws-18m-1', 'some']) expect(stored).not.toContain(word)
  })
})
