import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { keptOf } from '../support/kept-of'
import { aStreet, cutOff, letThrough, loseReplies, reconnect } from '../support/phones'
import { finish, stored } from '../support/self-test'

/** Much of many things, of the last nothing: what they suggest is a conversation. */
const much = [2, 2, 2, 2, 1, 1, 2, 0, 0] as const

const { world, phoneOf } = aStreet({})

describe.each(targets)('what somebody agreed to keep while there was no network, on the $name build', (target) => {
  let phone: Phone
  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  const records = () => world.documents('administrations')
  const kept = () => expect.poll(async () => (await records()).length)

  async function keepInVain(): Promise<void> {
    await finish(phone, much)
    await cutOff(phone)
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
    await phone.el('keep-unsure').waitFor()
    expect(await records()).toEqual([])
  }

  it('is handed in while another page is open, which shows it no more', async () => {
    await keepInVain()
    await phone.page.goBack()
    await phone.el('found-sheet').waitFor()
    await reconnect(phone)
    await phone.el('start-test').waitFor()
    expect(await stored(phone)).not.toContain('phq9-')
    expect(await records()).toHaveLength(1)
    expect(await keptOf(world, 'sample-resident')).toMatchObject([{ score: { total: 12 } }])
    expect(await phone.faults()).toEqual([])
  })

  it('is handed in when the program is opened again; on the web once somebody has said that it is theirs', async () => {
    await keepInVain()
    await phone.comeBack('pages/home/index')
    await phone.see('有一份结果等着存进记录')
    await letThrough(phone)
    await phone.comeBack('pages/home/index')
    if (target.name === 'H5') {
      await phone.el('begun-test').waitFor()
      expect(await records()).toEqual([])
      await phone.tap('begun-test')
      await phone.see(/连上网会自己再交，不会变成两份/)
      await phone.tap('resume-test')
    }
    await kept().toBe(1)
    await expect.poll(() => stored(phone)).not.toContain('phq9-')
  })

  it('is there once where it had arrived and its reply alone was lost', async () => {
    await finish(phone, much)
    await loseReplies(phone, 'submit', { cutOff: true })
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
    await phone.el('keep-unsure').waitFor()
    await kept().toBe(1)
    await phone.page.goBack()
    await phone.el('found-sheet').waitFor()
    await reconnect(phone)
    await phone.el('start-test').waitFor()
    await expect.poll(() => stored(phone)).not.toContain('phq9-')
    expect(await records()).toHaveLength(1)
  })
})
