import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  forgetResult,
  inviteToChild,
  joinChild,
  listChildren,
  listResults,
  saveChild,
  showResult,
} from '#core/contracts/children'
import { DAY } from '#core/domain/time'
import { secretsOf } from '../../../cloudfunctions/_runtime/private'
import { aWorld } from '../../support/a-world'
import { aChild, aChildResult, aToddlerWish, plantTeenager } from '../../support/children'
import { mondayAt } from '../../support/makers'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'
import { type Browser, functionEnv } from '../../support/world'
import {
  type Fields,
  gone,
  listOf,
  notAList,
  notANumber,
  notAnId,
  notAVersion,
  notAYesNo,
  notOneOf,
  orNull,
  without,
  wrongIn,
} from '../../support/wrong/values'

const lines: Record<string, unknown>[] = []
const world = aWorld({ log: (line) => lines.push(line) })
let mother: Browser
let father: Browser
let childId: string
beforeAll(async () => {
  mother = await world.as('sample-parent')
  father = await world.as('sample-resident')
})
beforeEach(async () => {
  lines.length = 0
  childId = valueOf(await mother.call(saveChild, aToddlerWish())).childId
})

const no = (refusal: string) => ({ ok: false, refusal })
/** As the document would be with each of the wrong values. */
const each = (good: Fields, field: string, values: readonly unknown[]): Fields[] =>
  values.map((value) => (value === gone ? without(good, field) : { ...good, [field]: value }) as Fields)
const lies = async (name: 'children' | 'child-results' | 'invitations') =>
  (await world.documents(name)).map(({ _id, ...rest }) => ({ ...rest, id: _id }))

describe('a child', () => {
  const personId = () => world.personId('sample-parent')
  const since = mondayAt(-24)
  const guardian = { id: 'first', personId: 'p1_a', since, sees: 'records' }
  const word = { by: 'guardian', answer: 'yes', version: 1, at: since, personId: 'p1_a' }
  const wrongInvited = { rowId: notAnId, by: notAnId, until: notANumber, as: notOneOf }

  it.each<[string, readonly unknown[]]>([
    ['forgotten', notAYesNo],
    ['born', [...notOneOf, ...wrongIn({ year: 2025, month: 5 }, { year: notANumber, month: [...notANumber, 0, 13] })]],
    ['pretermWeeks', [...orNull(notANumber), 3, 90]],
    ['since', notANumber],
    ['kept', notANumber],
    [
      'guardians',
      [
        ...notAList,
        ...listOf(wrongIn(guardian, { id: notAnId, personId: notAnId, since: notANumber, sees: notOneOf })),
        Array.from({ length: 5 }, () => guardian),
      ],
    ],
    ['own', [gone, 7, '', [], ...wrongIn({ personId: 'p1_a', since }, { personId: notAnId, since: notANumber })]],
    [
      'consents',
      [
        ...notAList,
        ...listOf(
          wrongIn(word, { by: notOneOf, answer: notOneOf, version: notANumber, at: notANumber, personId: notAnId }),
        ),
      ],
    ],
    [
      'invited',
      [
        ...notAList,
        ...listOf(wrongIn({ rowId: 'row', by: 'first', until: since, as: 'self' }, wrongInvited)),
        ...listOf(
          wrongIn({ rowId: 'row', by: 'first', until: since, as: 'guardian', sees: 'records' }, { sees: notOneOf }),
        ),
      ],
    ],
    [
      'cares',
      [
        ...notAList,
        ...listOf(
          wrongIn(
            { id: 'care', at: since, reason: 'asked-for-somebody', resultId: null, spoken: ['first'] },
            { id: notAnId, at: notANumber, reason: notOneOf, resultId: orNull(notAnId), spoken: notAList },
          ),
        ),
      ],
    ],
    [
      'trace',
      [
        ...notAList,
        ...listOf(
          wrongIn({ at: since, did: 'guardian-joined', guardianId: 'g' }, { at: notANumber, guardianId: notAnId }),
        ),
        [{ at: since, did: 'nothing' }],
      ],
    ],
    ['v', notAVersion],
  ])(
    'whose %s is wrong in every way is shown without a profile and stays as it is; their sibling is as before',
    async (field, values) => {
      const sibling = valueOf(await mother.call(saveChild, aToddlerWish())).childId
      const before = valueOf(await mother.call(listChildren, {})).children
      const good = aChild({ id: childId, personId: personId() })
      for (const bad of each({ ...good }, field, values)) {
        await world.put('children', bad)
        const { children } = valueOf(await mother.call(listChildren, {}))
        expect(children).toEqual([
          { ...before.find(({ id }) => id === childId), profile: null },
          before.find(({ id }) => id === sibling),
        ])
        const asked = await mother.call(inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } })
        expect(asked).toEqual(no('unavailable'))
        expect((await lies('children')).find(({ id }) => id === childId)).toEqual(bad)
      }
    },
  )

  it('who is as they should be has one: so none of these was wrong for another reason', async () => {
    await world.put('children', aChild({ id: childId, personId: personId() }))
    expect(valueOf(await mother.call(listChildren, {})).children[0]?.profile?.sees).toBe('records')
    valueOf(await mother.call(inviteToChild, { childId, as: { as: 'guardian', sees: 'records' } }))
  })
})

