import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { tapTo as tapToIn } from '../support/tap-to'
import { openWorld, type World } from '../support/world'

let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld({ withBuilds: true })
})
afterAll(() => world.close())
afterEach(() => {
  expect(program.client.errors).toEqual([])
  program.close()
})

/** Whatever the page in front shows: a component's own id stands before the page's. */
const isThere = (id: string) => () => program.document.querySelector(`.phone-pages [id$="${id}"]`)
const rows = (prefix: string) =>
  [...program.document.querySelectorAll(`.phone-pages [id*="${prefix}-a"]`)].map(({ id }) => id.slice(-3))
/** Taps rest for a moment after a change of screen: again and again, until the other is there. */
const tapTo = (id: string, there: () => unknown) => tapToIn(program, id, there)
const open = async (path: string, shows: string) => {
  program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, path })
  await program.until(isThere(shows), shows)
}

describe('the reading tab of the weapp build', () => {
  it('leads through a door to a few articles in their order, and to somebody to talk to', async () => {
    await open('pages/read/index', 'door-d04')
    await tapTo('door-d04', isThere('door-help'))
    expect(rows('article')).toEqual(['a05', 'a27', 'a10', 'a33'])
    expect(program.text()).toContain('1. 照顾失能老人的人，也要歇一歇')
    await tapTo('door-help', isThere('dial-12356'))
  })

  it('shows of a shelf what is written for one audience, without numbers', async () => {
    await open('resident/pages/collection/index?id=s03', 'audience-elders')
    expect(rows('article').length).toBe(19)
    expect(program.text()).not.toMatch(/\d\. /)
    await tapTo('audience-elders', () => rows('article').length === 2)
    expect(rows('article')).toEqual(['a07', 'a15'])
  })

  it('says who wrote an article before its first word, and keeps it as a favourite until it is wiped', async () => {
    await open('resident/pages/article/index?id=a36', 'series-next')
    const words = program.text()
    expect(words.indexOf('尚未经专业人员审阅')).toBeLessThan(words.indexOf('科普编写，不是医生'))
    expect(words.indexOf('科普编写，不是医生')).toBeLessThan(words.indexOf('参考资料'))
    expect(words).toContain('这是第 2 篇，一共 7 篇。')
    // Once alone: a second tap would take it back.
    await program.until(() => !program.document.querySelector('.phone-pages [class*=resting]'), 'taps to count')
    program.tap('favourite')
    await program.until(isThere('not-favourite'))
    await tapTo('to-my-reading', isThere('wipe-reading'))
    expect(rows('favourite')).toEqual(['a36'])
    await tapTo('wipe-reading', isThere('nothing-read'))
  })

  it('says honestly that WeChat reads nothing out, and makes the type larger', async () => {
    await open('resident/pages/article/index?id=a01', 'easier')
    await tapTo('easier', isThere('read-none'))
    expect(program.text()).toContain('微信没有给小程序念文章的声音')
    await tapTo('type-1.5', () => program.document.querySelector('[aria-checked=true][id$="type-1.5"]'))
  })
})
