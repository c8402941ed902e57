import { describe, expect, it } from 'vitest'
import { inAHurry, type Phone, targets } from '../support/browser'
import { aStreet, cutOff } from '../support/phones'

describe.each(targets)('what one can do by oneself, with no network, on the $name build', (target) => {
  const { world, phoneOf } = aStreet({})

  async function opened(path: string): Promise<Phone> {
    const phone = await phoneOf(target, 'sample-resident', inAHurry)
    await phone.launch(path)
    await phone.el('to-exercises').waitFor()
    // What the web fetches ahead lies on a phone with the package.
    await phone.hasAll()
    await cutOff(phone)
    await phone.tap('to-exercises')
    await phone.el('exercise-e8').waitFor()
    await phone.rested()
    return phone
  }

  it.each(['pages/home/index', 'pages/read/index', 'pages/help/index'])('is one tap from %s', async (path) => {
    const phone = await opened(path)
    await phone.see('这些做法参考公开资料写成，还没有经过专业人员审阅。')
    expect(await phone.all('exercise-e').count()).toBe(8)
    expect(await phone.faults()).toEqual([])
  })

  it('leads through the steps, back and to the end, and stops by a tap', async () => {
    const phone = await opened('pages/help/index')
    await phone.tap('exercise-e2')
    await phone.see('一件事在脑子里放个没完')
    await phone.rested()
    await phone.tap('guide-on')
    await phone.see('第 1 / 5 步')
    await phone.tap('guide-on')
    await phone.see('第 2 / 5 步')
    await phone.tap('guide-back')
    await phone.see('第 1 / 5 步')
    for (let at = 0; at < 5; at += 1) await phone.tap('guide-on')
    await phone.see(/^做完了。/)
    expect(await phone.el('guide-back').count()).toBe(0)
    await phone.tap('guide-on')
    await phone.see('第 1 / 5 步')
    expect(await phone.faults()).toEqual([])
  })

  it('goes on by itself where a step has its time, and stands still once it is stopped', async () => {
    const phone = await opened('pages/help/index')
    await phone.tap('exercise-e3')
    await phone.el('guide-on').waitFor()
    await phone.rested()
    await phone.tap('guide-on')
    await phone.tap('guide-on')
    await phone.see('第 2 / 12 步')
    await phone.see('第 3 / 12 步')
    await phone.tap('guide-stop')
    await phone.see(/停在这里$/)
    expect(await phone.faults()).toEqual([])
  })

  it('has nothing move for somebody who asked for stillness', async () => {
    const phone = await opened('pages/help/index')
    await phone.page.emulateMedia({ reducedMotion: 'reduce' })
    await phone.tap('exercise-e8')
    await phone.el('guide-on').waitFor()
    await phone.rested()
    await phone.tap('guide-on')
    const bar = phone.page.locator('[style*="scaleX"]').locator('visible=true')
    const moves = () => bar.evaluate((element) => getComputedStyle(element).transitionDuration)
    expect(await moves()).toBe('0s')
    await phone.page.emulateMedia({ reducedMotion: 'no-preference' })
    await expect.poll(moves).toBe('1s')
  })

  it('tells the ten points with what they mean and where they are from', async () => {
    const phone = await opened('pages/read/index')
    await phone.tap('to-ten')
    await phone.see('心理健康是健康的重要组成部分，身心健康密切关联、相互影响。')
    expect(await phone.all('point-').count()).toBe(10)
    await phone.see(/尤溪县卫计局/)
    expect(await world.documents('administrations')).toEqual([])
    expect(await phone.faults()).toEqual([])
  })
})
