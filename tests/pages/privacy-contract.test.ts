import { openInJsdom, type ProgramInJsdom } from 'emulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../support/world'

let world: World
let program: ProgramInJsdom

beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => program.close())

/** 我的 on the weapp build, in a WeChat whose openPrivacyContract is this one. */
async function openWith(openPrivacyContract: unknown): Promise<void> {
  program = await openInJsdom({ builtDir: 'dist/client', cloudUrl: world.cloud.url, path: 'pages/me/index' })
  await program.until(() => program.el('privacy-contract'))
  Object.assign(program.client.wx, { openPrivacyContract })
  program.tap('privacy-contract')
}

interface Callbacks {
  success?: (answer: object) => void
  fail?: (answer: object) => void
}
const refuses = ({ fail }: Callbacks) => {
  const answer = { errMsg: 'openPrivacyContract:fail privacy contract is not set' }
  if (fail) fail(answer)
  else return Promise.reject(answer)
}

describe('the privacy guide that WeChat keeps', () => {
  it.each([
    ['WeChat refuses to open it', refuses],
    ['an older WeChat does not have it', undefined],
  ])('is told of in words when %s, with a way to what we say ourselves', async (_, openPrivacyContract) => {
    await openWith(openPrivacyContract)
    await program.until(() => program.text().includes('现在没能打开'))
    expect(program.text()).toContain('点右上角的“···”，再点小程序的名字，在“更多资料”里查看')
    // As after every change of screen, taps rest for a moment.
    await program.until(() => !program.window.document.querySelector('[class*=resting]'))
    program.tap('our-privacy')
    await program.until(() => program.text().includes('都不需要登录'))
    expect(program.text()).not.toContain('现在没能打开')
    expect(program.client.errors).toEqual([])
  })

  it('opens, and nothing else is said', async () => {
    let opened = 0
    await openWith(({ success }: Callbacks) => {
      opened += 1
      success?.({ errMsg: 'openPrivacyContract:ok' })
    })
    expect(opened).toBe(1)
    expect(program.text()).not.toContain('现在没能打开')
    expect(program.client.errors).toEqual([])
  })
})
