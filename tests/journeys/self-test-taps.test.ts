import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet } from '../support/phones'
import { answer, atTheNinth, begin } from '../support/self-test'

const { phoneOf } = aStreet({})

describe.each(targets)('a self-test that is tapped too early, on the $name build', (target) => {
  let phone: Phone

  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  /** Where the middle of an element lies that takes a tap now, to tap there whatever it is by then. */
  async function middleOf(id: string): Promise<readonly [number, number]> {
    await phone.el(id).click({ trial: true })
    const box = await phone.el(id).boundingBox()
    if (!box) throw new Error(`${id} is not on the screen`)
    return [box.x + box.width / 2, box.y + box.height / 2]
  }

  async function pauseClock(): Promise<void> {
    await phone.page.clock.pauseAt(await phone.page.evaluate(() => Date.now() + 1_000))
  }

  // The second one comes before the next question does, and right after it has come.
  it.each([120, 400])('takes two taps %i ms apart for the answer to one question', async (gap) => {
    await phone.page.clock.install()
    await begin(phone)
    await answer(phone, [1])
    await phone.see('第 2 / 9 题')
    const spot = await middleOf('answer-2')
    await pauseClock()
    await phone.page.mouse.click(...spot)
    await phone.page.clock.runFor(gap)
    await phone.page.mouse.click(...spot)
    await phone.page.clock.runFor(3_000)
    await phone.page.clock.resume()
    await phone.see('第 3 / 9 题')
    await phone.tap('pause-test')
    await phone.see(/已答 2 \/ 9/)
  })

  it('takes no tap for the crisis card in the moment it comes up', async () => {
    await phone.page.clock.install()
    await atTheNinth(phone)
    const answered = await middleOf('answer-1')
    await pauseClock()
    await phone.page.mouse.click(...answered)
    await phone.page.clock.runFor(100)
    await phone.el('crisis-continue').scrollIntoViewIfNeeded()
    const box = await phone.el('crisis-continue').boundingBox()
    const goOn = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20] as const
    await phone.page.mouse.click(...goOn)
    await phone.page.clock.runFor(1_000)
    expect(await phone.el('result-total').count()).toBe(0)
    await phone.page.mouse.click(...goOn)
    await phone.page.clock.resume()
    await phone.el('result-total').waitFor()
  })

  it('opens one page for two quick taps: of the list, of the start and of the result', async () => {
    await phone.launch('pages/assess/index')
    for (const id of ['scale-phq9', 'start-test']) {
      const spot = await middleOf(id)
      await phone.page.mouse.click(...spot)
      await phone.page.mouse.click(...spot)
    }
    await phone.see('第 1 / 9 题')
    await phone.page.goBack()
    await phone.el('start-test').waitFor()
    await atTheNinth(phone)
    await phone.tap('answer-0')
    const spot = await middleOf('see-result')
    await phone.page.mouse.click(...spot)
    await phone.page.mouse.click(...spot)
    await phone.el('result-total').waitFor()
    await phone.page.goBack()
    await phone.el('found-sheet').waitFor()
    await phone.page.goBack()
    await phone.el('scale-phq9').waitFor()
    expect(await phone.faults()).toEqual([])
  })
})
