import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleOf } from '../config/functions.mjs'

/** Whatever is deployed: also what no phone calls, such as the desk's, which holds handlers of nearly all others. */
const functions = readdirSync('cloudfunctions').filter((name) => existsSync(`cloudfunctions/${name}/config.json`))

/** Name and version of each package that a file of notices has, with the length of what it says. */
function noticesIn(file: string): Map<string, number> {
  const parts = readFileSync(file, 'utf8')
    .split(`${'='.repeat(80)}\n`)
    .slice(1)
  const pairs = Array.from(
    { length: parts.length / 2 },
    (_, at) => [parts[2 * at] ?? '', parts[2 * at + 1] ?? ''] as const,
  )
  return new Map(pairs.map(([title, text]) => [title.trim().replace(/ \(.*$/, ''), text.trim().length]))
}

const versionIn = (folder: string) => {
  const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>
  return name === undefined ? [] : [`${name} ${version}`]
}

/** The packages of the bundler's own list. */
function packagesOf(files: readonly string[]): string[] {
  const folders = files.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? [])
  return [...new Set(folders)].filter((folder) => existsSync(`${folder}/package.json`)).flatMap(versionIn)
}

it('the functions that are deployed are those that were built', () => {
  expect(functions).toContain('desk')
  expect([...functions].sort()).toEqual(readdirSync('dist/cloudfunctions').sort())
})

describe.each(functions)('the licences of what is bundled into %s', (name) => {
  it('are all there, each with a text', async () => {
    const { metafile } = await build({ ...bundleOf(name, 'dist/cloudfunctions'), write: false, minify: false })
    const bundled = packagesOf(Object.keys(metafile?.inputs ?? {}))
    expect(bundled.length).toBeGreaterThan(60)
    const notices = noticesIn(`dist/cloudfunctions/${name}/NOTICES.txt`)
    expect([...notices.keys()].sort()).toEqual([...new Set(bundled)].sort())
    for (const [title, length] of notices) expect(length, title).toBeGreaterThan(60)
  })
})

/** What the program's own files take from packages for more than a type. */
function importedBy(rooms: readonly string[]): string[] {
  const files = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  const taken = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\b)(?:[^'"]*?\sfrom\s)?'([^'.#][^']*)'/gm),
    ])
  return [...new Set(taken.map(([, name]) => name ?? ''))].sort()
}

/** Taro's own are others on each platform: below they are named by hand. */
const isTaros = (name: string) => name.startsWith('@tarojs/')
const everywhere = ['@tarojs/runtime', '@tarojs/shared', '@tarojs/api', '@tarojs/plugin-framework-react', 'scheduler']
const web = ['@tarojs/taro-h5', '@tarojs/components', '@tarojs/router', '@tarojs/plugin-platform-h5', 'react-dom']
const weapp = ['@tarojs/taro', '@tarojs/react', '@tarojs/plugin-platform-weapp', 'react-reconciler']

/** What all builds of the program stand on: what it imports, and whatever that imports in turn. */
let stoodOn: readonly string[]
beforeAll(async () => {
  const imported = importedBy(['src', 'core']).filter((name) => !isTaros(name))
  expect(imported).toEqual(expect.arrayContaining(['react', 'uqr', 'zod/mini', '@tanstack/react-query']))
  const { metafile } = await build({
    stdin: { contents: imported.map((name) => `export * from '${name}'`).join('\n'), resolveDir: process.cwd() },
    ...{ bundle: true, write: false, metafile: true, platform: 'browser', format: 'esm', logLevel: 'silent' },
  })
  const [output] = Object.values(metafile.outputs)
  stoodOn = packagesOf(Object.keys(output?.inputs ?? {}))
})

describe.each([
  ['dist/h5/NOTICES.txt', web],
  ['dist/public/NOTICES.txt', web],
  ['dist/desk/NOTICES.txt', web],
  ['dist/weapp-NOTICES.txt', weapp],
] as const)('the licences of what is bundled into the client, in %s', (file, ofPlatform) => {
  let notices: Map<string, number>
  beforeAll(() => {
    notices = noticesIn(file)
  })

  it('name all that the program imports, and what that imports in turn', () => {
    expect(stoodOn.length).toBeGreaterThan(10)
    expect(stoodOn.filter((title) => !notices.has(title))).toEqual([])
  })

  it('name what Taro puts beneath it on that platform, as it is installed', () => {
    const beneath = [...everywhere, ...ofPlatform].flatMap((name) => versionIn(`node_modules/${name}`))
    expect(beneath.filter((title) => !notices.has(title))).toEqual([])
  })

  it('name nothing that only builds it', () => {
    for (const name of ['webpack', 'esbuild', '@tarojs/cli']) {
      expect([...notices.keys()]).not.toContain(versionIn(`node_modules/${name}`)[0])
    }
  })

  it('have a text each', () => {
    for (const [title, length] of notices) expect(length, title).toBeGreaterThan(60)
  })
})

it('whoever’s words stand in what WeChat is sent are named', () => {
  const said = readdirSync('dist/weapp').filter((file) => file.endsWith('.LICENSE.txt'))
  const text = said.map((file) => readFileSync(`dist/weapp/${file}`, 'utf8')).join('\n')
  const names = [...text.matchAll(/^ \* (\S+?)(?:-jsx-runtime)?\.production\.min\.js$/gm)].map(([, name]) => name)
  expect(names).toContain('react-reconciler')
  const notices = noticesIn('dist/weapp-NOTICES.txt')
  for (const name of names)
    expect(
      [...notices.keys()].some((title) => title.startsWith(`${name} `)),
      name,
    ).toBe(true)
})
