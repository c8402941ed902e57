import { beforeAll, describe, expect, it } from 'vitest'
import { readNumber } from '#core/contracts/appointments'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})
const read = (code: string) => resident.call(readNumber, { code })
const unread = { ok: false, refusal: 'number-unread' }

describe('the number that WeChat knows is not read', () => {
  it('not-signed-in for nobody', async () => {
    const code = await world.cloud.phoneCodes.issue('13800138000')
    expect(await world.callAsNobody(readNumber, { code })).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('number-unread by a code that was never issued, was used, or is five minutes old', async () => {
    expect(await read('f'.repeat(64))).toEqual(unread)
    const code = await world.cloud.phoneCodes.issue('13800138000')
    expect(await read(code)).toMatchObject({ ok: true })
    expect(await read(code)).toEqual(unread)
    const late = await world.cloud.phoneCodes.issue('13800138000')
    world.cloud.clock.set(world.cloud.clock.now() + 5 * MINUTE)
    expect(await read(late)).toEqual(unread)
  })

  it('bad-input by what is no code', async () => {
    expect(await resident.call(readNumber, { code: { $gt: '' } as unknown as string })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
  })
})

it('is told to the person whose tap brought the code, and stored with nothing', async () => {
  const code = await world.cloud.phoneCodes.issue('13800138000')
  expect(await read(code)).toEqual({ ok: true, value: { phone: '13800138000' } })
  expect(JSON.stringify(await world.everything())).not.toContain('13800138000')
})
