import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff } from '../support/phones'

const { phoneOf } = aStreet({ at: mondayAt(20) })

describe.each(targets)('a child who feels bad while the cloud is down, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
    await cutOff(phone)
    await phone.launch('child/pages/guide/index')
    await phone.tap('stage-school')
    await phone.tap('to-young')
    await phone.tap('begin-items')
    await phone.see('第 1 / 5 句')
  })

  it('is told whom to call and to find a grown-up, in words for a child, from any question and back to it', async () => {
    await phone.tap('answer-0')
    await phone.see('谢谢你认真想。')
    await phone.see('第 2 / 5 句')
    await phone.tap('feel-bad')
    await phone.el('crisis-card').waitFor()
    for (const number of ['12355', '12356', '110']) expect(await phone.el(`dial-${number}`).isVisible()).toBe(true)
    await phone.see(/告诉一个你信任的大人/)
    await phone.see(/现在就可以打电话/)
    await phone.tap('crisis-continue')
    await phone.see('第 2 / 5 句')
    expect(await phone.faults()).toEqual([])
  })

  it('may stop there, is given the numbers once more and no score, and what else one can do', async () => {
    await phone.tap('feel-bad')
    await phone.el('crisis-card').waitFor()
    await phone.tap('crisis-leave')
    await phone.see('好，我们停在这里')
    for (const number of ['12355', '12356', '110']) expect(await phone.el(`dial-${number}`).isVisible()).toBe(true)
    expect(await phone.sees(/\d+ 分(?!钟)|总分|得分/)).toBe(false)
    await phone.tap('look-again')
    await phone.tap('feel-bad')
    await phone.tap('crisis-help')
    await phone.see('先过这十分钟。')
    expect(await phone.faults()).toEqual([])
  })
})
