import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { sampleOpenid } from '#core/content/sample/people'
import { aWorld } from '../support/a-world'
import { tapTo as tapToIn } from '../support/tap-to'

/** The built program on WeChat's framework, walked by taps, without a browser. */
const world = aWorld()
const opened: ProgramInJsdom[] = []
afterEach(() => {
  for (const program of opened.splice(0)) {
    expect(program.client.errors).toEqual([])
    program.close()
  }
})

/** jsdom hears nothing: a sound that plays as far as it is told, in its place. */
function giveSound({ window }: ProgramInJsdom) {
  const made: { element: HTMLMediaElement; at: number; paused: boolean }[] = []
  const { HTMLMediaElement: media, Event: Told } = window as unknown as typeof globalThis
  const of = (element: HTMLMediaElement) => {
    const known = made.find((one) => one.element === element)
    if (known) return known
    const one = { element, at: 0, paused: true }
    made.push(one)
    return one
  }
  const tell = (element: HTMLMediaElement, ...names: string[]) => {
    for (const name of names) element.dispatchEvent(new Told(name))
  }
  Object.defineProperties(media.prototype, {
    paused: {
      get(this: HTMLMediaElement) {
        return of(this).paused
      },
    },
    currentTime: {
      get(this: HTMLMediaElement) {
        return of(this).at
      },
      set(this: HTMLMediaElement, at: number) {
        of(this).at = at
      },
    },
    load: { value: () => undefined },
    play: {
      async value(this: HTMLMediaElement) {
        of(this).paused = false
        tell(this, 'play')
      },
    },
    pause: {
      value(this: HTMLMediaElement) {
        if (of(this).paused) return
        of(this).paused = true
        tell(this, 'pause')
      },
    },
  })
  const last = () => {
    const one = made.at(-1)
    if (!one) throw new Error('nothing plays')
    return one
  }
  return {
    isHeard: () => made.some(({ paused }) => !paused),
    goTo(at: number) {
      last().at = at
      tell(last().element, 'timeupdate')
    },
    tell: (...names: string[]) => tell(last().element, ...names),
  }
}

async function open(path: string, who = 'sample-resident') {
  const cookie = (await fetch(`${world.cloud.url}/session`)).headers
    .getSetCookie()
    .map((set) => set.split(';')[0])
    .join('; ')
  await fetch(`${world.cloud.url}/session`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ openid: sampleOpenid(who) }),
  })
  const program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, cookie, path })
  opened.push(program)
  const there = (id: string) => () => program.document.getElementById(id)
  return {
    program,
    sound: giveSound(program),
    there: (id: string) => program.until(there(id), id),
    says: (text: string) => program.until(() => program.text().includes(text), text),
    seen: there,
    /** Until it leads somewhere: taps rest for a moment after a change of screen. */
    tapTo: (id: string, found: () => unknown) => tapToIn(program, id, found),
  }
}

const plays = async () => {
  const rows = await world.documents('play-counts')
  return rows.find((row) => row._id === 'lesson-slow-1_n-chenguang')?.n
}
/** What was asked and answered: one that runs still may not have looked at the clock yet. */
const answered = () =>
  world.cloud.calls
    .list()
    .filter((call) => call.function === 'courses' && call.outcome !== 'running')
    .map(({ event }) => JSON.parse(event).action ?? '')
const lesson = 'courses/pages/lesson/index?course=course-slow&id=lesson-slow-1'

