import { beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, holdPlace } from '#core/contracts/appointments'
import { DAY, HOUR } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let resident: Browser
beforeAll(async () => {
  resident = await world.as('sample-resident')
})

const room = { mode: 'room' as const }
const hold = async (place: object, by = resident) =>
  valueOf(await by.call(holdPlace, { place: { ...room, ...place } as { mode: 'room'; start: number } }))
const withSongbai = { counsellorId: 'c-songbai', start: mondayAt(16, 30) }
const wednesday = mondayAt(48 + 9)

describe('a place that is held', () => {
  it('tells what is asked before the conversation, of somebody by name and of anybody', async () => {
    const asked = [
      { id: 'before', text: '以前和咨询师谈过吗？', options: ['谈过', '没有谈过', '先不说'] },
      { id: 'first', text: '有什么想先让咨询师知道的？', options: [] },
    ]
    expect(await hold(withSongbai)).toMatchObject({ intake: asked, answerWithin: null })
    const neighbour = await world.as('sample-resident-2')
    expect(await hold({ start: mondayAt(17, 30) }, neighbour)).toMatchObject({ intake: asked, answerWithin: null })
  })

  it('tells whether the counsellor will be asked first, and booking it then asks', async () => {
    const family = { counsellorId: 'c-zhiyu', offerId: 'family', start: wednesday }
    const { appointment, answerWithin } = await hold(family)
    expect(answerWithin).toBe(24 * 60)
    const input = { ...room, heldId: appointment.id, consentVersion: 2 }
    const { appointment: asked } = valueOf(await resident.call(bookAppointment, input))
    expect(asked).toMatchObject({ id: appointment.id, status: 'asked', bring: expect.stringContaining('小东西') })
    const now = world.cloud.clock.now()
    expect(asked.expires).toBeLessThanOrEqual(now + DAY)
    expect(asked.expires).toBeGreaterThan(now + DAY - HOUR)
  })
})
