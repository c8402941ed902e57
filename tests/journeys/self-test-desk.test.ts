import { beforeEach, describe, expect, it } from 'vitest'
import { axeFaults } from '../support/axe'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { begin, resumeWith, stored } from '../support/self-test'

const desk = { width: 1280, height: 800 }
const { phoneOf } = aStreet({})

/** The stand-in for WeChat draws a phone in whatever window it is opened in. */
const onTheWeb = targets.filter(({ name }) => name === 'H5')

describe.each(onTheWeb)('a self-test at a desk, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
    await phone.page.setViewportSize(desk)
  })

  const choose = (item: number, value: number) => phone.tap(`answer-phq9-${item}-${value}`)

  it('shows all nine questions on one page, within its edges, and leads from there to the result', async () => {
    await begin(phone)
    await phone.el('whole-list').waitFor()
    expect(await phone.all('question-phq9-').count()).toBe(9)
    expect(await phone.el('whole-progress').innerText()).toBe('已答 0 / 9')
    expect(await axeFaults(phone.page)).toEqual([])
    for (let item = 1; item <= 9; item += 1) await choose(item, item === 3 ? 1 : 0)
    expect(await phone.el('whole-progress').innerText()).toBe('已答 9 / 9')
    expect(await stored(phone)).toMatch(/phq9-3\\*":1/)
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    expect(await phone.el('result-total').innerText()).toContain('1')
    expect(await phone.faults()).toEqual([])
  })

  it('leads to what is still open instead of a result, and marks it', async () => {
    await begin(phone)
    await choose(1, 2)
    await phone.tap('see-result')
    await phone.see('这一题还没选')
    expect(await phone.page.getByText('这一题还没选').locator('visible=true').count()).toBe(8)
    await phone.el('question-phq9-2').waitFor()
    expect(await phone.el('result-total').count()).toBe(0)
  })

  it('shows the crisis card at the answer, whatever is still open, and comes back to that question', async () => {
    await begin(phone)
    await choose(9, 1)
    await phone.el('crisis-card').waitFor()
    expect(await phone.el('whole-list').count()).toBe(0)
    expect(await phone.el('crisis-continue').innerText()).toBe('我知道了，继续答题')
    await phone.tap('crisis-continue')
    await phone.el('question-phq9-9').waitFor()
    for (let item = 1; item <= 8; item += 1) await choose(item, 0)
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    await phone.el('crisis-card').waitFor()
  })

  it('goes on with what was answered on a phone, and the other way round', async () => {
    await phone.page.setViewportSize({ width: 375, height: 812 })
    await resumeWith(phone, { scaleId: 'phq9', scaleVersion: 2, responses: { 'phq9-1': 1, 'phq9-2': 2 } })
    await phone.see('第 3 / 9 题')
    await phone.page.setViewportSize(desk)
    await phone.el('whole-list').waitFor()
    expect(await phone.el('whole-progress').innerText()).toBe('已答 2 / 9')
    await choose(3, 0)
    await phone.page.setViewportSize({ width: 375, height: 812 })
    await phone.see('第 3 / 9 题')
  })
})
