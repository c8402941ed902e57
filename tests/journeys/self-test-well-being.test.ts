import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { answer } from '../support/self-test'

const { phoneOf } = aStreet({})

describe.each(targets)('a questionnaire where more is better, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  /** The colour the number is written in, after these five answers. */
  async function colourAfter(values: readonly number[]): Promise<string> {
    await phone.launch('pages/assess/index')
    await phone.tap('scale-who5')
    await phone.tap('start-test')
    await answer(phone, values, 1, 5)
    await phone.tap('see-result')
    await phone.el('result-total').waitFor()
    const colour = await phone.el('result-total').evaluate((one) => getComputedStyle(one).color)
    await phone.tap('discard-result')
    await phone.el('start-test').waitFor()
    return colour
  }

  it('is calm at the upper end and warm at the lower, the other way round than burden, and red at neither', async () => {
    const high = await colourAfter([5, 5, 5, 5, 5])
    const low = await colourAfter([0, 0, 0, 0, 0])
    expect({ high, low }).toEqual({ high: 'rgb(23, 88, 80)', low: 'rgb(138, 67, 24)' })
  })

  it('says which way is the better one', async () => {
    await phone.launch('pages/assess/index')
    await phone.tap('scale-who5')
    await phone.tap('start-test')
    await answer(phone, [3, 3, 3, 3, 3], 1, 5)
    await phone.tap('see-result')
    await phone.see('分数越高，说明过得越好')
    expect(await phone.sees('困扰出现得越多')).toBe(false)
  })
})
