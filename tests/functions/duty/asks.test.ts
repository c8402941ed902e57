import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sampleWork } from '#core/content/sample/people'
import { listInbox } from '#core/contracts/account'
import { answerShiftAsk, askForShift, checkInForDuty, withdrawShiftAsk } from '#core/contracts/duty'
import { setStanding } from '#core/contracts/staff'
import { aWorld } from '../../support/a-world'
import { aRota, aShift, putRota, save, saveFrom, site, storedRotas, weekOf } from '../../support/duty/rotas'
import { minute, monday, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import type { Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let yunxi: Browser
let anhe: Browser
let worker: Browser
let songbai: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
  anhe = await world.as('sample-counsellor-4')
  worker = await world.as('sample-care-worker')
  songbai = await world.as('sample-counsellor-2')
})

const no = (refusal: string) => ({ ok: false, refusal })
const idOf = (name: string) => world.personId(name)
const tuesday = '2026-11-24'
const own = () => aShift({ id: 'own', staffId: idOf('sample-counsellor') })
const theirs = () => aShift({ id: 'theirs', staffId: idOf('sample-counsellor-4'), date: tuesday })
beforeEach(() => putRota(world, aRota([own(), theirs()])))

interface Wish {
  readonly shiftId?: string
  readonly to?: string | null
  readonly inReturn?: string | null
  readonly siteId?: string
}
const ask = (browser: Browser, wish: Wish = {}) =>
  browser.call(askForShift, { siteId: site, monday, shiftId: 'own', to: null, inReturn: null, ...wish })
const answer = (browser: Browser, askId: string, takes = true, siteId = site) =>
  browser.call(answerShiftAsk, { siteId, monday, askId, takes })
const withdraw = (browser: Browser, askId: string) => browser.call(withdrawShiftAsk, { siteId: site, monday, askId })
const asked = async (wish: Wish = {}) => valueOf(await ask(yunxi, wish)).ask.id
const toAnhe = () => ({ to: idOf('sample-counsellor-4') })
const holders = async () => Object.fromEntries((await weekOf(manager)).shifts.map(({ id, staffId }) => [id, staffId]))
const heard = async (browser: Browser, kind: string) =>
  valueOf(await browser.call(listInbox, {})).entries.filter((one) => one.kind === kind)
async function openOnTuesday(siteId: string) {
  const found = (await world.documents('sites')).find(({ _id }) => _id === siteId)
  const { _id: id, ...row } = found as unknown as { _id: string; openingHours: object[] }
  const openingHours = [...row.openingHours, { weekday: 2, from: minute(9), until: minute(12) }]
  await world.put('sites', { ...row, id, openingHours } as { id: string })
}
const asItWas = () => ({ own: idOf('sample-counsellor'), theirs: idOf('sample-counsellor-4') })

