import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterEach, describe, expect, it } from 'vitest'
import { tapTo as tapToIn } from '../support/tap-to'

/** Nobody listens there: everything below needs no network. */
const nowhere = 'http://127.0.0.1:9'

let program: ProgramInJsdom

afterEach(() => {
  expect(program.client.errors).toEqual([])
  program.close()
})

const open = async (path: string) => {
  program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: nowhere, path })
  await program.until(() => program.document.querySelector('.phone-pages [role=main]'))
}
const isThere = (id: string) => () => program.document.querySelector(`.phone-pages [id="${id}"]`)
/** Taps rest for a moment after a change of screen: again and again, until the other is there. */
const tapTo = (id: string, there: () => unknown) => tapToIn(program, id, there)
const cards = () => [...program.document.querySelectorAll('.phone-pages [id^="card-g"]')].map(({ id }) => id)
const headings = () =>
  [...program.document.querySelectorAll('.phone-pages [role=heading]')].map((one) => one.textContent)

describe('a parent without any network, on the weapp build', () => {
  it('finds a card by age and worry from the reading tab, and where to go at its end', async () => {
    await open('pages/read/index')
    await tapTo('to-guidance', isThere('age-1'))
    expect(cards()).toEqual(['card-g59', 'card-g60', 'card-g61', 'card-g62'])
    await tapTo('age-1', isThere('card-g05'))
    expect(cards()).toContain('card-g17')
    expect(cards()).not.toContain('card-g57')
    await tapTo('worry-growing', () => !isThere('card-g17')())
    expect(cards()).toContain('card-g05')
    await tapTo('card-g05', isThere('part-seek'))
    expect(headings()[0]).toBe('两岁了，还不开口')
    expect(program.text()).toContain('还没有由专业人员审读')
    expect(program.text()).toContain('科普编写，不是医生')
    expect(program.text()).toContain('妇幼保健院')
  })

  it('sees what to do first where a child speaks of dying, and can press the numbers', async () => {
    await open('child/pages/card/index?id=g60')
    const words = program.text()
    expect(words.indexOf('先做这个')).toBeGreaterThan(0)
    expect(words.indexOf('先做这个')).toBeLessThan(words.indexOf('碗筷的声音里'))
    const links = [...program.document.querySelectorAll('#part-help [role=link]')].map((one) => one.textContent)
    expect(links).toEqual(['12356', '120', '110'])
  })

  it('is told so when a card is gone, with a way on', async () => {
    await open('child/pages/card/index?id=g99')
    await tapTo('other-cards', isThere('age-0'))
  })

  it('reads in the guide when to go today before anything to look at, then what and how to say it', async () => {
    await open('child/pages/guide/index')
    expect(isThere('guide-today')()).not.toBeNull()
    expect(isThere('look-sleep')()).toBeNull()
    await tapTo('stage-teen', isThere('look-mood'))
    expect(program.text()).toContain('这两周你看起来很累')
    await tapTo('look-mood-g58', isThere('part-seek'))
    expect(headings()[0]).toBe('他把门关上了')
  })

  it('says nothing of what is read in the bar at the top, and hands on nothing of it', async () => {
    await open('child/pages/card/index?id=g59')
    expect(program.document.querySelector('.phone-title')?.textContent).toBe('养育')
    const { shared } = program.client.outside
    await tapTo('pass-on', () => shared.length > 0)
    expect(shared[0]).toMatchObject({
      kind: 'message',
      title: '心邻：家门口的社区心理服务，全部免费',
      path: '/child/pages/card/index?id=g59',
    })
  })
})
