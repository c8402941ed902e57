import { existsSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { bundleOf } from '../config/functions.mjs'

const functions = [...new Set(operations.map(({ name }) => name.split('.')[0] ?? ''))]

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

describe.each(['dist/h5/NOTICES.txt', 'dist/public/NOTICES.txt', 'dist/weapp-NOTICES.txt'])(
  'the licences of what is bundled into the client, in %s',
  (file) => {
    let notices: Map<string, number>
    beforeAll(() => {
      notices = noticesIn(file)
    })

    it('name the packages that are surely in it, as they are installed', () => {
      for (const name of ['react', '@tarojs/runtime', '@tanstack/react-query', '@tanstack/query-core', 'zod']) {
        expect([...notices.keys()]).toContain(versionIn(`node_modules/${name}`)[0])
      }
    })

    it('name nothing that only builds it', () => {
      for (const name of ['webpack', 'esbuild', '@tarojs/cli']) {
        expect([...notices.keys()]).not.toContain(versionIn(`node_modules/${name}`)[0])
      }
    })

    it('have a text each', () => {
      for (const [title, length] of notices) expect(length, title).toBeGreaterThan(60)
    })
  },
)
