import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { whoAmI } from '#core/contracts/account'
import { bookAppointment, listAgenda, listCounsellors } from '#core/contracts/appointments'
import { submitAssessment } from '#core/contracts/assessments'
import { listArticles } from '#core/contracts/content'
import { operations } from '#core/contracts/index'
import { type Browser, freePlace, openWorld, type World } from '../support/world'

let world: World
let resident: Browser
const lines: Record<string, unknown>[] = []
beforeAll(async () => {
  world = await openWorld({ log: (line) => lines.push({ ...line }) })
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
  it('has one line a call: when, what, how it ended, how long', async () => {
    lines.length = 0
    await resident.call(listArticles, {})
    await ask('content', { action: 'burn' })
    expect(lines).toMatchObject([
      { at: expect.any(Number), requestId: expect.any(String), operation: 'content.listArticles', outcome: 'ok' },
      { operation: '?', outcome: 'unknown-action', ms: expect.any(Number) },
    ])
  })

  it('says nothing of who called or what they sent', async () => {
    lines.length = 0
    const start = await freePlace(resident, 'c-yunxi')
    await resident.call(bookAppointment, { counsellorId: 'c-yunxi', start, mode: 'phone', consentVersion: 1 })
    await resident.call(submitAssessment, {
      scaleId: 'phq9',
      scaleVersion: 1,
      responses: { secret: 1 },
      keep: true,
      consentVersion: 1,
    })
    expect(lines).toHaveLength(3)
    const written = JSON.stringify(lines)
    const { personId } = { personId: world.personId('sample-resident') }
    for (const word of ['sample-resident', personId, 'c-yunxi', `${start}`, 'phone', 'phq9', 'secret']) {
      expect(written).not.toContain(word)
    }
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
      const keyless = await openWorld({ functionEnv, log: (line) => faults.push({ ...line }) })
      try {
        const person = await keyless.as('sample-counsellor')
        const before = await keyless.everything()
        for (const [operation, input] of [
          [whoAmI, {}],
          [listAgenda, { from: '2026-11-23', days: 1 }],
        ] as const) {
          expect(await person.call(operation, input as never)).toEqual({ ok: false, refusal: 'unavailable' })
        }
        expect(faults.map(({ fault }) => (fault as { name: string } | undefined)?.name)).toEqual(
          Array(2).fill('MissingIdentityKey'),
        )
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
    const broken = await openWorld({ leaveOut: ['articles'], log: (line) => faults.push({ ...line }) })
    try {
      expect(await (await broken.browser()).call(listArticles, {})).toEqual({ ok: false, refusal: 'unavailable' })
      expect(faults).toMatchObject([{ operation: 'content.listArticles', outcome: 'unavailable' }])
      expect(faults[0]?.fault).toMatchObject({ about: expect.stringContaining('not exist') })
    } finally {
      await broken.close()
    }
  })
})
