import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import { listAgenda, listCounsellors } from '#core/contracts/appointments'
import { listArticles } from '#core/contracts/content'
import { operations } from '#core/contracts/index'
import { type Browser, freePlace, openWorld, type World } from '../support/world'

let world: World
let resident: Browser
const lines: Record<string, unknown>[] = []
beforeAll(async () => {
  world = await openWorld({ log: (line) => lines.push(line) })
  resident = await world.as('sample-resident')
})
afterAll(() => world.close())

const ask = async (functionName: string, body: unknown) =>
  (await resident.send(functionName, JSON.stringify(body))).reply.result

describe('the front door', () => {
  it('knows every operation there is', async () => {
    for (const { name } of operations) {
      const [functionName = '', action] = name.split('.')
      expect(await ask(functionName, { action, input: null }), name).not.toEqual({
        ok: false,
        refusal: 'unknown-action',
      })
    }
  })

  it('serves no action the contracts do not list', async () => {
    const listed = operations.map(({ name }) => name).sort()
    const served = readdirSync('cloudfunctions')
      .filter((folder) => !folder.startsWith('_') && !folder.includes('.'))
      .flatMap((folder) =>
        [...readFileSync(`cloudfunctions/${folder}/index.ts`, 'utf8').matchAll(/from '\.\/([a-z-]+)'/g)].map(
          ([, file = '']) => `${folder}.${file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`,
        ),
      )
      .sort()
    expect(served).toEqual(listed)
  })

  it.each([
    ['an action there is none of', { action: 'burn', input: {} }],
    ['the name every object has', { action: 'constructor', input: {} }],
    ['the name of a prototype', { action: '__proto__', input: {} }],
    ['an operator for an action', { action: { $ne: null }, input: {} }],
    ['a list for an action', { action: ['book'], input: {} }],
    ['no action', { input: {} }],
    ['nothing at all', {}],
    ['a number', 7],
    ['a list', [{ action: 'book' }]],
    ['null', null],
  ])('refuses unknown-action for %s, and nothing changes', async (_, body) => {
    const before = await world.everything()
    const { reply } = await resident.send('appointments', JSON.stringify(body))
    // What is no object at all is the gateway's to refuse, in its own words.
    if (reply.result === undefined) expect(reply.errCode).toBeLessThan(0)
    else expect(reply.result).toEqual({ ok: false, refusal: 'unknown-action' })
    expect(await world.everything()).toEqual(before)
  })

  it.each([
    ['no input', undefined],
    ['null', null],
    ['a text', 'counsellorId=c-yunxi'],
    ['a list', []],
    ['missing fields', {}],
    ['wrong types', { counsellorId: 1, start: 'soon', mode: true, consentVersion: '1' }],
    ['operators', { counsellorId: { $ne: null }, start: { $gt: 0 }, mode: { $exists: true }, consentVersion: 1 }],
    [
      'an input larger than any of ours',
      { counsellorId: 'c-yunxi', start: 1, mode: 'room', consentVersion: 1, pad: 'x'.repeat(70_000) },
    ],
  ])('refuses bad-input for %s, and nothing changes', async (_, input) => {
    const before = await world.everything()
    expect(await ask('appointments', { action: 'book', input })).toEqual({ ok: false, refusal: 'bad-input' })
    expect(await world.everything()).toEqual(before)
  })

  it.each([
    ['a body of 2 MB', JSON.stringify({ action: 'book', input: { pad: 'x'.repeat(2_000_000) } })],
    ['a body that is no JSON', '{"action":'],
  ])('is not even reached by %s, and nothing changes', async (_, body) => {
    const before = await world.everything()
    const { reply } = await resident.send('appointments', body)
    expect(reply.result).toBeUndefined()
    expect(reply.errCode).toBeLessThan(0)
    expect(reply.errMsg.length).toBeGreaterThan(0)
    expect(await world.everything()).toEqual(before)
  })

  it("refuses not-allowed to a resident who calls a counsellor's operation, and not-signed-in to nobody", async () => {
    const input = { from: '2026-11-23', days: 1 }
    expect(await resident.call(listAgenda, input)).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await world.callAsNobody(listAgenda, input)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('settles who calls before it looks at what they ask', async () => {
    expect(await ask('appointments', { action: 'listAgenda', input: { from: { $ne: null } } })).toEqual({
      ok: false,
      refusal: 'not-allowed',
    })
  })

  it('lets in what it should', async () => {
    expect(await resident.call(listCounsellors, {})).toMatchObject({ ok: true })
  })
})

describe('the log', () => {
  /** The line of one call, by the request id the gateway answered with; it may be written a moment after the answer. */
  async function logged(functionName: string, body: object) {
    const { requestID } = (await resident.send(functionName, JSON.stringify(body))).reply
    return await vi.waitFor(
      () => {
        const line = lines.find(({ requestId }) => requestId === requestID)
        if (!line) throw new Error('not logged yet')
        return line
      },
      { timeout: 10_000 },
    )
  }

  it.each([
    ['content', { action: 'listArticles', input: {} }, 'content.listArticles', 'ok'],
    ['content', { action: 'readArticle', input: {} }, 'content.readArticle', 'bad-input'],
    ['content', { action: 'burn' }, '?', 'unknown-action'],
  ])('has one line a call to %s with %j: when, what, how it ended, how long', async (functionName, body, ...told) => {
    const [operation, outcome] = told
    const expected = { level: 'info', at: expect.any(Number), operation, outcome, ms: expect.any(Number) }
    expect(await logged(functionName, body)).toMatchObject(expected)
  })

  it('says nothing of who called or what they sent', async () => {
    const start = await freePlace(resident, 'c-yunxi')
    const wish = { counsellorId: 'c-yunxi', start, mode: 'room', consentVersion: 1 }
    const sheet = { scaleId: 'phq9', scaleVersion: 1, responses: { secret: 1 }, keep: true, consentVersion: 1 }
    expect(await logged('appointments', { action: 'book', input: wish })).toMatchObject({ outcome: 'ok' })
    expect(await logged('assessments', { action: 'submit', input: sheet })).toMatchObject({
      outcome: 'responses-invalid',
    })
    const written = JSON.stringify(lines)
    const told = ['sample-resident', world.personId('sample-resident'), 'c-yunxi', `${start}`, 'room', 'phq9', 'secret']
    for (const word of told) expect(written).not.toContain(word)
  })
})

describe('without an identity key', () => {
  it.each([
    ['is missing', {}],
    ['is too short to be one', { XINLIN_IDENTITY_KEY: 'short' }],
  ])(
    'that %s, everybody is refused unavailable where they have to be known, and it is logged',
    async (_, functionEnv) => {
      const faults: Record<string, unknown>[] = []
      const keyless = await openWorld({ functionEnv, log: (line) => faults.push(line) })
      try {
        const person = await keyless.as('sample-counsellor')
        const before = await keyless.everything()
        for (const [operation, input] of [
          [whoAmI, {}],
          [listAgenda, { from: '2026-11-23', days: 1 }],
        ] as const) {
          expect(await person.call(operation, input as never)).toEqual({ ok: false, refusal: 'unavailable' })
        }
        // What a function prints arrives a little after its answer.
        const named = () => faults.map(({ fault }) => (fault as { name: string } | undefined)?.name)
        await expect.poll(named).toEqual(Array(2).fill('MissingIdentityKey'))
        expect(faults.map(({ level }) => level)).toEqual(['error', 'error'])
        expect(await person.call(listArticles, {})).toMatchObject({ ok: true })
        expect(await keyless.everything()).toEqual(before)
      } finally {
        await keyless.close()
      }
    },
  )
})

describe('when a collection is gone', () => {
  it('answers unavailable and logs a fault without its values', async () => {
    const faults: Record<string, unknown>[] = []
    const broken = await openWorld({ leaveOut: ['articles'], log: (line) => faults.push(line) })
    try {
      expect(await (await broken.browser()).call(listArticles, {})).toEqual({ ok: false, refusal: 'unavailable' })
      await expect
        .poll(() => faults, { timeout: 10_000 })
        .toMatchObject([
          {
            operation: 'content.listArticles',
            outcome: 'unavailable',
            fault: { about: expect.stringContaining('not exist') },
          },
        ])
    } finally {
      await broken.close()
    }
  })
})
