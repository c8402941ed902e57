import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { agreeForChild, keepResult, openResult, readTrace, showResult } from '#core/contracts/children'
import type { Child } from '#core/domain/children/profile'
import { aWorld } from '../../support/a-world'
import { aChild, aChildResult, who5Of } from '../../support/children'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
const [mother, father, young] = ['sample-parent', 'sample-resident', 'sample-resident-2'] as const
let [first, second, self] = [] as unknown as [Browser, Browser, Browser]
beforeAll(async () => {
  ;[first, second, self] = [await world.as(mother), await world.as(father), await world.as(young)]
})

const childId = 'thirteen'
const since = mondayAt(-48)

async function arrange(change: Partial<Child> = {}): Promise<void> {
  await world.reset()
  const personId = world.personId(mother)
  const guardian = (id: string, who: string) => ({
    ...{ id, personId: world.personId(who), since, sees: 'records' as const },
  })
  const said = { answer: 'yes', version: 1, at: since, personId } as const
  await world.put(
    'children',
    aChild({
      ...{ id: childId, personId, born: { year: 2013, month: 6 }, own: { personId: world.personId(young), since } },
      guardians: [guardian('first', mother), guardian('second', father)],
      consents: [
        { ...said, by: 'guardian' },
        { ...said, by: 'child', personId: world.personId(young) },
      ],
      ...change,
    }),
  )
}

const aSheet = (change: object = {}) => ({
  ...{ childId, voice: 'child' as const, shows: 'outline' as const, scaleId: 'who5', scaleVersion: 1 },
  ...{ responses: who5Of(3), completedAt: mondayAt(5), ...change },
})
const keep = async (change: object = {}) => valueOf(await self.call(keepResult, aSheet(change))).resultId
const linesOf = async (by: Browser) => valueOf(await by.call(readTrace, { childId })).lines
const toldTo = async (by: Browser) =>
  (await linesOf(by)).map(({ did, by: who, detail }) => [
    did,
    who.who === 'guardian' ? `guardian ${who.place}` : who.who,
    ...(detail === null ? [] : [detail]),
  ])
const consents = (mine: 'first' | 'self') => [
  ['said-yes', mine === 'first' ? 'me' : 'guardian 1'],
  ['said-yes', mine === 'self' ? 'me' : 'child'],
]

describe('what happened with a young person’s record', () => {
  beforeEach(() => arrange())

  it('names to them the guardian who opened what they answered, the last time they did', async () => {
    const resultId = await keep()
    valueOf(await second.call(openResult, { resultId }))
    valueOf(await second.call(openResult, { resultId }))
    expect(await toldTo(self)).toEqual([['looked', 'guardian 2'], ...consents('self')])
  })

  it('tells a guardian their own looks, and nobody else’s', async () => {
    const resultId = await keep()
    valueOf(await second.call(openResult, { resultId }))
    expect(await toldTo(first)).toEqual(consents('first'))
    expect((await toldTo(second))[0]).toEqual(['looked', 'me'])
  })

  it('has nothing of a look at what is hidden, which is none', async () => {
    const resultId = await keep({ shows: 'nothing' })
    expect(await first.call(openResult, { resultId })).toMatchObject({ ok: false, refusal: 'result-unknown' })
    expect(await toldTo(self)).toEqual(consents('self'))
  })

  it('has nothing of a look at one’s own', async () => {
    valueOf(await self.call(openResult, { resultId: await keep() }))
    expect(await toldTo(self)).toEqual(consents('self'))
  })

  it('tells them, and no guardian, that they show less', async () => {
    valueOf(await self.call(showResult, { resultId: await keep(), shows: 'nothing' }))
    expect(await toldTo(self)).toEqual([['shown', 'me', 'nothing'], ...consents('self')])
    expect(await toldTo(first)).toEqual(consents('first'))
  })

  it('has what was said to the texts, by whom', async () => {
    valueOf(await self.call(agreeForChild, { childId, voice: 'child', answer: 'no', consentVersion: 3 }))
    valueOf(await first.call(agreeForChild, { childId, voice: 'guardian', answer: 'yes', consentVersion: 3 }))
    expect((await toldTo(self)).slice(0, 2)).toEqual([
      ['said-yes', 'guardian 1'],
      ['said-no', 'me'],
    ])
  })

  it('has who came, who was taken off and why, and the young person’s account', async () => {
    await arrange({
      trace: [
        { at: mondayAt(-20), did: 'own-account' },
        { at: mondayAt(-19), did: 'guardian-joined', guardianId: 'second' },
        {
          ...{ at: mondayAt(-18), did: 'guardian-removed', guardianId: 'third', personId: 'p1_gone', by: 'first' },
          reason: 'for-safety',
        },
      ],
    })
    expect((await toldTo(second)).slice(0, 3)).toEqual([
      ['guardian-removed', 'guardian 1', 'for-safety'],
      ['guardian-joined', 'me'],
      ['own-account', 'child'],
    ])
  })

  it('is read by nobody until the young person of fourteen has said yes again', async () => {
    const early = { answer: 'yes', version: 1, at: mondayAt(-24 * 365), personId: world.personId(mother) } as const
    const consents = [
      { ...early, by: 'guardian' as const },
      { ...early, by: 'child' as const },
    ]
    await arrange({ born: { year: 2012, month: 6 }, consents })
    for (const by of [first, self]) {
      expect(await by.call(readTrace, { childId })).toMatchObject({ ok: false, refusal: 'own-agreement-needed' })
    }
    expect(await first.call(readTrace, { childId: 'nobody' })).toMatchObject({ refusal: 'child-unknown' })
  })
})

describe('a young person who asks for somebody', () => {
  beforeEach(() => arrange())

  it.each(['nothing', 'outline'] as const)(
    'while they show %s: guardians are told, without an answer, and they see why',
    async (shows) => {
      const resultId = await keep({ shows, needsSomebody: true })
      const exception = { reason: 'asked-for-somebody', at: expect.any(Number) }
      const { result } = valueOf(await first.call(openResult, { resultId }))
      expect(result.exception).toEqual(exception)
      expect(result.found?.responses ?? null).toBeNull()
      if (shows === 'nothing') expect(result).toMatchObject({ sight: 'care', found: null })
      expect(valueOf(await self.call(openResult, { resultId })).result).toMatchObject({ sight: 'all', exception })
      expect((await toldTo(self))[shows === 'nothing' ? 0 : 1]).toEqual(['exception', 'me', 'asked-for-somebody'])
      expect((await toldTo(first)).map(([did]) => did)).toContain('exception')
    },
  )

  it('is not spoken for by a guardian, who has other ways', async () => {
    const sheet = aSheet({ voice: 'guardian', scaleId: 'two-voices', needsSomebody: true, responses: { 'tv-talk': 1 } })
    const { resultId } = valueOf(await first.call(keepResult, sheet))
    expect(valueOf(await first.call(openResult, { resultId })).result.exception).toBeNull()
  })
})
