import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mondayAt } from '../support/makers'
import { tapTo as tapToIn } from '../support/tap-to'
import { openWorld, type World } from '../support/world'

/** The built program on WeChat's framework, walked by taps, without a browser. It is Monday 2026-11-23 there. */
let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld({ at: mondayAt(9) })
})
afterAll(() => world.close())

/** Tap until the other is there: taps rest for a moment after a change of screen. */
const tapTo = (id: string, there: () => unknown) => tapToIn(program, id, there)
const isThere = (id: string) => () => program.document.getElementById(id)
const says = (text: string) => () => program.text().includes(text)

async function open(path: string): Promise<void> {
  program = await openInJsdom({
    builtDir: 'dist/client',
    cloudUrl: world.cloud.url,
    path,
    clockAheadMs: world.cloud.clock.now() - Date.now(),
  })
}

async function bornIn(year: number, month: number): Promise<void> {
  await open('pages/assess/index')
  await program.until(isThere('for-child'))
  await tapTo('for-child', isThere('born-year'))
  program.type('born-year', `${year}`)
  program.type('born-month', `${month}`)
  await tapTo('to-choose', isThere('age-card'))
}

async function answerAll(values: readonly number[], of = values.length): Promise<void> {
  for (const [at, value] of values.entries()) {
    const next =
      at + 1 < of ? says(`第 ${at + 2} / ${of} 题`) : () => !program.el('see-result').getAttribute('aria-disabled')
    await program.until(says(`第 ${at + 1} / ${of} 题`))
    await tapTo(`answer-${value}`, next)
  }
}

describe('a parent looks at a child, on the weapp build', () => {
  beforeEach(() => world.cloud.calls.clear())
  afterEach(() => {
    expect(program.client.errors).toEqual([])
    program.close()
  })

  it('of eighteen months: one sign, what it means, and a page to take along', async () => {
    await bornIn(2025, 5)
    expect(program.text()).toContain('按满 17 个月来看')
    await tapTo('already-older', says('按满 18 个月来看'))
    await tapTo('check-warning-signs', says('第 1 / 5 题'))
    expect(program.text()).toContain('不会有意识叫“爸爸”或“妈妈”')
    await answerAll([0, 1, 0, 0, 0])
    await tapTo('see-result', isThere('check-outcome'))
    expect(program.text()).toContain('你答的是：还不会')
    expect(program.text()).not.toMatch(/孤独症|自闭/)
    expect(JSON.stringify(world.cloud.calls.list())).not.toMatch(/warning-signs|ws-18m/)
    await tapTo('take-along', isThere('paper'))
    expect(program.text()).toContain('· 不会按要求指人或物（家长答：还不会）')
  })

  it('leads on to the calendar with what it is about', async () => {
    await bornIn(2025, 3)
    await tapTo('check-warning-signs', says('第 1 / 5 题'))
    await answerAll([0, 0, 0, 0, 1])
    await tapTo('see-result', says('请这几天带孩子去复查'))
    await tapTo('book-for-child', () => program.client.pages().at(-1)?.includes('resident/pages/times'))
  })

  it('between two windows is told so, and at eleven years what there is instead', async () => {
    await bornIn(2025, 3)
    expect(program.text()).toContain('国家的表没有正好 19 个月的，两份之间先用前面的一份：18 个月')
    await tapTo('other-age', isThere('born-year'))
    program.type('born-year', '2015')
    await tapTo('to-choose', isThere('not-for-this-age'))
    expect(program.document.getElementById('check-warning-signs')).toBeNull()
    await tapTo('instead-help', isThere('dial-12356'))
  })

  it('answers about caring bring the card at once, and going on leads back to the questions', async () => {
    await bornIn(2026, 3)
    await tapTo('check-care-risk', says('第 1 / 11 题'))
    await answerAll([0, 0, 0, 0], 11)
    await program.until(says('第 5 / 11 题'))
    await tapTo('answer-1', isThere('crisis-card'))
    expect(program.text()).toContain('先缓一缓，你和孩子都要紧')
    await tapTo('crisis-continue', says('第 5 / 11 题'))
    await tapTo('next-question', says('第 6 / 11 题'))
  })
})
