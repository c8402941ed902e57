import { beforeAll, describe, expect, it } from 'vitest'
import { readHandovers, removeHandover, writeHandover } from '#core/contracts/duty'
import { HANDOVER_KEPT } from '#core/domain/duty/handover'
import type { Shift } from '#core/domain/duty/rota'
import { DAY, HOUR, MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { aHandover, putHandover, storedHandovers, theirWords } from '../../support/duty/handovers'
import { aRota, aShift, lookAtDoors, putRota, site } from '../../support/duty/rotas'
import { minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld({ named: true })
let manager: Browser
let yunxi: Browser
let anhe: Browser
let songbai: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
  songbai = await world.as('sample-counsellor-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const words = '二号房间的灯不亮，报修了。'
const open = mondayAt(13, 30)
const at = (moment: number) => world.cloud.clock.set(moment)
const read = async (browser: Browser) => browser.call(readHandovers, { siteId: site })
const write = (browser: Browser, text = words) => browser.call(writeHandover, { siteId: site, text })
const remove = (browser: Browser, noteId = 'a-note') => browser.call(removeHandover, { siteId: site, noteId })
const notes = async (browser: Browser) => valueOf(await read(browser)).shown?.notes ?? []
const yunxisShift = (change: Partial<Shift> = {}, week = monday) =>
  putRota(world, aRota([aShift({ staffId: world.personId('sample-counsellor'), ...change })], { monday: week }))
const came = { checkedIn: { at: open, how: 'by-code' } } as const

describe('what is left for who comes next', () => {
  it('is written by who came for a shift, from its beginning to an hour after it, by name', async () => {
    at(open)
    expect(await world.callAsNobody(writeHandover, { siteId: site, text: words })).toEqual(no('not-signed-in'))
    expect(await write(await world.as('sample-resident'))).toEqual(no('not-allowed'))
    expect(await write(songbai)).toEqual(no('site-unknown'))
    expect(await write(yunxi)).toEqual(no('not-on-duty'))
    await yunxisShift()
    expect(await write(yunxi)).toEqual(no('not-on-duty'))
    await yunxisShift({ checkedIn: { at: open - 5 * MINUTE, how: 'by-code' } })
    at(open - MINUTE)
    expect(await write(yunxi)).toEqual(no('not-on-duty'))
    at(open)
    expect(await write(manager)).toEqual(no('not-on-duty'))
    expect(await write(yunxi, '  ')).toEqual(no('bad-input'))
    expect(await write(yunxi, '字'.repeat(501))).toEqual(no('bad-input'))
    const attempt = anAttempt(open)
    const first = valueOf(await yunxi.call(writeHandover, { siteId: site, text: words }, attempt))
    expect(valueOf(await yunxi.call(writeHandover, { siteId: site, text: words }, attempt))).toEqual(first)
    expect(await notes(yunxi)).toMatchObject([{ id: first.noteId, text: words, name: '云溪（示例）', mayRemove: true }])
    at(mondayAt(16, 30) - 5000)
    valueOf(await write(yunxi, '字'.repeat(500)))
    at(mondayAt(16, 30))
    expect(await write(yunxi)).toEqual(no('not-on-duty'))
    expect(await notes(manager)).toHaveLength(2)
  })

  it('is read by who is on duty, or next, and by the manager alone, and lies there sealed', async () => {
    await putHandover(world, aHandover())
    at(open)
    expect(await read(await world.as('sample-resident'))).toEqual(no('not-allowed'))
    expect(await read(songbai)).toEqual(no('site-unknown'))
    expect(await read(yunxi)).toEqual(no('not-on-rota'))
    expect(await notes(manager)).toMatchObject([{ text: theirWords, name: '', mayRemove: true }])
    await yunxisShift()
    expect(await notes(yunxi)).toMatchObject([{ text: theirWords, mayRemove: false }])
    expect(await read(anhe)).toEqual(no('not-on-rota'))
    // From a day before to an hour after.
    for (const [moment, may] of [
      [open - DAY - 5000, false],
      [open - DAY, true],
      [mondayAt(16, 30) - 5000, true],
      [mondayAt(16, 30), false],
    ] as const) {
      at(moment)
      expect([moment, (await read(yunxi)).ok]).toEqual([moment, may])
    }
    expect(JSON.stringify(await storedHandovers(world))).not.toContain(theirWords)
  })

  it('is read, and written, over the midnight between two weeks', async () => {
    const until = mondayAt(0) - 30 * MINUTE
    await yunxisShift({ ...came, date: '2026-11-22', from: minute(22), until: minute(23, 30) }, '2026-11-16')
    at(until + HOUR - MINUTE)
    valueOf(await write(yunxi))
    expect(await notes(yunxi)).toHaveLength(1)
    at(until + HOUR)
    expect(await write(yunxi)).toEqual(no('not-on-duty'))
    expect(await read(yunxi)).toEqual(no('not-on-rota'))
  })

  it('that does not open is left out, and the others are there', async () => {
    at(open)
    await putHandover(world, aHandover())
    await putHandover(world, { ...aHandover({ id: 'of-elsewhere' }), text: aHandover().text })
    expect((await notes(manager)).map(({ id }) => id)).toEqual(['a-note'])
  })

  it('is taken away by who wrote it, or the manager, by name', async () => {
    at(open)
    await putHandover(world, aHandover({ by: world.personId('sample-counsellor') }))
    expect(await remove(anhe)).toEqual(no('note-not-yours'))
    expect(await remove(yunxi, 'another')).toEqual(no('note-unknown'))
    expect(await remove(songbai)).toEqual(no('site-unknown'))
    await putHandover(world, aHandover({ id: 'there', siteId: 's-nantang' }))
    expect(await remove(manager, 'there')).toEqual(no('note-unknown'))
    valueOf(await remove(yunxi))
    await putHandover(world, aHandover())
    valueOf(await remove(manager))
    expect(await storedHandovers(world)).toHaveLength(1)
  })

  it('is there for fourteen days, and not a moment longer', async () => {
    const written = mondayAt(5)
    await putHandover(world, aHandover({ at: written }))
    at(written + HANDOVER_KEPT - MINUTE)
    expect(await notes(manager)).toHaveLength(1)
    expect(await lookAtDoors(world)).toBeNull()
    expect(await storedHandovers(world)).toHaveLength(1)
    at(written + HANDOVER_KEPT)
    expect(await notes(manager)).toEqual([])
    expect(await remove(manager)).toEqual(no('note-unknown'))
    expect(await lookAtDoors(world)).toBeNull()
    expect(await storedHandovers(world)).toEqual([])
    expect(HANDOVER_KEPT).toBe(14 * 24 * HOUR)
  })
})

it('goes through where two are written at once, and is taken away once', async () => {
  at(open)
  await yunxisShift(came)
  const both = await Promise.all([write(yunxi, '一'), write(yunxi, '二')])
  expect(both.every(({ ok }) => ok)).toBe(true)
  expect((await notes(manager)).map(({ text }) => text).sort()).toEqual(['一', '二'])
  const [note] = await notes(manager)
  const said = await Promise.all([remove(yunxi, note?.id), remove(manager, note?.id)])
  expect(said.filter(({ ok }) => ok)).toHaveLength(1)
  expect(said).toContainEqual(no('note-unknown'))
})
