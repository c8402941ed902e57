import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { modulesOf } from 'emulator'
import type { Browser } from 'playwright-core'
import { encode } from 'uqr'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addressOfCode } from '../config/mini-program'
import { openBrowser } from './support/browser'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'xinlin-code-'))
let child: ChildProcess
let url: string
let browser: Browser

/** The program as `npm start` runs it, with one function more, which draws codes. */
beforeAll(async () => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const built of ['cloudfunctions', 'database.json', 'weapp/app.json']) {
    cpSync(join(root, 'dist', built), join(folder, 'dist', built), { recursive: true })
  }
  for (const site of ['h5', 'client']) symlinkSync(join(root, 'dist', site), join(folder, 'dist', site))
  const draw = join(folder, 'dist/cloudfunctions/draw')
  mkdirSync(draw)
  const source = `const cloud = require('wx-server-sdk')
cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
exports.main = async (code) => {
  try {
    return (await cloud.openapi.wxacode.getUnlimited(code)).buffer.toString('base64')
  } catch ({ errCode }) {
    return errCode
  }
}`
  writeFileSync(join(draw, 'index.js'), source)
  writeFileSync(join(draw, 'package.json'), '{"main": "index.js"}')
  writeFileSync(join(draw, 'config.json'), '{"permissions": {"openapi": ["wxacode.getUnlimited"]}}')
  child = spawn(process.execPath, ['--import', 'tsx', join(root, 'config/local.ts')], {
    cwd: folder,
    env: { ...process.env, XINLIN_DATA: join(folder, 'data'), PORT: '8790' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  url = await new Promise<string>((heard, failed) => {
    let said = ''
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString()
      const address = /扫码落地页\s+(http:\/\/[^/]+)/.exec(said)?.[1]
      if (address) heard(address)
    })
    child.on('exit', (code) => failed(new Error(`it ended with ${code}: ${said}`)))
  })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  rmSync(folder, { recursive: true, force: true })
})

async function draw(code: object): Promise<unknown> {
  const answer = await fetch(`${url}/call/draw`, {
    method: 'POST',
    headers: { origin: url },
    body: JSON.stringify(code),
  })
  return ((await answer.json()) as { result: unknown }).result
}

it('a code of a page the program does not have is refused', async () => {
  expect(await draw({ scene: 'hx-nt-01', page: 'pages/none/index' })).toBe(41030)
})

it('a code of a page in a subpackage is drawn', async () => {
  expect(await draw({ scene: 'a02', page: 'resident/pages/article/index' })).toMatch(/^iVBOR/)
})

it('a code a function drew leads to the landing page, which knows the scene', async () => {
  const picture = await draw({ scene: 'hx-nt-01', page: 'pages/landing/index' })
  const address = addressOfCode(url, 'pages/landing/index', 'hx-nt-01')
  expect(modulesOf(Buffer.from(picture as string, 'base64'))).toEqual(encode(address, { ecc: 'M', border: 4 }).data)
  const page = await browser.newPage()
  await page.goto(address)
  await page.getByText('你扫的码在：南塘社区菜场入口').waitFor()
})
