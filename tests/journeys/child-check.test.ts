import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { answerAll, bornIn } from '../support/child-check'
import { mondayAt } from '../support/makers'
import { aStreet, cutOff } from '../support/phones'
import { stored } from '../support/self-test'

const { phoneOf, world } = aStreet({ at: mondayAt(9) })

/** The year and the month so many months before that Monday, 2026-11-23. */
const monthsBefore = (months: number): readonly [year: number, month: number] => {
  const at = 2026 * 12 + 10 - months
  return [Math.floor(at / 12), (at % 12) + 1]
}

interface Client {
  readonly outside: { readonly album: readonly unknown[] }
}

describe.each(targets)('a parent looks at a child, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  it('of eighteen months: one sign, what it means, a page to take along, and on to a booking', async () => {
    await bornIn(phone, ...monthsBefore(18))
    // Only the month is known: the younger one until the parent says it.
    await phone.see('按满 17 个月来看。')
    await phone.tap('already-older')
    await phone.see('按满 18 个月来看。')
    await phone.tap('check-warning-signs')
    await answerAll(phone, [0, 1, 0, 0, 0])
    await phone.tap('see-result')
    await phone.el('check-outcome').waitFor()
    await phone.see('不会按要求指人或物')
    await phone.see('你答的是：还不会')
    await phone.see('有要留意的地方，请带孩子去复查')
    await phone.see(/有一处和同龄的孩子不太一样，要请人当面看一看/)
    await phone.see(/它不是诊断/)
    await phone.see(/县级妇幼保健机构/)
    expect(await phone.page.getByText(/孤独症|自闭/).count()).toBe(0)
    await phone.tap('take-along')
    await phone.see('· 不会按要求指人或物（家长答：还不会）')
    if (target.name === 'H5') {
      const offered = phone.page.waitForEvent('download')
      await phone.tap('save-picture')
      expect((await offered).suggestedFilename()).toBe('xinlin.png')
    } else {
      await phone.tap('save-picture')
      await phone.choose('允许')
      await phone.see(/已经存进手机相册/)
      const album = await phone.page.evaluate(() => (Reflect.get(globalThis, '__client') as Client).outside.album)
      expect(album).toHaveLength(1)
    }
    await phone.page.goBack()
    await phone.tap('book-for-child')
    await phone.see(/谈|约/)
    expect(await phone.faults()).toEqual([])
  })

  it('between two windows: has the younger block, and is told so', async () => {
    await bornIn(phone, ...monthsBefore(20))
    await phone.see('按满 19 个月来看。')
    expect(await phone.el('already-older').count()).toBe(0)
    await phone.see(/国家的表没有正好 19 个月的，两份之间先用前面的一份：18 个月/)
    await phone.tap('check-warning-signs')
    await phone.see('不会有意识叫“爸爸”或“妈妈”')
  })

  it('of eleven years: no form is for that age, and there is what else there is', async () => {
    await bornIn(phone, ...monthsBefore(11 * 12))
    await phone.el('not-for-this-age').waitFor()
    expect(await phone.el('check-warning-signs').count()).toBe(0)
    await phone.tap('instead-help')
    await phone.el('dial-12356').waitFor()
  })

  it('goes back to a question, takes an answer back, stops, and goes on where it was', async () => {
    await bornIn(phone, ...monthsBefore(20))
    await phone.tap('check-milestones')
    await answerAll(phone, [0, 0], 5)
    await phone.see('第 3 / 5 题')
    await phone.tap('previous-question')
    await phone.see('第 2 / 5 题')
    await phone.tap('answer-1')
    await phone.see('第 3 / 5 题')
    await phone.tap('pause-check')
    await phone.el('for-child').waitFor()
    await phone.tap('for-child')
    await phone.see(/继续上次（已答 2 \/ 5）/)
    await phone.tap('resume-check')
    await phone.see('第 3 / 5 题')
    await phone.see('可说出3个有意义的词')
  })

  it('sends nothing and keeps no month of birth; cleared away by one tap', async () => {
    world.cloud.calls.clear()
    await bornIn(phone, ...monthsBefore(20))
    await phone.tap('check-warning-signs')
    await answerAll(phone, [1, 1, 0, 0, 1])
    await phone.tap('see-result')
    await phone.see('请这几天带孩子去复查')
    expect(JSON.stringify(world.cloud.calls.list())).not.toMatch(/warning-signs|ws-18m/)
    expect(await stored(phone)).toContain('ws-regress')
    expect(await stored(phone)).not.toMatch(/2025-0?3|"born"/)
    await phone.tap('wipe-check')
    await expect.poll(() => stored(phone)).not.toContain('ws-regress')
  })

  it('answers about caring bring the card at once, with the cloud away, and again above the result', async () => {
    await bornIn(phone, ...monthsBefore(8))
    await phone.tap('check-care-risk')
    await phone.see('第 1 / 11 题')
    await cutOff(phone)
    await answerAll(phone, [0, 0, 0, 0, 1], 11)
    await phone.el('crisis-card').waitFor()
    await phone.see('先缓一缓，你和孩子都要紧')
    for (const number of ['12356', '120', '110']) await phone.el(`dial-${number}`).waitFor()
    await phone.tap('crisis-continue')
    await phone.tap('next-question')
    for (const at of [6, 7, 8, 9, 10]) {
      await phone.see(`第 ${at} / 11 题`)
      await phone.tap('answer-0')
    }
    await phone.see('第 11 / 11 题')
    await phone.tap('answer-1')
    await phone.el('crisis-card').waitFor()
    expect(await phone.el('crisis-continue').innerText()).toBe('我知道了，去看结果')
    await phone.tap('crisis-continue')
    await phone.el('check-outcome').waitFor()
    await phone.el('crisis-card').waitFor()
    await phone.see('有些地方，可以请人一起想办法')
  })
})
