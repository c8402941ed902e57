import { beforeAll, describe, expect, it } from 'vitest'
import { callNext, giveNumber, giveUpTurn, readQueue, readTurn, settleTurn, takeNumber } from '#core/contracts/duty'
import { MINUTE } from '#core/domain/time'
import { aWorld } from '../../support/a-world'
import { bringAppointments } from '../../support/bookings'
import { aQueue, aWalkIn, putQueue, storedQueues } from '../../support/duty/queues'
import { aRota, aShift, hangingThere, lookAtDoors, putRota, site } from '../../support/duty/rotas'
import { anAppointment, minute, mondayAt } from '../../support/makers'
import { valueOf } from '../../support/value-of'
import { anAttempt, type Browser } from '../../support/world'

const world = aWorld()
let manager: Browser
let yunxi: Browser
let songbai: Browser
let passerBy: Browser
let other: Browser
/** How often somebody left a thing today is known by the function, whatever lies in the database. */
let third: Browser
let fourth: Browser
beforeAll(async () => {
  manager = await world.as('sample-manager')
  yunxi = await world.as('sample-counsellor')
  songbai = await world.as('sample-counsellor-2')
  passerBy = await world.as('sample-resident')
  other = await world.as('sample-resident-2')
  third = await world.as('sample-parent')
  fourth = await world.as('sample-counsellor-3')
})

const no = (refusal: string) => ({ ok: false, refusal })
const open = mondayAt(13, 30)
const at = (minutes: number) => world.cloud.clock.set(open + minutes * MINUTE)
const take = (browser: Browser, scene = hangingThere) => browser.call(takeNumber, { scene })
const give = () => yunxi.call(giveNumber, { siteId: site })
const next = (browser: Browser) => browser.call(callNext, { siteId: site })
const settle = (walkInId: string, how: 'seen' | 'gone') => yunxi.call(settleTurn, { siteId: site, walkInId, how })
const standing = (walkInId: string) => passerBy.call(readTurn, { siteId: site, walkInId })
const queue = async () => valueOf(await yunxi.call(readQueue, { siteId: site })).queue
const onTheSpot = (change = {}) =>
  putRota(
    world,
    aRota([
      aShift({ staffId: world.personId('sample-counsellor'), checkedIn: { at: open, how: 'by-code' }, ...change }),
    ]),
  )

describe('a number at a site', () => {
  it('is refused by name, and then it is had; the same phone has the same one', async () => {
    expect(await take(passerBy, 'hx-xx-99')).toEqual(no('site-unknown'))
    world.cloud.clock.set(open - MINUTE)
    expect(await take(passerBy)).toEqual(no('site-not-open'))
    expect(await give()).toEqual(no('site-not-open'))
    at(0)
    const first = valueOf(await take(passerBy))
    expect(first).toMatchObject({ siteId: site, number: 1 })
    expect(valueOf(await take(passerBy))).toEqual(first)
    expect(valueOf(await take(other)).number).toBe(2)
    expect(valueOf(await give()).walkIn).toMatchObject({ number: 3, state: 'waiting', isOwn: false })
    at(119)
    expect(valueOf(await give()).walkIn.number).toBe(4)
    at(120)
    expect(await take(third)).toEqual(no('site-not-open'))
  })

  it('is two hundred times a day, and no more', async () => {
    at(0)
    const many = Array.from({ length: 199 }, (_, index) => aWalkIn({ id: `n-${index}`, number: index + 1 }))
    await putQueue(world, aQueue(many))
    expect(valueOf(await take(passerBy)).number).toBe(200)
    expect(await take(other)).toEqual(no('numbers-full'))
    expect(await give()).toEqual(no('numbers-full'))
  })

  it('leads to nobody, and the same attempt is the same number, also once it was given up', async () => {
    at(0)
    const attempt = anAttempt(open)
    const { walkInId } = valueOf(await passerBy.call(takeNumber, { scene: hangingThere }, attempt))
    const [stored] = await storedQueues(world)
    expect(JSON.stringify(stored)).not.toContain(world.personId('sample-resident'))
    valueOf(await passerBy.call(giveUpTurn, { siteId: site, walkInId }))
    valueOf(await passerBy.call(giveUpTurn, { siteId: site, walkInId }))
    expect(valueOf(await standing(walkInId)).state).toBe('left')
    expect(valueOf(await passerBy.call(takeNumber, { scene: hangingThere }, attempt)).number).toBe(1)
    expect(valueOf(await take(passerBy)).number).toBe(2)
    expect(await passerBy.call(giveUpTurn, { siteId: site, walkInId: 'another' })).toEqual(no('turn-unknown'))
    expect(await standing('another')).toEqual(no('turn-unknown'))
    expect(await passerBy.call(readTurn, { siteId: 's-nowhere', walkInId })).toEqual(no('site-unknown'))
  })

  it('is called in order by who may be on duty there, and met or gone by name', async () => {
    at(0)
    expect(await next(yunxi)).toEqual(no('nobody-waits'))
    const first = valueOf(await take(passerBy)).walkInId
    const second = valueOf(await give()).walkIn.id
    expect(await next(songbai)).toEqual(no('site-unknown'))
    expect(await next(passerBy)).toEqual(no('not-allowed'))
    expect(await songbai.call(readQueue, { siteId: site })).toEqual(no('site-unknown'))
    expect(await songbai.call(giveNumber, { siteId: site })).toEqual(no('site-unknown'))
    expect(await settle(first, 'seen')).toEqual(no('number-not-called'))
    expect(await settle('another', 'gone')).toEqual(no('turn-unknown'))
    expect(valueOf(await next(yunxi)).walkIn).toMatchObject({ id: first, number: 1, state: 'called', isOwn: true })
    expect(valueOf(await standing(first))).toEqual({ number: 1, state: 'called', before: 0, wait: null })
    expect(valueOf(await manager.call(readQueue, { siteId: site })).queue?.walkIns).toMatchObject([
      { id: first, state: 'called', isOwn: false },
      { id: second, state: 'waiting' },
    ])
    valueOf(await settle(first, 'seen'))
    expect(await settle(first, 'gone')).toEqual(no('number-settled'))
    expect(valueOf(await standing(first)).state).toBe('seen')
    valueOf(await settle(second, 'gone'))
    expect((await queue())?.walkIns).toEqual([])
  })
})