describe('a shift somebody asks others to take', () => {
  it('is asked about by who holds it alone, and each refusal has its name', async () => {
    expect(
      await world.callAsNobody(askForShift, { siteId: site, monday, shiftId: 'own', to: null, inReturn: null }),
    ).toEqual(no('not-signed-in'))
    expect(await ask(await world.as('sample-resident'))).toEqual(no('not-allowed'))
    expect(await ask(yunxi, { siteId: 's-nowhere' })).toEqual(no('site-unknown'))
    expect(await ask(yunxi, { shiftId: 'another' })).toEqual(no('shift-unknown'))
    expect(await ask(manager)).toEqual(no('shift-unknown'))
    expect(await ask(yunxi, { to: idOf('sample-counsellor') })).toEqual(no('ask-unclear'))
    expect(await ask(yunxi, { inReturn: 'theirs' })).toEqual(no('ask-unclear'))
    expect(await ask(yunxi, { to: idOf('sample-manager'), inReturn: 'theirs' })).toEqual(no('ask-unclear'))
    expect(await ask(yunxi, { to: idOf('sample-counsellor-2') })).toEqual(no('cannot-be-on-duty'))
    await putRota(
      world,
      aRota([own(), aShift({ id: 'overlapping', staffId: idOf('sample-counsellor-4'), from: minute(15) })]),
    )
    expect(await ask(yunxi, toAnhe())).toEqual(no('shift-overlaps'))
    expect((await storedRotas(world))[0]?.asks).toEqual([])

    await putRota(world, aRota([own(), theirs()]))
    await asked(toAnhe())
    expect(await ask(yunxi)).toEqual(no('ask-standing'))
  })

  it('is not asked about once it began, or once somebody is there for it', async () => {
    world.cloud.clock.set(mondayAt(13, 29))
    await asked(toAnhe())
    await putRota(world, aRota([own(), theirs()]))
    valueOf(await yunxi.call(checkInForDuty, { siteId: site, monday, shiftId: 'own', placementId: null }))
    expect(await ask(yunxi)).toEqual(no('shift-come-to'))
    await putRota(world, aRota([own(), theirs()]))
    world.cloud.clock.set(mondayAt(13, 30))
    expect(await ask(yunxi)).toEqual(no('shift-begun'))
  })

  it('is asked of nobody where all who could are busy, here or elsewhere', async () => {
    const able = (await weekOf(manager)).people.map(({ id }) => id).filter((id) => id !== idOf('sample-counsellor'))
    const [first, ...others] = able.map((staffId, at) => aShift({ id: `busy-${at}`, staffId }))
    await putRota(world, aRota([own(), ...others]))
    await putRota(world, aRota(first ? [first] : [], { siteId: 's-nantang' }))
    expect(await ask(yunxi)).toEqual(no('nobody-to-ask'))
  })

  it('stays whose it is until the one who was asked says yes, and both hear of it', async () => {
    const askId = await asked(toAnhe())
    expect(await holders()).toEqual(asItWas())
    expect(await heard(anhe, 'shift-asked')).toHaveLength(1)
    expect(await heard(manager, 'shift-asked')).toEqual([])
    expect((await weekOf(anhe)).asks).toMatchObject([{ id: askId, isAsked: true, isOwn: false, standing: 'open' }])
    expect((await weekOf(yunxi)).asks).toMatchObject([{ id: askId, isAsked: false, isOwn: true, asked: 1 }])

    expect(await answer(songbai, askId)).toEqual(no('site-unknown'))
    expect(await answer(anhe, askId, true, 's-nowhere')).toEqual(no('site-unknown'))
    expect(await answer(anhe, 'another')).toEqual(no('ask-unknown'))
    expect(await answer(manager, askId)).toEqual(no('ask-unknown'))
    expect(await answer(yunxi, askId)).toEqual(no('ask-unknown'))
    expect(valueOf(await answer(anhe, askId)).ask.standing).toBe('taken')
    expect(await holders()).toEqual({ own: idOf('sample-counsellor-4'), theirs: idOf('sample-counsellor-4') })
    expect(await heard(yunxi, 'shift-answered')).toMatchObject([{ ref: `${site}_${monday}` }])
    expect(await answer(anhe, askId)).toEqual(no('ask-taken'))
    expect(await withdraw(yunxi, askId)).toEqual(no('ask-taken'))
    expect((await weekOf(anhe)).asks).toEqual([])
  })

  it('is exchanged for one of theirs, at one yes of each', async () => {
    const askId = await asked({ ...toAnhe(), inReturn: 'theirs' })
    valueOf(await answer(anhe, askId))
    expect(await holders()).toEqual({ own: idOf('sample-counsellor-4'), theirs: idOf('sample-counsellor') })
  })

  it('stays where it is when the one who was asked says no, and may be asked about again', async () => {
    const askId = await asked(toAnhe())
    valueOf(await answer(anhe, askId, false))
    expect(await holders()).toEqual(asItWas())
    expect(await answer(anhe, askId)).toEqual(no('ask-declined'))
    expect(await heard(yunxi, 'shift-answered')).toHaveLength(1)
    expect((await weekOf(yunxi)).asks).toMatchObject([{ standing: 'declined' }])
    await asked()
  })

  it('waits for the others when one of those who were asked says no', async () => {
    const askId = await asked()
    const many = (await weekOf(yunxi)).asks[0]?.asked ?? 0
    expect(many).toBeGreaterThan(2)
    valueOf(await answer(anhe, askId, false))
    expect(await answer(anhe, askId)).toEqual(no('ask-unknown'))
    expect((await weekOf(yunxi)).asks).toMatchObject([{ standing: 'open', asked: many - 1 }])
    expect(await heard(yunxi, 'shift-answered')).toEqual([])
    valueOf(await answer(worker, askId))
    expect(await holders()).toMatchObject({ own: idOf('sample-care-worker') })
  })

  it('is not taken any more once it was withdrawn, began, or was come to', async () => {
    const withdrawn = await asked(toAnhe())
    expect(await withdraw(anhe, withdrawn)).toEqual(no('ask-unknown'))
    expect(valueOf(await withdraw(yunxi, withdrawn)).ask.standing).toBe('withdrawn')
    valueOf(await withdraw(yunxi, withdrawn))
    expect(await answer(anhe, withdrawn)).toEqual(no('ask-withdrawn'))

    const late = await asked(toAnhe())
    world.cloud.clock.set(mondayAt(13, 30))
    expect(await answer(anhe, late)).toEqual(no('shift-begun'))
    world.cloud.clock.set(mondayAt(13, 1))
    valueOf(await yunxi.call(checkInForDuty, { siteId: site, monday, shiftId: 'own', placementId: null }))
    expect(await answer(anhe, late)).toEqual(no('shift-changed'))
    expect(await holders()).toEqual(asItWas())
  })

  it('is not taken by who has been put on at that time since, or is suspended', async () => {
    const askId = await asked()
    await putRota(world, aRota([aShift({ id: 'there', staffId: idOf('sample-care-worker') })], { siteId: 's-nantang' }))
    expect(await answer(worker, askId)).toEqual(no('shift-overlaps'))
    valueOf(await manager.call(setStanding, { staffId: idOf('sample-care-worker-2'), to: 'suspended' }))
    const refused = await answer(await world.as('sample-care-worker-2'), askId)
    expect(refused.ok).toBe(false)
    expect(refused).not.toEqual(no('ask-taken'))
    expect(await holders()).toEqual(asItWas())
  })

  it('is not exchanged with who asked and is suspended since', async () => {
    const staffId = idOf('sample-care-worker')
    await putRota(world, aRota([{ ...own(), staffId }, theirs()]))
    const askId = valueOf(await ask(worker, { ...toAnhe(), inReturn: 'theirs' })).ask.id
    valueOf(await manager.call(setStanding, { staffId, to: 'suspended' }))
    expect(await answer(anhe, askId)).toEqual(no('cannot-be-on-duty'))
    expect(await holders()).toEqual({ ...asItWas(), own: staffId })
  })

  it('is refused as full where forty of the week are asked about', async () => {
    const many = Array.from({ length: 41 }, (_, at) =>
      aShift({
        id: `many-${at}`,
        staffId: idOf('sample-counsellor'),
        from: minute(14) + at,
        until: minute(14) + at + 1,
      }),
    )
    const waits = {
      by: idOf('sample-counsellor'),
      asked: [idOf('sample-counsellor-4')],
      inReturn: null,
      at: 1,
      ended: null,
    }
    const asks = many.map(({ id }) => ({ ...waits, id: `ask-${id}`, shiftId: id }))
    await putRota(world, aRota(many, { asks: asks.slice(0, 40) }))
    expect(await ask(yunxi, { shiftId: 'many-40' })).toEqual(no('asks-full'))
    await putRota(world, aRota(many, { asks: asks.slice(0, 39) }))
    valueOf(await ask(yunxi, { shiftId: 'many-40' }))
  })

  it('is not taken by who is suspended meanwhile, who is told so', async () => {
    const staffId = idOf('sample-care-worker')
    const askId = await asked({ to: staffId })
    valueOf(await manager.call(setStanding, { staffId, to: 'suspended' }))
    expect(await answer(worker, askId)).toEqual(no('staff-suspended'))
    expect(await holders()).toEqual(asItWas())
  })

  it('is nobody’s to take where a manager gave it to somebody else meanwhile, and their week is not saved over a yes', async () => {
    const askId = await asked(toAnhe())
    const { revision } = await weekOf(manager)
    valueOf(await save(manager, [{ staffId: idOf('sample-manager') }, { ...theirs() }]))
    expect(await answer(anhe, askId)).toEqual(no('shift-changed'))

    await putRota(world, aRota([own(), theirs()]))
    valueOf(await answer(anhe, await asked(toAnhe())))
    expect((await weekOf(manager)).revision).toBe(revision + 1)
  })
})

