import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accepted, advisories } from '../config/advisories'
import { isMet, lookedAt } from '../config/licences'

interface Locked {
  readonly version?: string
  readonly integrity?: string
  readonly resolved?: string
  readonly link?: boolean
  readonly license?: string
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const packages = Object.entries(lock.packages).filter(([path, { link }]) => path.includes('node_modules/') && !link)
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Below zero when the first one is the older. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(/[-+]/, 1)[0]?.split('.').map(Number) ?? [])
  return [0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}

const known = packages.flatMap(([path, { version = '' }]) =>
  advisories
    .filter(({ name, from = '0.0.0', fixedIn }) => {
      if (name !== nameOf(path) || compare(version, from) < 0) return false
      return fixedIn === null || compare(version, fixedIn) < 0
    })
    .map(({ id }) => `${path} ${version} ${id}`),
)

describe('what is installed', () => {
  it('is what was locked, byte by byte, on every machine: each package has its checksum', () => {
    expect(packages.length).toBeGreaterThan(1000)
    expect(packages.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([])
  })

  it('names nobody’s host to fetch from', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('runs nothing while it is installed', () => {
    expect(readFileSync('.npmrc', 'utf8').split('\n')).toContain('ignore-scripts=true')
  })
})

describe('a fault that is known of a package in the lock file', () => {
  it('is mended, or somebody has written down why it reaches nobody', () => {
    const looked = accepted.map(({ path, version, id }) => `${path} ${version} ${id}`)
    expect(known.filter((one) => !looked.includes(one))).toEqual([])
    // What was mended meanwhile, or is another version, has to be looked at again.
    expect(looked.filter((one) => !known.includes(one))).toEqual([])
  })

  it('is written down with a day and a reason', () => {
    for (const { looked, why } of accepted) {
      expect(looked).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(why.length).toBeGreaterThan(20)
    }
  })

  it.each([
    ['axios', '0.27.2'],
    ['webpack', '5.91.0'],
    ['lodash-es', '4.17.21'],
    ['swiper', '11.1.15'],
    ['serialize-javascript', '6.0.2'],
  ])('would be found in %s %s, which was here before', (name, version) => {
    const faults = advisories.filter((one) => one.name === name && compare(version, one.fixedIn ?? '9999.0.0') < 0)
    expect(faults).not.toEqual([])
    expect(packages.filter(([path, locked]) => nameOf(path) === name && locked.version === version)).toEqual([])
  })
})

describe('the licence of what is installed', () => {
  // What a package ships for one kind of machine is that package: `lightningcss-linux-x64-gnu` is `lightningcss`.
  const whole = (name: string) => name.replace(/-(?:android|darwin|freebsd|linux|win32)-.*$/, '')
  const others = packages.flatMap(([path, { license }]) =>
    license !== undefined && isMet(license) ? [] : [`${whole(nameOf(path))} ${license ?? null}`],
  )
  const rows = lookedAt.map(({ name, licence }) => `${name} ${licence}`)

  it('asks for no more than its own words to go along, or somebody has written down what was looked at', () => {
    expect(others.filter((one) => !rows.includes(one))).toEqual([])
    expect(rows.filter((row) => !others.includes(row))).toEqual([])
  })

  it.each([
    ['MIT', true],
    ['(BSD-3-Clause OR GPL-2.0)', true],
    ['Apache-2.0 AND MIT', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    ['AGPL-3.0 OR SSPL-1.0', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
  ])('%s is met: %s', (expression, met) => {
    expect(isMet(expression)).toBe(met)
  })

  it('is written down with a day and a reason', () => {
    for (const { looked, why } of lookedAt) {
      expect(looked).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(why.length).toBeGreaterThan(20)
    }
  })
})
