import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { answerAll, bornIn } from '../support/child-check'
import { aStreet } from '../support/phones'
import { stored } from '../support/self-test'

/** At the machine's time: what lies on a phone is put down, and given up, by its own clock. */
const { phoneOf } = aStreet({})
const whose = /是你刚才在这个窗口里做的吗/

describe('what was answered about a child on a computer that others sit down at too, on the H5 build', () => {
  let phone: Phone

  /** A toddler of twenty months: two answers of five, or all. */
  async function answered(values: readonly number[]): Promise<void> {
    const born = new Date().getFullYear() * 12 + new Date().getMonth() - 20
    await bornIn(phone, Math.floor(born / 12), (born % 12) + 1)
    await phone.tap('check-warning-signs')
    await answerAll(phone, values, 5)
  }
  const shown = (id: string) => phone.el(id).count()

  beforeEach(async () => {
    phone = await phoneOf(targets[0])
  })

  it('asks whose it is before it says how far somebody came', async () => {
    await answered([0, 1])
    await phone.see('第 3 / 5 题')
    await phone.page.reload()
    await phone.see(whose)
    expect(await phone.sees(/已答|第 \d|上次答到/)).toBe(false)
    expect([await shown('question-text'), await shown('help-entry')]).toEqual([0, 1])
    await phone.tap('resume-check')
    await phone.see('第 3 / 5 题')
    expect(await phone.faults()).toEqual([])
  })

  it('asks before it shows what came of it, and clears it away for whoever says that it is not theirs', async () => {
    await answered([0, 1, 0, 0, 0])
    await phone.tap('see-result')
    await phone.el('check-outcome').waitFor()
    await phone.tap('take-along')
    await phone.el('paper').waitFor()
    await phone.page.reload()
    await phone.see(whose)
    expect([await shown('paper'), await shown('check-outcome')]).toEqual([0, 0])
    expect(await phone.sees(/复查|你答的是/)).toBe(false)
    await phone.tap('wipe-check')
    await phone.el('about-child').waitFor()
    await expect.poll(() => stored(phone)).not.toContain('ws-')
    expect(await phone.faults()).toEqual([])
  })
})
