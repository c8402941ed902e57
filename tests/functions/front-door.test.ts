import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { listAgenda, listCounsellors } from '#core/contracts/appointments'
import { operations } from '#core/contracts/index'
import type { AnyOperation } from '#core/contracts/operation'
import { staffRoles } from '#core/domain/access/roles'
import { DAY } from '#core/domain/time'
import { aWorld } from '../support/a-world'
import { monday } from '../support/makers'
import type { Browser } from '../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const ask = (functionName: string, event: object, browser = resident) => browser.ask(functionName, event)

const doors = operations
  .map((operation) => ({ name: operation.name, operation: operation as AnyOperation }))
  .filter(({ operation }) => operation.from === 'phone')

/** What the operation answers to an input that is none. */
async function askNothing({ name }: AnyOperation, browser: Browser) {
  const [functionName = '', action] = name.split('.')
  return ask(functionName, { action, input: null }, browser)
}

describe('the front door', () => {
  it.each(doors)(
    'of $name is there: whoever has every role is told that nothing is no input',
    async ({ operation }) => {
      const grants = staffRoles.map((role) => ({ role, nodeId: 'n-qinghe', counsellorId: 'c-yunxi' }))
      await world.put('staff', { id: world.personId('sample-parent'), grants } as { id: string })
      expect(await askNothing(operation, await world.as('sample-parent'))).toEqual({ ok: false, refusal: 'bad-input' })
    },
  )

  it.each(doors)('of $name settles who calls before it looks at what they ask', async ({ operation }) => {
    const forAnyone = operation.access.includes('anyone')
    const forResidents = forAnyone || operation.access.includes('resident')
    expect(await askNothing(operation, await world.browser())).toEqual({
      ok: false,
      refusal: forResidents ? 'bad-input' : 'not-allowed',
    })
    expect(await world.callAsNobody(operation, null)).toEqual({
      ok: false,
      refusal: forAnyone ? 'bad-input' : 'not-signed-in',
    })
  })

  it('serves no action the contracts do not list', async () => {
    const listed = operations.map(({ name }) => name).sort()
    const served = readdirSync('cloudfunctions')
      // The desk has none of its own: it answers those of the others.
      .filter((folder) => !folder.startsWith('_') && !folder.includes('.') && folder !== 'desk')
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
    ['the action of another function', { action: 'whoAmI', input: {} }],
    ['an action with its function', { action: 'appointments.book', input: {} }],
    ['the name every object has', { action: 'constructor', input: {} }],
    ['the name of a prototype', { action: '__proto__', input: {} }],
    ['an operator for an action', { action: { $ne: null }, input: {} }],
    ['a list for an action', { action: ['book'], input: {} }],
    ['no action', { input: {} }],
    ['nothing at all', {}],
  ])('refuses unknown-action for %s, and nothing changes', async (_, body) => {
    const before = await world.everything()
    expect(await ask('appointments', body)).toEqual({ ok: false, refusal: 'unknown-action' })
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
    ['a number', '7'],
    ['a text', '"book"'],
    ['a list', '[{"action":"book"}]'],
    ['null', 'null'],
  ])('is not even reached by %s, and nothing changes', async (_, body) => {
    const before = await world.everything()
    const { reply } = await resident.send('appointments', body)
    expect(reply.result).toBeUndefined()
    expect(reply.errCode).toBeLessThan(0)
    expect(reply.errMsg.length).toBeGreaterThan(0)
    expect(world.cloud.calls.list()).toEqual([])
    expect(await world.everything()).toEqual(before)
  })

  it("refuses not-allowed to a resident who calls a counsellor's operation, and not-signed-in to nobody", async () => {
    const input = { from: monday, days: 1 }
    expect(await resident.call(listAgenda, input)).toEqual({ ok: false, refusal: 'not-allowed' })
    expect(await world.callAsNobody(listAgenda, input)).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it.each([
    ['a yes', { action: 'listArticles', input: {} }],
    ['a no', { action: 'readArticle', input: { articleId: 'a99' } }],
    ['a no to what it does not know', { action: 'burn' }],
  ])('says with %s what time it is here', async (_, body) => {
    world.cloud.clock.advance(400 * DAY)
    const from = world.cloud.clock.now()
    const { result } = await world.cloud.call('content', body, { openid: '' })
    const { at } = result as { readonly at: number }
    expect(at).toBeGreaterThanOrEqual(from)
    expect(at).toBeLessThanOrEqual(world.cloud.clock.now())
  })

  it('lets in what it should', async () => {
    expect(await resident.call(listCounsellors, {})).toMatchObject({ ok: true })
  })
})
