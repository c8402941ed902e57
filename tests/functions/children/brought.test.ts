import { beforeEach, describe, expect, it } from 'vitest'
import { keepResult, listResults } from '#core/contracts/children'
import type { InputOf } from '#core/contracts/operation'
import type { WordingImport } from '#core/domain/assessment/wording'
import type { Child } from '#core/domain/children/profile'
import { instantAt } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aChild } from '../../support/children'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { aLicence, aWordingInForce } from '../../support/wordings'

const world = aWorld()
const since = mondayAt(-48)
type Wish = InputOf<typeof keepResult>

/** The seven that make the third part 2 each, and one more: 15 altogether. */
const psc17 = (blank: readonly number[] = []) =>
  Object.fromEntries(
    Array.from({ length: 17 }, (_, at) => at + 1)
      .filter((number) => !blank.includes(number))
      .map((number) => [`psc17-${number}`, [4, 5, 8, 10, 12, 14, 16].includes(number) ? 2 : number === 1 ? 1 : 0]),
  )

const aboutChild = (change: Partial<Wish> = {}): Wish => ({
  ...{ childId: 'child', voice: 'guardian', shows: 'all', scaleId: 'psc17', scaleVersion: 1001 },
  ...{ responses: psc17(), completedAt: mondayAt(5) },
  ...change,
})

/** Twenty answers of one each, four of them turned round: 24. */
const ofTheirOwn = (change: Partial<Wish> = {}): Wish =>
  aboutChild({
    ...{ voice: 'child', scaleId: 'cesdc' },
    responses: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`cesdc-${at + 1}`, 1])),
    ...change,
  })

/** Of so many full years on that Monday, with both consents and an account of their own. */
async function aChildOf(years: number, change: Partial<Child> = {}) {
  const personId = world.personId('sample-parent')
  const guardian = (id: string, who: string, sees: 'records' | 'booking') =>
    ({ id, personId: world.personId(who), since, sees }) as const
  const said = { answer: 'yes', version: 1, at: mondayAt(-2), personId } as const
  await world.put(
    'children',
    aChild({
      ...{ id: 'child', personId, born: { year: 2026 - years, month: 6 } },
      own: { personId: world.personId('sample-resident-2'), since },
      guardians: [guardian('first', 'sample-parent', 'records'), guardian('booker', 'sample-counsellor-4', 'booking')],
      consents: [
        { ...said, by: 'guardian' },
        { ...said, by: 'child' },
      ],
      ...change,
    }),
  )
}

async function kept(wish: Wish, who = 'sample-parent') {
  const answer = await (await world.as(who)).call(keepResult, wish)
  return answer.ok ? 'yes' : answer.refusal
}

const brought = (scaleId: string, change: Partial<WordingImport> = {}) =>
  world.put('wordings', aWordingInForce(scaleId, change))

