import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { instantAt } from '#core/domain/time'
import { tapTo as tapToIn } from '../support/tap-to'
import { openWorld, type World } from '../support/world'

const friend = '我现在很难受，能不能来陪我一会儿？'

let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld({ at: instantAt('2026-11-27', 187) })
})
afterAll(() => world.close())
afterEach(() => {
  expect(program.client.errors).toEqual([])
  program.close()
})

const open = async (path: string) => {
  program = await openInJsdom({ builtDir: 'dist/client', agreedToPrivacy: true, cloudUrl: world.cloud.url, path })
}
const shown = (id: string) => () => program.document.querySelector(`.phone-pages [id="${id}"]`)
/** Taps rest for a moment after a change of screen: again and again, until the other is there. */
const tapTo = (id: string, there: () => unknown) => tapToIn(program, id, there)
const answer = (words: string) =>
  program.until(() => {
    const button = [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
      ({ textContent }) => textContent === words,
    )
    button?.click()
    return button
  }, words)
const rows = () =>
  [...program.document.querySelectorAll('[id^="dial-"]')].map(({ id, textContent }) => ({
    id,
    says: textContent ?? '',
  }))

/** Help, from the front page, whose calls have told the phone what time it is. */
async function openHelp(): Promise<void> {
  await open('pages/home/index')
  await program.until(() => program.text().includes('夜深了，还没睡'))
  await tapTo('home-quiet', shown('help-quiet'))
}

describe('at seven past three in the morning, on the weapp build', () => {
  it('what is known to be answered stands first, and the rest says that it may ring out', async () => {
    await openHelp()
    await program.until(() => rows()[0]?.id === 'dial-120')
    expect(rows().map(({ id }) => id)).toEqual(['dial-120', 'dial-110', 'dial-12356', 'dial-12355', 'dial-12338'])
    expect(rows().map(({ says }) => says.includes('夜里可能没人接'))).toEqual([false, false, true, true, true])
    expect(program.text()).toContain('没人接就隔一会儿再打')
  })

  it('the front page offers the line to talk to, and says so there too', async () => {
    await open('pages/home/index')
    await program.until(() => rows()[0]?.says.includes('夜里可能没人接'))
    expect(rows().map(({ id }) => id)).toEqual(['dial-12356'])
    expect(program.text()).toContain('没人接就隔一会儿再打')
  })

  it('a line is called by what it is before what its number is', async () => {
    await openHelp()
    expect(program.el('dial-12356').textContent).toMatch(/^心理援助热线\s*12356/)
  })

  it('a message to the police is written by one tap', async () => {
    await openHelp()
    await tapTo('text-police', () => program.client.outside.messages.length > 0)
    await answer('写短信')
    await program.until(() => program.client.outside.messages[0]?.outcome === 'opened')
    // Tapped again where the first tap came before the page was ready: the same message.
    for (const { phoneNumber, content } of program.client.outside.messages) {
      expect(phoneNumber).toBe('12110')
      expect(content).toBe('我有危险，不方便说话，请派人来。我在：')
    }
  })

  it('where WeChat writes no messages, number and words stand there to be copied', async () => {
    await openHelp()
    const { wx } = program.client
    Object.assign(wx, { canIUse: () => false })
    await tapTo('text-police', shown('called-number'))
    expect(program.el('called-number').textContent).toBe('12110')
    expect(program.text()).toContain('要发的话：我有危险，不方便说话，请派人来。我在：')
  })

  it('a sentence is copied for a friend, or sent as a card that says it and leads to help', async () => {
    await openHelp()
    await tapTo('copy-friend-0', () => program.text().includes('已复制，去发给他吧'))
    expect(program.client.outside.clipboard).toBe(friend)
    program.tap('forward-0')
    await program.until(() => program.client.outside.shared.length > 0)
    expect(program.client.outside.shared).toMatchObject([
      { kind: 'message', from: 'button', title: friend, path: '/pages/help/index' },
    ])
  })

  it('a clipboard that refuses is said, and the sentence can be taken by hand', async () => {
    await openHelp()
    const setClipboardData = ({ fail }: { fail?: (why: object) => void }) => fail?.({ errMsg: 'setClipboardData:fail' })
    Object.assign(program.client.wx, { setClipboardData })
    await tapTo('copy-friend-0', () => program.text().includes('没能复制。请按住上面的文字，自己选“复制”。'))
    expect(program.text()).toContain(friend)
  })

  it('a dialler that does not come leaves the number, with what to do when nobody answers', async () => {
    await openHelp()
    const makePhoneCall = ({ fail }: { fail?: (why: object) => void }) =>
      fail?.({ errMsg: 'makePhoneCall:fail not supported' })
    Object.assign(program.client.wx, { makePhoneCall })
    await tapTo('dial-12356', shown('called-number'))
    expect(program.el('called').textContent).toMatch(/12356.*没有自动拨出的话.*没人接就隔一会儿再打/)
  })

  it('a dialler that the person closed leaves nothing', async () => {
    await openHelp()
    await tapTo('dial-12356', () => program.client.outside.phoneCalls.length > 0)
    await answer('取消')
    await program.until(() => program.client.outside.phoneCalls[0]?.outcome === 'cancelled')
    expect(shown('called')()).toBeNull()
  })
})
