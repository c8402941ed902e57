import { beforeEach, describe, expect, it } from 'vitest'
import { type Phone, targets } from '../support/browser'
import { aStreet, cutOff } from '../support/phones'

const { world, phoneOf } = aStreet()

const plays = async () => {
  const rows = await world.documents('play-counts')
  return rows.find((row) => row._id === 'lesson-slow-1_n-chenguang')?.n
}

/** Whether anything is to be heard: on the weapp build as the phone says, on the web as its elements do. */
async function isHeard(phone: Phone): Promise<boolean> {
  return phone.page.evaluate(() => {
    const { __client: client, __sounds: sounds = [] } = window as unknown as {
      readonly __client?: { readonly outside: { readonly sounds: readonly { readonly playing: boolean }[] } }
      readonly __sounds?: readonly HTMLMediaElement[]
    }
    return client ? client.outside.sounds.some(({ playing }) => playing) : sounds.some((one) => !one.paused)
  })
}

/** The web's sounds stand on no page: each is noted when it is made. */
const noteSounds = (phone: Phone) =>
  phone.page.addInitScript(() => {
    const sounds: HTMLMediaElement[] = []
    Object.assign(window, { __sounds: sounds })
    const make = document.createElement.bind(document)
    document.createElement = ((name: string, options?: ElementCreationOptions) => {
      const made = make(name, options)
      if (name === 'audio') sounds.push(made as HTMLMediaElement)
      return made
    }) as typeof document.createElement
  })

describe.each(targets)('somebody who listens, on the $name build', (target) => {
  let phone: Phone
  beforeEach(async () => {
    phone = await phoneOf(target)
    await noteSounds(phone)
  })

  it('finds a lesson, hears enough of it, counts once, and the manager sees it', async () => {
    await phone.launch('pages/landing/index?scene=hx-cg-01')
    await phone.see('晨光心理服务站')
    await phone.launch('pages/read/index')
    await phone.tap('to-courses')
    await phone.tap('course-course-slow')
    await phone.see('这门课还没有经过专业人员审阅，讲的是日常能做的小事，不能代替看医生。')
    await phone.see(/2027年6月7日放出来/)
    await phone.tap('lesson-slow-1')
    await phone.see('字幕会出现在这里')
    await phone.see(/心里默数，吸气数到四/)
    // Nothing plays by itself, and what it takes is said before.
    await phone.see('声音，40 秒，0.4 兆流量')
    expect(await isHeard(phone)).toBe(false)

    await phone.tap('play')
    await phone.see('声音慢慢升起来，跟着吸气')
    await expect.poll(() => isHeard(phone)).toBe(true)
    await phone.see('声音落下去，慢慢呼气')
    expect(await plays()).toBe(11)
    // The server has to see half of it: this much by its clock, the rest as it goes by.
    world.cloud.clock.advance(20_000)
    await expect.poll(plays, { timeout: 30_000 }).toBe(12)

    await phone.tap('pause')
    await phone.el('play').waitFor()
    expect(await isHeard(phone)).toBe(false)
    await phone.tap('play')
    await expect.poll(() => isHeard(phone)).toBe(true)
    // Leaving the page ends it, and the place is kept here.
    await phone.page.goBack()
    await phone.see(/上次停在 \d+ 秒/)
    await expect.poll(() => isHeard(phone)).toBe(false)
    expect(await plays()).toBe(12)

    await phone.become('sample-manager')
    await phone.launch('pages/me/index')
    await phone.tap('my-courses')
    await phone.tap('course-slow')
    await phone.el('plays-n-chenguang-lesson-slow-1').waitFor()
    await phone.see('至少 10 次，占常住人口 0.83%')
    await phone.see('至少 10 次，占常住人口 0.27%')
    expect(await phone.faults()).toEqual([])
  }, 120_000)

  it('keeps the place where it broke off, says so, and has all of it to read', async () => {
    await phone.launch('courses/pages/lesson/index?course=course-slow&id=lesson-slow-2')
    await phone.el('play').waitFor()
    await phone.hasAll()
    await cutOff(phone)
    await phone.page.context().route('**/__local/files/**', (route) => route.abort())
    await phone.tap('play')
    await phone.see(/放不下去了，可能是网络断了。有网了再点一次“开始”/)
    expect(await phone.sees(/停在 0 秒/)).toBe(false)
    await phone.see(/呼气放长到八秒/)
    await phone.el('play').waitFor()
  })
})