describe('a questionnaire that was brought for a child', () => {
  beforeEach(() => aChildOf(10))

  it('is unknown while nobody brought it, and while nobody approved it', async () => {
    expect(await kept(aboutChild())).toBe('scale-unknown')
    await brought('psc17', { status: 'proposed' })
    expect(await kept(aboutChild())).toBe('scale-unknown')
  })

  it('is closed before its licence begins, when somebody closed it, and when its last day is over', async () => {
    await brought('psc17', { licence: aLicence({ validFrom: '2026-11-24' }) })
    expect(await kept(aboutChild())).toBe('scale-closed')
    await brought('psc17', { status: 'closed' })
    expect(await kept(aboutChild())).toBe('scale-closed')
    await brought('psc17')
    world.cloud.clock.set(instantAt('2026-12-21', 1))
    expect(await kept(aboutChild())).toBe('scale-closed')
  })

  it('is not answered by the voice it was not made for', async () => {
    await Promise.all([brought('psc17'), brought('cesdc')])
    expect(await kept(aboutChild({ voice: 'child' }), 'sample-resident-2')).toBe('scale-not-for-voice')
    expect(await kept(ofTheirOwn({ voice: 'guardian' }))).toBe('scale-not-for-voice')
  })

  it.each([3, 4, 17])('is for the ages its owner made it for: at %i', async (years) => {
    await aChildOf(years)
    await brought('psc17')
    // From fourteen on it is the young person alone who is asked whether it may be kept.
    expect(await kept(aboutChild())).toBe(years === 3 ? 'scale-not-for-age' : 'yes')
  })

  it('is not kept by who only books, nor without the guardian’s word, nor from eight without the child’s', async () => {
    await brought('psc17')
    expect(await kept(aboutChild(), 'sample-counsellor-4')).toBe('books-only')
    await aChildOf(7, { consents: [] })
    expect(await kept(aboutChild())).toBe('guardian-consent-needed')
    const personId = world.personId('sample-parent')
    await aChildOf(10, { consents: [{ by: 'guardian', answer: 'yes', version: 1, at: since, personId }] })
    expect(await kept(aboutChild())).toBe('child-agreement-needed')
  })

  it('is not scored with four answers open, and with three as if they were none', async () => {
    await brought('psc17')
    expect(await kept(aboutChild({ responses: psc17([2, 3, 6, 7]) }))).toBe('responses-incomplete')
    expect(await kept(aboutChild({ responses: psc17([2, 3, 6]) }))).toBe('yes')
  })

  it('is scored by its parts and read in the words of its own version, also after its last day', async () => {
    await brought('psc17')
    expect(await kept(aboutChild())).toBe('yes')
    world.cloud.clock.set(instantAt('2027-01-10', 600))
    const { results } = valueOf(await (await world.as('sample-parent')).call(listResults, { childId: 'child' }))
    expect(results).toMatchObject([
      {
        ...{ voice: 'guardian', sight: 'all' },
        found: {
          ...{ scaleId: 'psc17', scaleVersion: 1001, responses: psc17() },
          score: { total: 15, bandId: 'positive', scores: { internalizing: 0, attention: 1, externalizing: 14 } },
          words: {
            ...{ title: '示例 title', headline: '示例 band.original.positive.headline' },
            ...{ range: { min: 0, max: 34 }, direction: 'higher-is-heavier' },
          },
        },
      },
    ])
    const stored = JSON.stringify(await world.documents('child-results'))
    for (const word of ['psc17', 'externalizing', '示例']) expect(stored).not.toContain(word)
  })
})

describe('one with a cut-off for four and five, and another from six to sixteen', () => {
  const twentyFive = Object.fromEntries(Array.from({ length: 35 }, (_, at) => [`psc35-${at + 1}`, at < 25 ? 1 : 0]))
  const wish = aboutChild({ scaleId: 'psc35', responses: twentyFive })
  beforeEach(() => brought('psc35'))

  it.each([
    [5, 'positive'],
    [6, 'negative'],
  ])('is read by the age of a child of %i: %s', async (years, bandId) => {
    await aChildOf(years)
    expect(await kept(wish)).toBe('yes')
    const { results } = valueOf(await (await world.as('sample-parent')).call(listResults, { childId: 'child' }))
    expect(results).toMatchObject([{ found: { score: { total: 25, bandId } } }])
  })

  it('is not for a child of seventeen', async () => {
    await aChildOf(17)
    expect(await kept(wish)).toBe('scale-not-for-age')
  })
})

describe('a questionnaire that was brought for young people', () => {
  beforeEach(() => brought('cesdc'))

  it('is their own from the age its owner says, and not an adult’s', async () => {
    await aChildOf(13)
    await brought('srq20')
    const adults = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`srq20-${at + 1}`, 0]))
    expect(await kept(ofTheirOwn({ scaleId: 'srq20', responses: adults }), 'sample-resident-2')).toBe(
      'scale-not-for-age',
    )
    expect(await kept(ofTheirOwn(), 'sample-resident-2')).toBe('yes')
  })

  it.each([
    ['outline', { sight: 'outline', responses: null }],
    ['nothing', null],
  ] as const)('shows their guardian what they chose: %s', async (shows, seen) => {
    await aChildOf(13)
    expect(await kept(ofTheirOwn({ shows }), 'sample-resident-2')).toBe('yes')
    const read = async (who: string) =>
      valueOf(await (await world.as(who)).call(listResults, { childId: 'child' })).results
    const words = { title: '示例 title', headline: '示例 band.cases.used.headline' }
    expect(await read('sample-resident-2')).toMatchObject([{ sight: 'all', found: { score: { total: 24 }, words } }])
    const guardians = await read('sample-parent')
    expect(guardians.map(({ sight }) => sight)).toEqual(seen ? [seen.sight] : [])
    for (const { found } of guardians) if (found) expect(found.responses).toBeNull()
  })
})
