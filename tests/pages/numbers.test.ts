import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { releasedPages } from '../../config/mini-program'
import { byTurns, everySecond } from '../support/turn'
import { openWorld, type World } from '../support/world'

const queries: Record<string, readonly string[]> = {
  'pages/landing/index': ['?scene=hx-nt-01', '?scene=nowhere', '?scene=%3Cscript%3E', ''],
  'resident/pages/article/index': ['?id=a03', '?id=a04', '?id=a05', ''],
  'resident/pages/counsellor/index': ['?id=c-yunxi'],
  'child/pages/card/index': ['?id=g28', '?id=g39', '?id=g60', '?id=g61', ''],
  'calming/pages/exercise/index': ['?id=e1', '?id=e2', '?id=e4', '?id=e5', '?id=e6', '?id=e8', ''],
}
const pages = releasedPages().flatMap((page) => (queries[page] ?? ['']).map((query) => page + query))

let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => program.close())

const open = async (path: string) => {
  program = await openInJsdom({ builtDir: 'dist/client', agreedToPrivacy: true, cloudUrl: world.cloud.url, path })
  await program.until(() => program.document.querySelector('[id="help-entry"], [id="help-sources"]'))
  await program.until(() => !program.document.querySelector('[role=status][aria-label="正在加载"]'))
}

/** Texts on the page that name a help line where no tap reaches it. */
function bareNumbers(): string[] {
  const number = /(?:^|\D)(12356|12355|12338|12110|120|110)(?!\d)/
  // Where a number comes from, and words to be sent as they are.
  const exempt = '[id="help-sources"], [id^="sentence-"], [id="called-number"]'
  const texts = program.document.createTreeWalker(program.document.querySelector('.phone-pages') as Node, 4)
  const found: string[] = []
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? ''
    if (number.test(text) && !node.parentElement?.closest(`[role=button], [role=link], ${exempt}`)) found.push(text)
  }
  return found
}

const links = () => [...program.document.querySelectorAll<HTMLElement>('.phone-pages [role=link]')]

describe('the numbers in running text, on the weapp build', () => {
  // Of the others the web build is looked at: tests/journeys/every-page-boxes.
  it.each(byTurns(pages, everySecond, 3))('can all be tapped on %s', async (page) => {
    await open(page)
    expect(bareNumbers()).toEqual([])
  })

  it('would be noticed where they cannot', async () => {
    await open('pages/me/index')
    program.el('help-entry').parentElement?.append('请打 12356。')
    expect(bareNumbers()).toEqual(['请打 12356。'])
  })

  it('can be tapped where the program tells of itself', async () => {
    await open('pages/me/index')
    program.tap('about')
    await program.until(() => program.text().includes('心邻不是急救'))
    expect(bareNumbers()).toEqual([])
    expect(links().map(({ textContent }) => textContent)).toEqual(['120', '110', '12356'])
  })

  it('dial what they say', async () => {
    await open('resident/pages/article/index?id=a05')
    const police = await program.until(() => links().find(({ textContent }) => textContent === '110'))
    expect(police.getAttribute('aria-label')).toBe('拨打 110')
    await program.until(() => {
      police.click()
      return program.client.outside.phoneCalls.length > 0
    })
    expect(program.client.outside.phoneCalls[0]).toEqual({ phoneNumber: '110', outcome: 'asked' })
  })
})
