import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleWorld } from '#core/content/sample/index'
import { measureMainPackage } from '../config/bench/sizes'
import { openWorld } from './support/world'

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

/** Words that only the sample world or the switching of people has. */
const sampleWords = [
  ...sampleWorld.people.flatMap(({ openid }) => openid),
  ...sampleWorld.counsellors.flatMap(({ id, name }) => [id, name]),
  ...sampleWorld.sites.flatMap(({ id, address }) => [id, address]),
  ...sampleWorld.placements.map(({ id }) => id),
  '虚构',
]
const barWords = ['/__local', 'people.js']

const holds = (folder: string, words: readonly string[]) =>
  filesUnder(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return words.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`)
  })

/** What a release would upload: `npm test` has just built it, in production mode. */
describe('a production build', () => {
  it.each(['dist/h5', 'dist/weapp', 'dist/cloudfunctions'])('holds nothing of the sample world in %s', (folder) => {
    expect(filesUnder(folder).length).toBeGreaterThan(5)
    expect(holds(folder, sampleWords)).toEqual([])
  })

  it.each(['dist/h5', 'dist/weapp', 'dist/cloudfunctions'])('knows of no bar to switch people with in %s', (folder) => {
    expect(holds(folder, barWords)).toEqual([])
  })

  it.each(['dist/h5', 'dist/weapp'])('cannot ask to be somebody else in %s', (folder) => {
    expect(holds(folder, ['/session'])).toEqual([])
  })

  it('would show them to this test if it did', async () => {
    expect(holds('core/content/sample', sampleWords).length).toBeGreaterThan(sampleWorld.people.length)
    const world = await openWorld({ withBuilds: true })
    const served = await (await fetch(`${world.cloud.url}/`)).text()
    await world.close()
    expect(barWords.filter((word) => !served.includes(word))).toEqual([])
  })

  it('names no host of a registry and no path of the machine it was built on', () => {
    const outside = ['dist/h5', 'dist/weapp'].flatMap((folder) => holds(folder, [process.cwd(), 'registry.npm']))
    expect(outside).toEqual([])
  })

  it('draws each icon in once on weapp, by the name every WebView of WeChat knows, and rules no html', () => {
    const sheets = filesUnder('dist/weapp').filter((file) => file.endsWith('.wxss'))
    const text = sheets.map((file) => readFileSync(file, 'utf8')).join('\n')
    expect(text.match(/-webkit-mask-image:url/g)?.length).toBeGreaterThan(20)
    expect(text.match(/[^-]mask-image/g)).toBeNull()
    expect(text.match(/(^|[\s,{}])html[\s,{]/g)).toBeNull()
  })

  it('has every size in pixels, which do not grow with the window as rpx do: 46 px text on an iPad', () => {
    const written = filesUnder('dist/weapp').filter((file) => /\.(wxss|wxml|js)$/.test(file))
    expect(written.filter((file) => /\drpx\b/.test(readFileSync(file, 'utf8')))).toEqual([])
    expect(written.some((file) => /\dpx\b/.test(readFileSync(file, 'utf8')))).toBe(true)
  })

  it('weighs no more than 560 KiB before the first page, and each part less than WeChat allows', () => {
    const { main, subpackages } = measureMainPackage('dist/weapp')
    expect(main).toBeGreaterThan(100 * 1024)
    expect(main).toBeLessThanOrEqual(560 * 1024)
    for (const bytes of Object.values(subpackages)) expect(bytes).toBeLessThanOrEqual(2 * 1024 * 1024)
  })

  it.each(['h5', 'public', 'desk'])(
    'says in the head of %s what a page may load, and has no script in its text',
    (build) => {
      for (const [file, scripts] of [
        ['index.html', "default-src 'self'"],
        ['month.html', "script-src 'self'"],
      ] as const) {
        const html = readFileSync(`dist/${build}/${file}`, 'utf8')
        const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/i.exec(html)?.[1] ?? ''
        expect(policy.split('; ')).toContain(scripts)
        expect(policy).not.toMatch(/script-src[^;]*(unsafe|https:|data:)|default-src[^;]*(unsafe|https:|data:)/)
        expect(policy).toContain("base-uri 'none'")
        expect(html).toMatch(/name="?referrer"? content="?no-referrer"?/)
        // Before whatever it is to hold back.
        expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link/))
        const inner = [...html.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)].filter(
          ([, tag = '', text = '']) => !/src=/.test(tag) || text.trim() !== '',
        )
        expect(inner).toEqual([])
        expect(html).not.toMatch(/\son\w+=/)
      }
    },
  )

  it('loads nothing from another host', () => {
    const html = readFileSync('dist/h5/index.html', 'utf8')
    expect(html.match(/(src|href)="?https?:/g)).toBeNull()
  })
})
