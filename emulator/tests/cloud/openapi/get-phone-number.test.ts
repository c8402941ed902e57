import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createClock } from '../../../cloud/clock'
import { PhoneCodes } from '../../../cloud/openapi/phone-codes'
import { Batch } from '../../../cloud/store/batch'
import { Database } from '../../../cloud/store/database'
import type { OpenedCloud } from '../../support/cloud'
import { callApi, openOpenApiCloud } from '../../support/open-api'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openOpenApiCloud()
})
afterAll(() => cloud.close())
afterEach(() => cloud.clock.reset())

const exchange = (code: unknown) => callApi(cloud, 'phonenumber.getPhoneNumber', { code })
const refused = { errCode: 40029, errMsg: 'openapi.phonenumber.getPhoneNumber:fail invalid code' }
const fiveMinutes = 5 * 60 * 1000

describe('a code is refused', () => {
  it.each([undefined, '', 7, { $ne: null }, 'f'.repeat(64), 'x\0'])('that was never issued: %j', async (code) => {
    expect(await exchange(code)).toEqual(refused)
  })

  it('that was used, also of several uses at once', async () => {
    const code = await cloud.phoneCodes.issue('13800000000')
    const answers = await Promise.all([exchange(code), exchange(code), exchange(code)])
    expect(answers.map(({ errCode }) => errCode).sort()).toEqual([0, 40029, 40029])
    expect(await exchange(code)).toEqual(refused)
  })

  it('that is five minutes old', async () => {
    const code = await cloud.phoneCodes.issue('13800000000')
    cloud.clock.advance(fiveMinutes)
    expect(await exchange(code)).toEqual(refused)
  })

  it.each(['', '1380000000', '23800000000', '138000000001'])(
    'to be issued for what is no number: %s',
    async (number) => {
      await expect(cloud.phoneCodes.issue(number)).rejects.toThrow(TypeError)
    },
  )
})

it('a code gives its number, with when and for which program', async () => {
  const code = await cloud.phoneCodes.issue('13800000000')
  cloud.clock.advance(fiveMinutes - 60_000)
  expect(await exchange(code)).toEqual({
    errCode: 0,
    errMsg: 'openapi.phonenumber.getPhoneNumber:ok',
    phoneInfo: {
      phoneNumber: '13800000000',
      purePhoneNumber: '13800000000',
      countryCode: '86',
      watermark: { timestamp: Math.floor(cloud.clock.now() / 1000), appid: 'wx0000000000000000' },
    },
  })
})

it('a code lives for five minutes less a millisecond', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'codes-'))
  const database = new Database(dir)
  let now = 0
  const codes = new PhoneCodes(database, new Batch(database, () => {}), { ...createClock(), now: () => now })
  const issued = await Promise.all([codes.issue('13800000000'), codes.issue('13800000001')])
  now = fiveMinutes - 1
  const justInTime = await codes.redeem(issued[0])
  now = fiveMinutes
  const tooLate = await codes.redeem(issued[1])
  database.close()
  rmSync(dir, { recursive: true })
  expect([justInTime, tooLate]).toEqual(['13800000000', null])
})
