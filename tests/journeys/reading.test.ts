import { beforeEach, describe, expect, it } from 'vitest'
import { dark, light } from '../../src/resident/reading/picture-tones'
import { type Phone, targets } from '../support/browser'
import { aStreet, cutOff } from '../support/phones'
import { aStoredArticle } from '../support/stored-article'

const { world, phoneOf } = aStreet()

/** Ids of the rows on the page in front, in their order. */
async function rowsOn(phone: Phone, prefix: string): Promise<string[]> {
  const ids = await phone.all(`${prefix}-a`).evaluateAll((rows) => rows.map(({ id }) => id))
  return ids.map((id) => id.slice(-3))
}

/** Of the picture on the page in front: how much wider than high it is, and the walls of what is shown of it. */
const pictureOn = (phone: Phone) =>
  phone.el('article-picture').evaluate((picture) => {
    const { width, height } = picture.getBoundingClientRect()
    const shown = [...picture.children].filter((one) => one.checkVisibility())
    const walls = shown.map((one) => /%23[0-9a-f]{6}/.exec(getComputedStyle(one).backgroundImage)?.[0])
    return { shape: Math.round(width / height), walls }
  })

/** Which block it was left at, as it lies on the phone; 0 for none or the first. */
const stoppedAt = (phone: Phone) =>
  phone.page.evaluate(() => {
    const all = JSON.stringify([{ ...localStorage }, { ...sessionStorage }])
    return Number(/stopped[\\":]+([1-9]\d*)/.exec(all)?.[1] ?? '0')
  })

const address = (phone: Phone) => phone.page.evaluate(() => window.location.href)

describe.each(targets)('somebody who reads, on the $name build', (target) => {
  let phone: Phone
  beforeEach(async () => {
    phone = await phoneOf(target)
  })

  it('goes through a door to an article, on in its series, keeps one and has both without a network', async () => {
    await phone.launch('pages/read/index')
    await phone.tap('door-d04')
    await phone.see('照顾生病的家人很累')
    await expect.poll(() => rowsOn(phone, 'article')).toEqual(['a05', 'a27', 'a10', 'a33'])
    expect((await pictureOn(phone)).shape).toBe(2)
    expect(await address(phone)).not.toMatch(/%/)
    await phone.tap('article-a05')
    await phone.see('这篇文章尚未经专业人员审阅')
    await phone.see(/科普编写，不是医生.*最晚 2027年3月4日 重新核对/)
    await phone.see('这是第 1 篇，一共 4 篇。')
    expect(await pictureOn(phone)).toEqual({ shape: 2, walls: [light.wall.replace('#', '%23')] })
    await phone.page.emulateMedia({ colorScheme: 'dark' })
    expect(await pictureOn(phone)).toEqual({ shape: 2, walls: [dark.wall.replace('#', '%23')] })
    await phone.page.emulateMedia({ colorScheme: 'light' })
    await phone.tap('favourite')
    await phone.el('not-favourite').waitFor()
    await phone.tap('series-next')
    await phone.see('他把盐放了两回：记性变差，家里人怎么开口')
    await phone.see('这是第 2 篇，一共 4 篇。')
    expect(await rowsOn(phone, 'related')).toHaveLength(3)

    await phone.hasAll()
    await cutOff(phone)
    await phone.comeBack('resident/pages/my-reading/index')
    await phone.el('wipe-reading').waitFor()
    expect(await rowsOn(phone, 'favourite')).toEqual(['a05'])
    expect(await rowsOn(phone, 'lately')).toEqual(['a10'])
    await phone.tap('lately-a10')
    await phone.see('他把盐放了两回：记性变差，家里人怎么开口')
    await phone.el('block-3').waitFor()
    await phone.comeBack('resident/pages/article/index?id=a05')
    await phone.el('block-3').waitFor()
    await phone.see(/下面是上一次看到的内容/)
    expect((await pictureOn(phone)).walls).toHaveLength(1)

    await phone.comeBack('resident/pages/my-reading/index')
    await phone.tap('wipe-reading')
    await phone.el('nothing-read').waitFor()
    await phone.comeBack('resident/pages/article/index?id=a05')
    await phone.el('retry').waitFor()
    expect(await phone.el('block-3').count()).toBe(0)
    expect(await phone.faults()).toEqual([])
  })

  it('finds the place where it was left', async () => {
    await phone.launch('resident/pages/article/index?id=a31')
    await phone.el('block-9').waitFor()
    expect(await phone.el('go-on-reading').count()).toBe(0)
    // It is noted when the page goes to the back, once a finger has rested for a quarter of a second.
    await expect
      .poll(async () => {
        await phone.el('block-9').evaluate((block) => block.scrollIntoView({ block: 'start' }))
        await phone.page.evaluate(() => new Promise((rested) => setTimeout(rested, 400)))
        await phone.tap('help-entry')
        await phone.el('dial-12356').waitFor()
        const at = await stoppedAt(phone)
        await phone.page.goBack()
        await phone.el('block-9').waitFor()
        return at
      })
      .toBeGreaterThan(1)
    await phone.comeBack('resident/pages/article/index?id=a31')
    await phone.tap('go-on-reading')
    await expect.poll(() => phone.el('go-on-reading').count()).toBe(0)
    await expect
      .poll(() => phone.el('article-review').evaluate((one) => one.getBoundingClientRect().bottom < 0))
      .toBe(true)
    expect(await phone.faults()).toEqual([])
  })

  it('finds it also for somebody who leaves in the same quarter of a second as they scroll', async () => {
    await phone.launch('resident/pages/article/index?id=a31')
    await phone.el('block-9').waitFor()
    // Where its blocks stand is measured by then.
    await phone.page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 600)))
    const reached = await phone.el('block-9').evaluate(async (last) => {
      // From now on no finger rests: whatever waits a quarter of a second never comes.
      const wait = globalThis.setTimeout
      Object.assign(globalThis, {
        setTimeout: (work: () => void, time?: number) => (time === 250 ? 0 : wait(work, time)),
      })
      const block = (at: number) => document.getElementById(last.id.replace(/9$/, String(at)))
      for (const at of [4, 9]) {
        block(at)?.scrollIntoView({ block: 'start' })
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame)
      }
      let at = 0
      while ((block(at + 1)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) <= 120) at += 1
      return at
    })
    expect(reached).toBeGreaterThan(5)
    await phone.tap('help-entry')
    await phone.el('dial-12356').waitFor()
    expect(await stoppedAt(phone)).toBe(reached)
    expect(await phone.faults()).toEqual([])
  })

  it('leaves no trace of what might put them in danger, unless they keep it', async () => {
    await phone.launch('resident/pages/article/index?id=a25')
    await phone.el('leaves-no-trace').waitFor()
    await phone.page.waitForLoadState('networkidle')
    await phone.comeBack('resident/pages/my-reading/index')
    await phone.el('nothing-read').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('finds what was taken down meanwhile gone from the phone as well', async () => {
    await phone.launch('resident/pages/article/index?id=a02')
    await phone.el('article-review').waitFor()
    await world.put('articles', aStoredArticle('a02', { reviewBy: '2026-11-22' }))
    await phone.comeBack('resident/pages/article/index?id=a02')
    await phone.see('这篇文章正在重新核对，先不放出来。可以看看别的文章。')
    await phone.comeBack('resident/pages/my-reading/index')
    await phone.el('nothing-read').waitFor()
    expect(await phone.faults()).toEqual([])
  })

  it('finds one by the first letters of its pinyin, and leaves nothing of what was typed', async () => {
    await phone.launch('pages/read/index')
    await phone.tap('to-search')
    await phone.el('search-words').fill('sbz')
    world.cloud.calls.clear()
    await phone.tap('search-now')
    await phone.el('found-a01').waitFor()
    expect(world.cloud.calls.list()).toHaveLength(1)
    const left = await phone.page.evaluate(() =>
      JSON.stringify([window.location.href, document.title, { ...localStorage }, { ...sessionStorage }]),
    )
    expect(left).not.toContain('sbz')
    await phone.tap('found-a01')
    await phone.see('这篇文章尚未经专业人员审阅')
    expect(await address(phone)).not.toContain('sbz')
    expect(await phone.faults()).toEqual([])
  })

  it('without a network is given titles that are on the phone, and help above all else for words of dying', async () => {
    await phone.launch('pages/read/index')
    await phone.el('to-search').waitFor()
    await phone.all('article-a01').first().waitFor()
    await phone.hasAll()
    await cutOff(phone)
    await phone.tap('to-search')
    await phone.el('search-words').fill('睡不')
    await phone.el('suggested-a01').waitFor()
    await phone.el('search-words').fill('不想活了')
    await phone.el('crisis-card').waitFor()
    await phone.tap('search-now')
    await phone.el('retry').waitFor()
    const top = async (id: string) => (await phone.el(id).boundingBox())?.y ?? Number.NaN
    expect(await top('crisis-card')).toBeLessThan(await top('retry'))
    expect(await phone.faults()).toEqual([])
  })
})
