import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findBreaches, findUndeclared, isCode, type Manifest } from './support/rooms'

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => isCode(path) && existsSync(path))
const house = tracked.map((path) => ({ path, text: readFileSync(path, 'utf8') }))

const breachOf = (path: string, text: string) => findBreaches([{ path, text }])

describe('the walls of the house', () => {
  it('stand: no file of ours crosses one', () => {
    expect(house.length).toBeGreaterThan(20)
    expect(findBreaches(house)).toEqual([])
  })

  it.each([
    ['domain uses a package', 'core/domain/a/b.ts', `import dayjs from 'dayjs'`],
    ['domain looks at a contract', 'core/domain/a/b.ts', `import { site } from '#core/contracts/sites'`],
    ['domain climbs out by a relative path', 'core/domain/a/b.ts', `import x from '../../scales/phq9'`],
    ['a scale looks at content', 'core/scales/x.ts', `import { hotlines } from '#core/content/hotlines'`],
    ['what is offered takes a skeleton in', 'core/scales/x.ts', `import { sds } from './skeletons/mood'`],
    ['a page carries a skeleton', 'src/pages/x/index.tsx', `import { sds } from '#core/scales/skeletons/mood'`],
    ['content looks at a scale', 'core/content/x.ts', `import { phq9 } from '#core/scales/phq9'`],
    ['a contract takes the whole of zod', 'core/contracts/x.ts', `import * as z from 'zod'`],
    ['a page carries the interchange', 'src/pages/x/index.tsx', `import { draftOf } from '#core/interchange/draft'`],
    ['domain looks at the interchange', 'core/domain/a/b.ts', `import { draftOf } from '#core/interchange/draft'`],
    ['the interchange looks at a scale', 'core/interchange/x.ts', `import { phq9 } from '#core/scales/phq9'`],
    ['the interchange calls an operation', 'core/interchange/x.ts', `import { x } from '#core/contracts/assessments'`],
    ['a store opens the sdk', 'cloudfunctions/_store/x.ts', `import cloud from 'wx-server-sdk'`],
    ['a store reads a contract', 'cloudfunctions/_store/x.ts', `import { site } from '#core/contracts/sites'`],
    ['the runtime reads content', 'cloudfunctions/_runtime/x.ts', `import { consents } from '#core/content/consents'`],
    ['a function opens the sdk', 'cloudfunctions/sites/x.ts', `import cloud from 'wx-server-sdk'`],
    ['a function looks for words by itself', 'cloudfunctions/sites/x.ts', `import MiniSearch from 'minisearch'`],
    ['a function draws a page by itself', 'cloudfunctions/posters/x.ts', `import { PDFDocument } from 'pdf-lib'`],
    ['a function borrows from another', 'cloudfunctions/sites/x.ts', `import { y } from '../account/y'`],
    ['the cloud client reads content', 'src/cloud/x.ts', `import { hotlines } from '#core/content/hotlines'`],
    ['wording calls the cloud client', 'src/wording/x.ts', `import { call } from '../cloud/call'`],
    ['a component calls the cloud client', 'src/components/x.tsx', `import { call } from '../cloud/call'`],
    ['the door opens the cloud', 'src/navigation/x.ts', `import { call } from '../cloud/call'`],
    ['a component asks the phone', 'src/components/x.tsx', `import { dial } from '../device/phone'`],
    ['a page takes a stray package', 'src/pages/x/index.tsx', `import _ from 'lodash'`],
    ['a page asks the emulator', 'src/pages/x/index.tsx', `import { startCloud } from 'emulator'`],
    ['a test reaches into the emulator', 'tests/x.test.ts', `import { Store } from '../emulator/cloud/store/store'`],
    ['a test goes by a side door', 'tests/support/x.ts', `import { Store } from 'emulator/cloud/store/store'`],
    ['a build reaches into the emulator', 'config/x.mjs', `import { build } from '../emulator/client/build'`],
    ['the root reaches into the emulator', 'vitest.config.ts', `import x from './emulator/vitest.config'`],
    [
      'a test of the emulator borrows ours',
      'emulator/tests/x.test.ts',
      `import { Phone } from '../../tests/support/browser'`,
    ],
    [
      'a test of the emulator builds ours',
      'emulator/tests/x.test.ts',
      `import { find } from '../../config/chromium.mjs'`,
    ],
    ['the emulator learns of scales', 'emulator/cloud/x.ts', `import { phq9 } from '#core/scales/phq9'`],
    ['the emulator learns of pages', 'emulator/client/x.ts', `import x from '../../src/app'`],
    ['the console reads the program', 'emulator/console/x.tsx', `import { x } from '#core/content/sample/index'`],
    ['the console takes Taro', 'emulator/console/x.tsx', `import { View } from '@tarojs/components'`],
    ['the console pulls in the cloud', 'emulator/console/x.ts', `import { Store } from '../cloud/store/store'`],
    ['a dynamic import goes round the wall', 'core/domain/a.ts', `const x = import('node:fs')`],
  ])('would fall when %s', (_, path, text) => {
    expect(breachOf(path, text)).toHaveLength(1)
  })

  it.each([
    ['domain reads the clock', 'core/domain/a/b.ts', 'const now = Date.now()'],
    ['domain throws dice', 'core/domain/a/b.ts', 'const x = Math.random()'],
    ['a page says Taro.cloud', 'src/pages/x/index.tsx', 'Taro.cloud.callFunction({})'],
    ['a page opens another past the door', 'src/pages/x/index.tsx', `void Taro.navigateTo({ url })`],
    ['a page stores past the entries', 'src/pages/x/index.tsx', `Taro.setStorageSync('x', 1)`],
    ['a page believes the phone', 'src/pages/x/index.tsx', 'const now = Date.now()'],
    ['a component fetches', 'src/components/x.tsx', `fetch('/call/sites')`],
    ['a handler queries by condition', 'cloudfunctions/sites/x.ts', `db.collection('x').where({}).remove()`],
    ['a handler reads the clock', 'cloudfunctions/sites/x.ts', 'const now = Date.now()'],
    ['a handler takes a document as it lies', 'cloudfunctions/sites/x.ts', `await database.get('sites', id)`],
    ['a store writes past the shape', 'cloudfunctions/_store/x.ts', `documents.put('sites', site)`],
    ['a drawer folder appears', 'src/utils/x.ts', ''],
    ['a loose file lies in core', 'core/x.ts', ''],
  ])('would fall when %s', (_, path, text) => {
    expect(breachOf(path, text)).toHaveLength(1)
  })

  it.each([
    ['domain uses domain', 'core/domain/a/b.ts', `import { HOUR } from '../time'`],
    ['a store is built of shapes', 'cloudfunctions/_store/x.ts', `import { id } from '#core/contracts/shapes'`],
    ['a contract uses zod/mini', 'core/contracts/x.ts', `import * as z from 'zod/mini'`],
    ['a function uses the runtime', 'cloudfunctions/sites/x.ts', `import { handle } from '../_runtime/handle'`],
    ['a page uses a scale', 'src/pages/x/index.tsx', `import { scales } from '#core/scales/index'`],
    [
      'the console reads its contract',
      'emulator/console/a/x.ts',
      `import type { Fault } from '../../cloud/console/contract'`,
    ],
    ['a test starts a cloud', 'tests/support/x.ts', `import { startCloud } from 'emulator'`],
    ['a test of the emulator looks inside', 'emulator/tests/x.test.ts', `import { Store } from '../cloud/store/store'`],
    ['a comment speaks of Date.now()', 'core/domain/a.ts', '/** never Date.now() */ export const a = 1'],
  ])('let through that %s', (_, path, text) => {
    expect(breachOf(path, text)).toEqual([])
  })
})

describe('the emulator, a package of its own', () => {
  const manifest: Manifest = JSON.parse(readFileSync('emulator/package.json', 'utf8'))
  const own = house.filter(({ path }) => path.startsWith('emulator/'))
  const run = ['tsx', 'typescript', 'miniprogram-compiler', '@types/node', '@types/react']
  const aFile = (text: string) => [{ path: 'emulator/x.ts', text }]

  it('names every package it stands on, and none beside', () => {
    expect(findUndeclared(own, manifest, [...run, 'axe-core'])).toEqual([])
  })

  it('would be told of one that only the program has', () => {
    expect(findUndeclared(aFile(`import x from 'lodash/fp'`), { name: 'one' }, [])).toEqual([
      'emulator/x.ts: one has no lodash',
    ])
  })

  it('would be told of one that nothing needs any more', () => {
    const idle = { name: 'one', dependencies: { lodash: '1.0.0' }, devDependencies: { tsx: '1.0.0' } }
    expect(findUndeclared(aFile(`import 'node:fs'`), idle, ['tsx'])).toEqual(['one: nothing imports lodash'])
  })
})
