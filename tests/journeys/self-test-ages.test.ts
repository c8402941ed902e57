import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { choose } from '../support/self-test'

const { phoneOf } = aStreet({})

describe.each(targets)('a self-test for another age, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  it('says why not, offers what there is instead, and lets somebody who tapped wrong go back', async () => {
    await choose(phone)
    expect(await phone.el('start-test').innerText()).toBe('满 18 岁，开始')
    await phone.tap('not-my-age')
    await phone.see(/都是按 18 岁以上的人写的/)
    await phone.see('不是你不对，是这份问卷不合适。下面这些，现在就可以用。')
    expect(await phone.el('start-test').count()).toBe(0)
    await phone.tap('back-to-start')
    await phone.el('start-test').waitFor()
    await phone.tap('not-my-age')
    await phone.tap('instead-calm')
    await phone.el('breathe').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})
