import { describe, expect, it } from 'vitest'
import { DAY } from '#core/domain/time'
import { type Phone, type Target, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff } from '../support/phones'
import { runWell } from '../support/run-timer'

const { world, phoneOf } = aStreet()
const at = (hours: number, minutes = 0) => world.cloud.clock.set(mondayAt(hours, minutes))
const [number, name] = ['13800138000', '小陈']

/** All that lies on the phone. */
const onPhone = (phone: Phone) =>
  phone.page.evaluate(() => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }))

async function toTheLine(person: Phone): Promise<void> {
  await person.launch('pages/me/index')
  await person.tap('call-me')
  await person.tap('who-self')
  await person.tap('begin-asking')
  await person.el('callback-number').fill(number)
  await person.tap('step-next')
  for (const id of ['day-1', 'day-2', 'part-afternoon', 'step-next']) await person.tap(id)
  await person.el('callback-name').fill(name)
  for (const step of ['name', 'caller', 'message', 'other']) {
    await person.el(`step-${step}`).first().waitFor()
    await person.tap('step-next')
  }
  await person.el('callback-about').waitFor()
}

async function asked(target: Target): Promise<Phone> {
  const person = await phoneOf(target)
  await toTheLine(person)
  await person.tap('step-skip')
  await person.tap('place-s-chenguang')
  await person.tap('step-next')
  await person.see(/通话记录里/)
  await person.tap('step-next')
  await person.see(/最晚 今天 15:30 以前打第一次/)
  return person
}

async function takes(target: Target): Promise<Phone> {
  const worker = await phoneOf(target, 'sample-care-worker')
  await worker.launch('pages/me/index')
  await worker.tap('my-callbacks')
  await worker.all('callback-').first().click()
  await worker.tap('take')
  await worker.see(number)
  return worker
}

async function notes(worker: Phone, outcome: string): Promise<void> {
  await worker.tap(`outcome-${outcome}`)
  await worker.tap('note-try')
  await worker.see('记下了')
}

describe.each(targets)('a call somebody asked for, on the $name build', (target) => {
  it('is taken on, tried, tried again, closed, seen by the person, and gone thirty days later', async () => {
    at(6)
    const person = await asked(target)
    const lies = await onPhone(person)
    for (const word of [number, name, 'callback']) expect(lies).not.toContain(word)

    at(14)
    const worker = await takes(target)
    await notes(worker, 'nobody')
    await worker.see(/你打过，没有人接/)
    await notes(worker, 'answered')
    await worker.tap('closing-talked')
    await worker.tap('close-request')
    await worker.see(/这一条办完了/)

    await person.comeBack('pages/me/index')
    await person.tap('call-me')
    await person.see(/已经通过话，这一次办完了/)
    await person.see(/打过，没有人接/)
    await person.all('to-looks').first().click()
    await person.see(/为了给你打电话/)
    expect(await person.faults()).toEqual([])
    expect(await worker.faults()).toEqual([])

    world.cloud.clock.set(mondayAt(15) + 30 * DAY)
    await runWell(world, 'callbacks', 'clear')
    expect(await world.documents('callbacks')).toEqual([])
    await person.comeBack('pages/me/index')
    await person.tap('call-me')
    await person.el('begin').waitFor()
  })

  it('gives way to help where the words speak of dying: also without a network, and nothing is sent', async () => {
    at(6)
    const person = await phoneOf(target)
    await toTheLine(person)
    await cutOff(person)
    await person.el('callback-about').fill('我不想活了')
    await person.tap('step-next')
    await person.el('crisis-card').waitFor()
    await person.el('dial-12356').waitFor()
    await person.el('dial-110').waitFor()
    expect(await world.documents('callbacks')).toEqual([])
    await person.tap('danger-back')
    expect(await person.el('callback-about').inputValue()).toBe('我不想活了')
    expect(await person.faults()).toEqual([])
  })

  it('taken back while somebody has the number is said to both', async () => {
    at(6)
    const person = await asked(target)
    at(14)
    const worker = await takes(target)
    await person.comeBack('pages/me/index')
    await person.tap('call-me')
    await person.see(/可能正在打/)
    await person.tap('take-back')
    await person.tap('take-back-yes')
    await person.see(/电话可能还会响这一次/)
    await worker.tap('outcome-nobody')
    await worker.tap('note-try')
    await worker.see(/请不要再打/)
    const [stored] = await world.documents('callbacks')
    expect(stored).toMatchObject({ number: null, name: null, closed: { as: 'taken-back', whileCalling: true } })
  })

  it('that was not made is told at the next opening, and is on top of the list', async () => {
    at(6)
    const person = await asked(target)
    at(16)
    await person.comeBack('pages/me/index')
    await person.tap('call-me')
    await person.see(/是我们没有做到/)
    const worker = await phoneOf(target, 'sample-care-worker')
    await worker.launch('community/pages/callbacks/index')
    await worker.see('过了说好的时间')
  })
})