describe('listening, on the weapp build', () => {
  it('from 读一读 to a lesson, half of it by the server, and once in the manager’s figures', async () => {
    const phone = await open('pages/landing/index?scene=hx-cg-01')
    await phone.there('site')
    ;(phone.program.client.wx.switchTab as (to: object) => void)({ url: '/pages/read/index' })
    await phone.tapTo('to-courses', phone.seen('course-course-slow'))
    await phone.tapTo('course-course-slow', phone.seen('lesson-slow-3'))
    await phone.says('这门课还没有经过专业人员审阅')
    await phone.says('2027年6月7日放出来')
    await phone.tapTo('lesson-slow-1', phone.seen('captions'))
    await phone.says('声音，40 秒，0.4 兆流量')
    expect(phone.sound.isHeard()).toBe(false)

    await phone.tapTo('play', phone.seen('pause'))
    await expect.poll(answered).toContain('beginPlay')
    phone.sound.goTo(4.5)
    await phone.says('声音落下去，慢慢呼气')
    await phone.says('4 秒，共 40 秒')
    world.cloud.clock.advance(20_000)
    // Pausing says how long it was; that is the first the server hears of it.
    await phone.tapTo('pause', phone.seen('play'))
    await expect.poll(plays).toBe(12)
    await phone.tapTo('play', phone.seen('pause'))
    phone.sound.goTo(40)
    phone.sound.tell('pause', 'ended')
    await phone.says('不会接着放别的')

    const manager = await open('pages/me/index', 'sample-manager')
    await manager.tapTo('my-courses', manager.seen('add-course'))
    await manager.tapTo('course-slow', manager.seen('plays-n-chenguang-all'))
    await manager.says('至少 10 次，占常住人口 0.83%')
    await manager.says('不到 10 次，不显示')
    await manager.says('没有扫过社区的码就放的：数太小，合起来也不显示')
    expect(await plays()).toBe(12)
  })

  it('ends when the page is left, and goes on from there; what broke off is said and kept', async () => {
    const phone = await open(lesson)
    await phone.tapTo('play', phone.seen('pause'))
    phone.sound.goTo(23)
    await phone.says('23 秒，共 40 秒')
    phone.sound.tell('error')
    await phone.says('放不下去了，可能是网络断了。停在 23 秒，已经记下')
    await phone.tapTo('play', phone.seen('pause'))
    await phone.tapTo('lesson-help', () => phone.program.client.pages().at(-1) === 'pages/help/index')
    expect(phone.sound.isHeard()).toBe(false)
    ;(phone.program.client.wx.navigateBack as () => void)()
    await phone.says('从 23 秒 接着放')
    await phone.tapTo('play', phone.seen('pause'))
    ;(phone.program.client.wx.reLaunch as (to: object) => void)({ url: '/courses/pages/course/index?id=course-slow' })
    await phone.says('上次停在 23 秒')
    expect(phone.sound.isHeard()).toBe(false)
    ;(phone.program.client.wx.reLaunch as (to: object) => void)({ url: '/courses/pages/list/index' })
    await phone.tapTo('forget-stops', () => phone.seen('forget-stops')() === null)
  })

  it('on data says what it takes first, and plays once that is agreed to', async () => {
    const phone = await open(lesson)
    await phone.there('play')
    const { wx } = phone.program.client
    wx.getNetworkType = ({ success }: { success: (told: object) => void }) => success({ networkType: '4g' })
    await phone.tapTo('play', phone.seen('play-on-data'))
    await phone.says('大约要用 0.4 兆流量')
    expect(phone.sound.isHeard()).toBe(false)
    await phone.tapTo('play-on-data', phone.seen('pause'))
    expect(phone.sound.isHeard()).toBe(true)
  })

  it('captions are there unless they are taken away', async () => {
    const phone = await open(lesson)
    await phone.there('captions')
    await phone.tapTo('captions-on', () => phone.seen('captions')() === null)
  })
})

describe('keeping courses, on the weapp build', () => {
  it('a manager begins one, sets how many live somewhere, and is told what a lesson lacks', async () => {
    const manager = await open('manager/pages/course/index', 'sample-manager')
    await manager.there('course-title')
    await manager.tapTo('save-course', () => manager.program.text().includes('一样都不能少'))
    for (const [id, text] of [
      ['course-title', '示例课'],
      ['course-summary', '两句话。'],
      ['course-author', '示例讲者'],
      ['course-role', '社工，不是医生'],
    ] as const)
      manager.program.type(id, text)
    await manager.tapTo('save-course', manager.seen('add-lesson'))
    await manager.tapTo('add-lesson', manager.seen('lesson-words'))
    await manager.tapTo('save-lesson', () => manager.program.text().includes('还缺题目或者文字稿'))
    expect((await world.documents('courses')).map(({ title }) => title)).toContain('示例课')

    const other = await open('manager/pages/plays/index?id=course-slow', 'sample-manager')
    await other.tapTo('set-n-liuan', other.seen('residents'))
    other.program.type('residents', '800')
    other.program.type('counted-on', '2026-10-01')
    other.program.type('population-source', '示例来源')
    await other.tapTo('save-population', () => other.program.text().includes('常住人口 800 人'))
    expect((await world.documents('populations')).find(({ _id }) => _id === 'n-liuan')).toMatchObject({
      residents: 800,
    })
  })

  it('is not for residents', async () => {
    const person = await open('manager/pages/courses/index')
    await person.there('not-allowed')
  })
})