describe('what is kept with a child', () => {
  const teenager = 'teen'
  const bad = (change: Record<string, unknown> = {}): Fields => ({
    ...aChildResult({ id: 'bad', childId: teenager, personId: world.personId('sample-resident') }),
    completedAt: mondayAt(5),
    ...change,
  })
  const sealed = (text: string, id: string) =>
    secretsOf(functionEnv).seal({ collection: 'child-results', id, field: 'sheet' }, text)
  const list = async () => valueOf(await father.call(listResults, { childId: teenager })).results
  beforeEach(() => plantTeenager(world, 'sample-resident', teenager))

  it.each<[string, readonly unknown[]]>([
    ['childId', notAnId],
    ['voice', notOneOf],
    ['personId', notAnId],
    ['shows', notOneOf],
    [
      'exception',
      [gone, 7, 'x', [], ...wrongIn({ at: 1, reason: 'critical-answer' }, { at: notANumber, reason: notOneOf })],
    ],
    ['completedAt', notANumber],
    ['keptAt', notANumber],
    ['sheet', [gone, null, 7, {}, []]],
    ['v', notAVersion],
  ])('and has a wrong %s is in no list, beside one that is, and stays as it is', async (field, values) => {
    const before = await list()
    expect(before).toHaveLength(1)
    for (const one of each(bad(), field, values)) {
      await world.put('child-results', one)
      expect(await list()).toEqual(before)
      expect(await father.call(showResult, { resultId: 'bad', shows: 'outline' })).toEqual(no('unavailable'))
      expect(await father.call(forgetResult, { resultId: 'bad' })).toEqual(no('unavailable'))
      expect((await lies('child-results')).find(({ id }) => id === 'bad')).toEqual(one)
    }
  })

  it.each([
    ['was sealed for another place', (id: string) => sealed('{}', `${id}-other`)],
    ['was changed', (id: string) => `${sealed('{}', id).slice(0, -3)}AAA`],
    ['says nothing', () => ''],
    ['is no sheet', (id: string) => sealed('{"scaleId":"who5"}', id)],
    ['is no text of one', (id: string) => sealed('sheet', id)],
  ])('and %s is in no list, beside one that is, and is told of', async (way, sheetOf) => {
    const before = await list()
    // Of one document the log is told once.
    const id = way.replaceAll(' ', '-')
    await world.put('child-results', { ...bad({ sheet: sheetOf(id) }), id })
    expect(await list()).toEqual(before)
    const told = () => lines.filter((line) => 'badRow' in line)
    await vi.waitFor(() => expect(told()).toHaveLength(1), { timeout: 10_000 })
    expect(told()).toMatchObject([{ badRow: { collection: 'child-results', field: 'sheet' } }])
  })

  it('and is as it should be is there: so none of these was wrong for another reason', async () => {
    await world.put('child-results', bad())
    expect(await list()).toHaveLength(2)
    valueOf(await father.call(showResult, { resultId: 'bad', shows: 'outline' }))
    valueOf(await father.call(forgetResult, { resultId: 'bad' }))
  })
})