describe('the time of waiting', () => {
  const wait = async (id: string) => valueOf(await standing(id)).wait

  it('is of who checked in on the spot, what their day has, and what a conversation lasts there', async () => {
    at(0)
    const booked = anAppointment({
      ...{ id: 'booked', counsellorId: 'c-yunxi', siteId: site, personId: world.personId('sample-parent') },
      ...{ start: open, end: open + 50 * MINUTE },
    })
    const first = valueOf(await take(passerBy)).walkInId
    const second = valueOf(await take(other)).walkInId
    expect(await wait(first)).toEqual({ state: 'unsure' })
    await onTheSpot({ checkedIn: { at: open, how: 'declared' } })
    expect(await wait(first)).toEqual({ state: 'unsure' })
    await onTheSpot()
    expect(await wait(first)).toEqual({ state: 'about', minutes: 0 })
    expect(valueOf(await standing(second))).toMatchObject({ before: 1, wait: { state: 'about', minutes: 50 } })
    expect((await queue())?.wait).toEqual({ state: 'not-today' })
    await bringAppointments(world, [booked], open)
    expect(await wait(first)).toEqual({ state: 'about', minutes: 50 })
    expect(await wait(second)).toEqual({ state: 'not-today' })
    at(50)
    expect(await wait(first)).toEqual({ state: 'about', minutes: 0 })
  })

  it('ends with their shift', async () => {
    at(0)
    // A minute more than it takes: the clock goes on while they ask.
    await onTheSpot({ until: minute(14, 21) })
    const first = valueOf(await take(third)).walkInId
    expect(await wait(first)).toEqual({ state: 'about', minutes: 0 })
    at(2)
    expect(await wait(first)).toEqual({ state: 'not-today' })
    at(51)
    expect(await wait(first)).toEqual({ state: 'unsure' })
  })
})

describe('raced', () => {
  it('two take a number at once, on phones and at the desk, and have one each', async () => {
    for (let time = 0; time < 4; time += 1) {
      await putQueue(world, aQueue([]))
      at(time)
      const [one, another, said] = await Promise.all([take(third), take(fourth), give()])
      const numbers = [valueOf(one).number, valueOf(another).number, valueOf(said).walkIn.number]
      expect(numbers.sort()).toEqual([1, 2, 3])
    }
  })

  it('two call the next at once, and have one each; of one who waits one has them', async () => {
    for (let time = 0; time < 4; time += 1) {
      at(time)
      await putQueue(world, aQueue([aWalkIn(), aWalkIn({ id: 'second', number: 2 })]))
      const both = await Promise.all([next(yunxi), next(manager)])
      expect(both.map((one) => valueOf(one).walkIn.number).sort()).toEqual([1, 2])
      await putQueue(world, aQueue([aWalkIn()]))
      const said = await Promise.all([next(yunxi), next(manager)])
      expect(said.filter(({ ok }) => ok)).toHaveLength(1)
      expect(said).toContainEqual(no('nobody-waits'))
    }
  })

  it('who gives up while they are called are called or gone, and never both waiting', async () => {
    for (let time = 0; time < 4; time += 1) {
      at(time)
      await putQueue(world, aQueue([aWalkIn()]))
      const [called] = await Promise.all([
        next(yunxi),
        fourth.call(giveUpTurn, { siteId: site, walkInId: 'a-walk-in' }),
      ])
      if (!called.ok) expect(called).toEqual(no('nobody-waits'))
      expect(valueOf(await standing('a-walk-in')).state).toBe('left')
    }
  })
})

it('goes as the day ends, and not a moment before', async () => {
  await putQueue(world, aQueue([aWalkIn()]))
  world.cloud.clock.set(mondayAt(24) - 5000)
  expect(await lookAtDoors(world)).toBeNull()
  expect(await storedQueues(world)).toHaveLength(1)
  world.cloud.clock.set(mondayAt(24))
  expect(await standing('a-walk-in')).toEqual(no('turn-unknown'))
  expect(await lookAtDoors(world)).toBeNull()
  expect(await storedQueues(world)).toEqual([])
})
