import { beforeAll, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import { openSeat } from '#core/contracts/sessions'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'
import { bookYunxi, onMonday } from '../../support/yunxi'

const world = aWorld()
let resident: Browser
let yunxi: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
  yunxi = await world.as('sample-counsellor')
})
const looks = async (browser: Browser, before?: number) =>
  valueOf(await browser.call(listLooks, before === undefined ? {} : { before }))

it('who looked is told to nobody who is not signed in', async () => {
  expect(await world.callAsNobody(listLooks, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
})

it('each look of the counsellor is told to the person it was at, and to nobody else', async () => {
  expect(await looks(resident)).toEqual({ looks: [], next: null })
  const { id } = await bookYunxi(resident)
  world.cloud.clock.set(mondayAt(9))
  valueOf(await yunxi.call(openSeat, onMonday(id)))
  const { looks: told, next } = await looks(resident)
  expect(told).toEqual([
    {
      id: expect.any(String),
      at: expect.any(Number),
      counsellorName: '云溪老师（虚构）',
      what: ['for-whom'],
      purpose: 'session',
      role: 'counsellor',
      judged: null,
    },
  ])
  expect(Math.abs((told[0]?.at ?? 0) - mondayAt(9))).toBeLessThan(MINUTE)
  expect(next).toBeNull()
  expect(await looks(await world.as('sample-resident-2'))).toEqual({ looks: [], next: null })
  expect(await looks(yunxi)).toEqual({ looks: [], next: null })
})

it('thirty come at once, the newest first, and the rest when they are asked for', async () => {
  const personId = world.personId('sample-resident')
  const entry = { staffId: 's', personId, counsellorId: 'c-gone', appointmentId: 'a', what: ['phone'], v: 1 }
  await world.add(
    'access-log',
    Array.from({ length: 35 }, (_, at) => ({ ...entry, id: `look-${at}`, at: at + 1, purpose: 'session' })),
  )
  const first = await looks(resident)
  expect(first.looks).toHaveLength(30)
  const bare = { counsellorName: '', what: ['phone'], purpose: 'session', role: null, judged: null }
  expect(first.looks[0]).toEqual({ id: 'look-34', at: 35, ...bare })
  const rest = await looks(resident, first.next ?? 0)
  expect(rest.looks.map(({ at }) => at)).toEqual([5, 4, 3, 2, 1])
  expect(rest.next).toBeNull()
})