describe('a code that leads to a child', () => {
  it.each<[string, readonly unknown[]]>([
    ['childId', notAnId],
    ['until', notANumber],
    ['v', notAVersion],
  ])('whose %s is wrong lets nobody in, and goes when its time is over', async (field, values) => {
    const as = { as: 'guardian', sees: 'records' } as const
    const { code } = valueOf(await mother.call(inviteToChild, { childId, as }))
    const [good] = await lies('invitations')
    for (const bad of each(good as Fields, field, values)) {
      await world.put('invitations', bad)
      expect(await father.call(joinChild, { code, nickname: '满满' })).toEqual(no('unavailable'))
      expect(await lies('invitations')).toEqual([bad])
    }
    const { code: next } = valueOf(await mother.call(inviteToChild, { childId, as }))
    valueOf(await father.call(joinChild, { code: next, nickname: '满满' }))
    world.cloud.clock.advance(2 * DAY)
    await clear()
    // Nobody knows when one is over that does not say it as a number.
    expect(await lies('invitations')).toHaveLength(field === 'until' ? 1 : 0)
  })
})

const clear = () => runWell(world, 'children', 'clear')

describe('what is to be cleared and cannot be read', () => {
  const personId = () => world.personId('sample-parent')
  /** More than one run takes. */
  const many = <One>(of: (at: number) => One) => Array.from({ length: 205 }, (_, at) => of(at))

  it('keeps no other from being cleared, however much of it lies there', async () => {
    await world.add(
      'invitations',
      many((at) => ({ id: `bad-${at}`, childId: 7, until: mondayAt(-48) + at, v: 1 })),
    )
    await world.put('invitations', { id: 'run-out', childId, until: mondayAt(-24), v: 1 })
    for (let run = 0; run < 2; run += 1) await clear()
    expect(await lies('invitations')).toEqual([])
  })

  it('goes with the forgotten child it was kept with, also where it says no time', async () => {
    const kept = aChildResult({ id: 'kept', childId: 'gone', personId: personId() })
    const bad = [
      { ...kept, id: 'no-sheet', sheet: 7 },
      { ...kept, id: 'no-time', completedAt: 'yesterday' },
    ]
    const later = { ...kept, id: 'later', v: 99 }
    await world.add('child-results', [kept, ...bad, later])
    await world.put('children', aChild({ id: 'gone', personId: personId(), forgotten: true, guardians: [] }))
    await clear()
    expect(await lies('child-results')).toEqual([])
    expect((await lies('children')).map(({ id }) => id)).toEqual([childId])
  })

  it('is the child itself: those that can be read go too', async () => {
    const forgotten = (id: string) => aChild({ id, personId: personId(), forgotten: true, guardians: [] })
    await world.add(
      'children',
      Array.from({ length: 25 }, (_, at) => ({ ...forgotten(`bad-${at}`), born: 'in spring' })),
    )
    await world.put('children', forgotten('zz-good'))
    for (let run = 0; run < 2; run += 1) await clear()
    expect((await lies('children')).map(({ id }) => id)).toEqual([childId])
  })

  it('stays as long as nobody forgot it', async () => {
    await world.put('children', { ...aChild({ id: 'bad', personId: personId() }), born: 'in spring' })
    await world.put('child-results', {
      ...aChildResult({ id: 'kept', childId: 'bad', personId: personId() }),
      sheet: 7,
    })
    await clear()
    expect((await lies('children')).map(({ id }) => id).sort()).toEqual([childId, 'bad'].sort())
    expect(await lies('child-results')).toHaveLength(1)
  })
})
