import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { listResults, openResult, readTrace } from '#core/contracts/children'
import type { Database } from '../../../cloudfunctions/_store/database'
import { aWorld } from '../../support/a-world'
import { aChild } from '../../support/children'
import { deedOf } from '../../support/collide'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'

// None of what a young person is asked calls for somebody at once by an answer alone. The day one is offered that does, this
// is what happens: shown with the one published scale that has such an answer, which is offered to nobody of this age.
vi.mock('#core/scales/children/own-tests', () => ({ ownTestsFrom: { phq9: 12 } }))

const world = aWorld()
const childId = 'thirteen'
const young = 'sample-resident-2'
let database: Database
beforeAll(async () => {
  database = await world.database()
})
beforeEach(async () => {
  await world.reset()
  const personId = world.personId('sample-parent')
  const said = { answer: 'yes', version: 1, at: mondayAt(-48), personId } as const
  await world.put(
    'children',
    aChild({
      ...{ id: childId, personId, born: { year: 2013, month: 6 } },
      own: { personId: world.personId(young), since: mondayAt(-48) },
      consents: [
        { ...said, by: 'guardian' },
        { ...said, by: 'child' },
      ],
    }),
  )
})

const answers = (last: number) =>
  Object.fromEntries(Array.from({ length: 9 }, (_, at): [string, number] => [`phq9-${at + 1}`, at === 8 ? last : 0]))

async function keep(last: number, shows: 'all' | 'outline' | 'nothing', needsSomebody = false): Promise<string> {
  const { keepResultHandler } = await import('../../../cloudfunctions/children/keep-result')
  const sheet = {
    ...{ childId, voice: 'child' as const, shows, scaleId: 'phq9', scaleVersion: 2, responses: answers(last) },
    ...{ completedAt: mondayAt(5), needsSomebody },
  }
  const kept = await deedOf(keepResultHandler, sheet, { name: young, now: mondayAt(6) })(database)
  return (valueOf(kept) as { resultId: string }).resultId
}

describe('an answer of a young person’s that calls for somebody at once', () => {
  it.each(['nothing', 'outline'] as const)('is told to the guardian without any answer, shown %s', async (shows) => {
    const resultId = await keep(1, shows)
    const guardian = await world.as('sample-parent')
    const { results } = valueOf(await guardian.call(listResults, { childId }))
    const exception = { at: mondayAt(6), reason: 'critical-answer' }
    expect(results).toMatchObject([{ id: resultId, sight: shows === 'nothing' ? 'care' : 'outline', exception }])
    const said = await guardian.call(openResult, { resultId })
    expect(JSON.stringify(said)).not.toContain('phq9-9')
  })

  it('is told to the young person with its reason, and stands in the trace of both', async () => {
    await keep(1, 'nothing', true)
    const self = await world.as(young)
    const { results } = valueOf(await self.call(listResults, { childId }))
    expect(results).toMatchObject([{ sight: 'all', shows: 'nothing', exception: { reason: 'critical-answer' } }])
    for (const by of [self, await world.as('sample-parent')]) {
      const { lines } = valueOf(await by.call(readTrace, { childId }))
      expect(lines[0]).toMatchObject({ did: 'exception', detail: 'critical-answer' })
    }
  })

  it('is none where nothing called for it: then a guardian knows of nothing', async () => {
    await keep(0, 'nothing')
    const guardian = await world.as('sample-parent')
    expect(valueOf(await guardian.call(listResults, { childId })).results).toEqual([])
    const { lines } = valueOf(await guardian.call(readTrace, { childId }))
    expect(lines.map(({ did }) => did)).not.toContain('exception')
  })
})
