import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet } from '../support/phones'
import { answer } from '../support/self-test'

const who = 'keeps-two'
const { world, phoneOf } = aStreet({ at: mondayAt(6), extraPeople: [who] })

describe.each(targets)('one’s own results over time, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target, who)
  })

  /** From the list to the result, all seven answers by hand. */
  async function worries(values: readonly number[]): Promise<void> {
    await phone.launch('pages/assess/index')
    await phone.tap('scale-gad7')
    await phone.tap('start-test')
    await answer(phone, values, 1, 7)
    await phone.tap('see-result')
    await phone.el('result-card').waitFor()
  }
  async function keep(): Promise<void> {
    await phone.tap('keep-result')
    await phone.tap('confirm-keep')
    await phone.el('result-kept').waitFor()
  }

  it('leads from the list by seven questions to a result that is kept, and the second one to a line', async () => {
    await worries([2, 2, 2, 2, 1, 1, 2])
    expect(await phone.el('result-total').innerText()).toContain('12')
    expect(await phone.el('trend').count()).toBe(0)
    await keep()

    world.cloud.clock.advance(20 * 86_400_000)
    await worries([1, 1, 0, 1, 0, 1, 0])
    expect(await phone.el('result-total').innerText()).toContain('4')
    await phone.el('trend').waitFor()
    await phone.see(/一次的变化说明不了什么/)
    await phone.tap('trend-numbers')
    expect((await phone.el('trend-table').innerText()).match(/\d+ 分/g)).toEqual(['12 分', '4 分'])
    await keep()
    await phone.tap('see-kept')
    const line = phone.all('trend-gad7').first()
    await line.waitFor()
    expect(await phone.all('kept-').count()).toBe(2)
    expect(await phone.page.getByRole('img', { name: /12 分.*4 分.*往上，是困扰多一些/ }).count()).toBeGreaterThan(0)
    expect(await phone.faults()).toEqual([])
  })
})
