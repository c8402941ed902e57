import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookAppointment, listCounsellors } from '#core/contracts/appointments'
import { aCounsellor } from '../../support/makers'
import { type Browser, freePlaces, openWorld, type World } from '../../support/world'

let world: World
let resident: Browser
beforeAll(async () => {
  world = await openWorld()
  resident = await world.as('sample-resident')
})
afterAll(() => world.close())

async function list(input: { siteId?: string } = {}) {
  const answer = await resident.call(listCounsellors, input)
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.counsellors
}

describe('the list of counsellors', () => {
  it('is refused not-signed-in to nobody', async () => {
    expect(await world.callAsNobody(listCounsellors, {})).toEqual({ ok: false, refusal: 'not-signed-in' })
  })

  it('is refused bad-input when the site is an operator', async () => {
    expect(await resident.call(listCounsellors, { siteId: { $ne: null } as unknown as string })).toEqual({
      ok: false,
      refusal: 'bad-input',
    })
  })

  it('is empty at a site without any', async () => {
    expect(await list({ siteId: 's-nowhere' })).toEqual([])
  })

  it('holds everybody with site and room by name, and not their weekly hours', async () => {
    const counsellors = await list()
    expect(counsellors.map(({ id }) => id)).toEqual(['c-anhe', 'c-songbai', 'c-yunxi', 'c-zhiyu'])
    expect(counsellors[2]).toMatchObject({ siteName: '晨光心理服务站', roomName: '静谈室', sessionMinutes: 50 })
    expect(JSON.stringify(counsellors)).not.toContain('hours')
  })

  it('holds those of one site when asked for it', async () => {
    expect((await list({ siteId: 's-nantang' })).map(({ id }) => id)).toEqual(['c-songbai'])
  })

  it('names the next free place, and another one once that is taken', async () => {
    await world.put('counsellors', aCounsellor({ id: 'c-new', siteId: 's-chenguang', roomId: 'r-chenguang-2' }))
    const [first = 0, second] = await freePlaces(resident, 'c-new')
    const nextFree = async () => (await list()).find(({ id }) => id === 'c-new')?.nextFree
    const next = await nextFree()
    expect(next).toBeLessThanOrEqual(first)
    await resident.call(bookAppointment, { counsellorId: 'c-new', start: first, mode: 'room', consentVersion: 1 })
    expect(await nextFree()).toBe(next === first ? second : next)
  })

  it('names no next place for somebody without hours, and leaves out who is suspended', async () => {
    await world.put('counsellors', aCounsellor({ id: 'c-idle', hours: [] }))
    expect((await list()).find(({ id }) => id === 'c-idle')?.nextFree).toBeNull()
    await world.put('counsellors', aCounsellor({ id: 'c-idle', status: 'suspended' }))
    expect((await list()).map(({ id }) => id)).not.toContain('c-idle')
  })
})
