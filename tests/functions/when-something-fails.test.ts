import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import { bookAppointment, listAgenda } from '#core/contracts/appointments'
import { listArticles } from '#core/contracts/content'
import { aWorld } from '../support/a-world'
import { aDesk, sayYes } from '../support/desk'
import { aWish, monday } from '../support/makers'
import { type Browser, functionEnv } from '../support/world'

describe('when others keep getting in the way', () => {
  const world = aWorld()
  let resident: Browser
  beforeAll(async () => {
    resident = await world.as('sample-resident')
  })

  it('answers busy after twelve seconds of trying, and nothing is stored', async () => {
    const before = await world.everything()
    world.cloud.faults.conflict({ probability: 1, seed: 1 })
    const answer = resident.call(bookAppointment, aWish())
    const tries = () =>
      world.cloud.calls.list()[0]?.requests.filter(({ action }) => action === 'database.startTransaction').length ?? 0
    await vi.waitFor(() => expect(tries()).toBeGreaterThan(2), { timeout: 10_000 })
    world.cloud.clock.advance(12_000)
    expect(await answer).toEqual({ ok: false, refusal: 'busy' })
    expect(await world.everything()).toEqual(before)
  })

  it('answers busy to a computer that comes for its yes, too, which it has once they are done', async () => {
    const desk = aDesk(world)
    const { code } = await desk.ask()
    await sayYes(await world.as('sample-manager'), code)
    world.cloud.faults.conflict({ probability: 1, seed: 1 })
    // What is asked for is written nowhere, so nothing stands in its way.
    expect((await aDesk(world).door('ask')).status).toBe(200)
    const answer = desk.door('wait')
    const tries = () =>
      world.cloud.calls.list()[0]?.requests.filter(({ action }) => action === 'database.startTransaction').length ?? 0
    await vi.waitFor(() => expect(tries()).toBeGreaterThan(2), { timeout: 10_000 })
    world.cloud.clock.advance(12_000)
    const { status, body } = await answer
    expect([status, body.refusal]).toEqual([503, 'busy'])
    expect(await world.documents('desk-sessions')).toEqual([])
    world.cloud.faults.clear()
    expect(await desk.wait()).toBe('confirmed')
  })

  it('goes through once they are done', async () => {
    world.cloud.faults.conflict({ next: 2 })
    expect(await resident.call(bookAppointment, aWish())).toMatchObject({ ok: true })
  })

  it.each(['fillDisk', 'loseRequests'] as const)(
    'tells %s apart from that: unavailable, and nothing is stored',
    async (fault) => {
      const before = await world.everything()
      if (fault === 'fillDisk') world.cloud.faults.fillDisk()
      else world.cloud.faults.loseRequests({ probability: 1, seed: 1 }, { action: 'database.commitTransaction' })
      expect(await resident.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'unavailable' })
      world.cloud.faults.clear()
      expect(await world.everything()).toEqual(before)
    },
  )
})

describe.each([
  ['is missing', {}],
  ['is too short to be one', { XINLIN_IDENTITY_KEY: functionEnv.XINLIN_IDENTITY_KEY.slice(0, 31) }],
  ['is all of one letter', { XINLIN_IDENTITY_KEY: 'x'.repeat(64) }],
])('without an identity key, because it %s,', (_, env) => {
  const faults: Record<string, unknown>[] = []
  const { XINLIN_APP_ID } = functionEnv
  const world = aWorld({ functionEnv: { XINLIN_APP_ID, ...env }, log: (line) => faults.push(line) })
  beforeEach(() => void faults.splice(0))

  it('everybody is refused unavailable where they have to be known, and it is logged', async () => {
    const person = await world.as('sample-counsellor')
    // That a call failed is counted at once: an operation and an hour, and nobody.
    const butCounts = async () => (await world.everything()).filter(([name]) => name !== 'call-counts')
    const before = await butCounts()
    expect(await person.call(whoAmI, {})).toEqual({ ok: false, refusal: 'unavailable' })
    expect(await person.call(listAgenda, { from: monday, days: 1 })).toEqual({ ok: false, refusal: 'unavailable' })
    // What a function prints arrives a little after its answer.
    const told = () => faults.map(({ level, fault }) => [level, (fault as { name: string } | undefined)?.name])
    await expect.poll(told, { timeout: 10_000 }).toEqual(Array(2).fill(['error', 'MissingIdentityKey']))
    expect(await person.call(listArticles, {})).toMatchObject({ ok: true })
    expect(await butCounts()).toEqual(before)
  })
})

describe('without word of whose mini program it is', () => {
  const faults: Record<string, unknown>[] = []
  const { XINLIN_IDENTITY_KEY } = functionEnv
  const world = aWorld({ functionEnv: { XINLIN_IDENTITY_KEY }, log: (line) => faults.push(line) })

  it('answers nobody, since no call can be told to be ours, and logs it', async () => {
    const person = await world.browser()
    expect(await person.call(listArticles, {})).toEqual({ ok: false, refusal: 'unavailable' })
    const told = () => faults.map(({ level, fault }) => [level, (fault as { name: string } | undefined)?.name])
    await expect.poll(told, { timeout: 10_000 }).toEqual([['error', 'MissingAppId']])
  })
})

describe('when a collection is gone', () => {
  const faults: Record<string, unknown>[] = []
  const world = aWorld({ leaveOut: ['articles'], log: (line) => faults.push(line) })

  it('answers unavailable and logs where, and what about in a word of ours', async () => {
    expect(await (await world.browser()).call(listArticles, {})).toEqual({ ok: false, refusal: 'unavailable' })
    await expect
      .poll(() => faults, { timeout: 10_000 })
      .toMatchObject([
        {
          level: 'error',
          operation: 'content.listArticles',
          outcome: 'unavailable',
          fault: {
            about: 'collection-missing',
            where: expect.arrayContaining([expect.stringMatching(/^index\.js:\d+:\d+$/)]),
          },
        },
      ])
  })

  it('names eight digits that the line of the log has too, each time others, and one that works names none', async () => {
    const ask = async (functionName: string, action: string) => {
      const body = JSON.stringify({ action, input: {} })
      const answered = await fetch(`${world.cloud.url}/call/${functionName}`, { method: 'POST', body })
      return ((await answered.json()) as { result: { told?: unknown } }).result.told
    }
    const told = [await ask('content', 'listArticles'), await ask('content', 'listArticles')]
    expect(told).toEqual([expect.stringMatching(/^\d{8}$/), expect.stringMatching(/^\d{8}$/)])
    expect(told[0]).not.toBe(told[1])
    await expect
      .poll(() => faults.flatMap((line) => line.told ?? []), { timeout: 10_000 })
      .toEqual(expect.arrayContaining(told))
    expect(await ask('sites', 'listSites')).toBeUndefined()
    expect(await ask('sites', 'no-such-step')).toBeUndefined()
  })
})