describe('raced', () => {
  it('is had by one of two who say yes at once, each time', async () => {
    for (let time = 0; time < 5; time += 1) {
      await putRota(world, aRota([own(), theirs()]))
      const askId = await asked()
      const said = await Promise.all([answer(anhe, askId), answer(worker, askId)])
      expect(said.filter(({ ok }) => ok)).toHaveLength(1)
      expect(said).toContainEqual(no('ask-taken'))
      const { own: holder, ...others } = await holders()
      expect([idOf('sample-counsellor-4'), idOf('sample-care-worker')]).toContain(holder)
      expect(Object.keys(others)).toEqual(['theirs'])
    }
  })

  it('with being withdrawn, or a manager’s week, ends in one of both', async () => {
    for (let time = 0; time < 5; time += 1) {
      await putRota(world, aRota([own(), theirs()]))
      const askId = await asked(toAnhe())
      const [said, taken] = await Promise.all([answer(anhe, askId), withdraw(yunxi, askId)])
      expect([said.ok, taken.ok].filter(Boolean)).toHaveLength(1)
      expect(said.ok ? taken : said).toEqual(no(said.ok ? 'ask-taken' : 'ask-withdrawn'))

      await putRota(world, aRota([own(), theirs()]))
      const other = await asked(toAnhe())
      // Read before the race: a week read after the answer is a week that knows of it.
      const { revision } = await weekOf(manager)
      const [yes, saved] = await Promise.all([
        answer(anhe, other),
        saveFrom(revision, manager, [{ staffId: idOf('sample-manager') }]),
      ])
      expect([yes.ok, saved.ok].filter(Boolean)).toHaveLength(1)
      expect(yes.ok ? saved : yes).toEqual(no(yes.ok ? 'rota-changed' : 'shift-changed'))
    }
  })

  it('with being put on elsewhere puts nobody at two sites at once', async () => {
    await openOnTuesday('s-nantang')
    const post = { role: 'counsellor', counsellorId: 'c-anhe' } as const
    const grants = ['n-chenguang', 'n-nantang'].map((nodeId) => ({ ...post, nodeId }))
    await world.put('staff', { ...sampleWork, id: idOf('sample-counsellor-4'), grants, v: 3 } as { id: string })
    const there = { staffId: idOf('sample-counsellor-4'), date: tuesday, from: minute(9, 30), until: minute(11) }
    for (let time = 0; time < 5; time += 1) {
      await putRota(world, aRota([{ ...own(), date: tuesday, from: minute(9, 30), until: minute(11) }]))
      await putRota(world, aRota([], { siteId: 's-nantang' }))
      const askId = await asked(toAnhe())
      const [yes, saved] = await Promise.all([answer(anhe, askId), save(manager, [there], 's-nantang')])
      expect([yes.ok, saved.ok].filter(Boolean)).toHaveLength(1)
      expect(yes.ok ? saved : yes).toEqual(no('shift-overlaps'))
    }
  })
})
