import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#core/contracts/index'
import { schema } from '../../cloudfunctions/_store/schema'

const built = 'dist/cloudfunctions'
/** The desk answers operations of the others. */
const names = [...new Set(['desk', ...operations.map(({ name }) => name.split('.')[0] ?? '')])].sort()

/** What of WeChat's open APIs each function may ask; all others none. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  appointments: ['phonenumber.getPhoneNumber'],
  calendar: ['security.msgSecCheck'],
  courses: ['security.msgSecCheck'],
  desk: ['security.msgSecCheck', 'wxacode.getUnlimited'],
  messages: ['subscribeMessage.send'],
  organisation: ['security.msgSecCheck'],
  placements: ['security.msgSecCheck'],
  posters: ['wxacode.getUnlimited'],
  publishing: ['security.msgSecCheck'],
  setup: ['security.msgSecCheck'],
  staff: ['security.msgSecCheck'],
}

describe('what is deployed', () => {
  let elsewhere: string
  beforeAll(() => {
    elsewhere = mkdtempSync(join(tmpdir(), 'xinlin-bundle-'))
  })
  afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

  it('is one folder for each function of the contracts, and none of their parts', () => {
    expect(readdirSync(built).sort()).toEqual(names)
  })

  it.each(names)('is whole in the folder of %s: it starts alone, far from every package', (name) => {
    const folder = join(elsewhere, name)
    cpSync(join(built, name), folder, { recursive: true })
    const load = `process.stdout.write(typeof require(${JSON.stringify(join(folder, 'index.js'))}).main)`
    const env = { ...process.env, NODE_PATH: '' }
    expect(execFileSync(process.execPath, ['-e', load], { cwd: elsewhere, env, encoding: 'utf8' })).toBe('function')
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({ main: 'index.js' })
    expect(JSON.parse(readFileSync(join(folder, 'config.json'), 'utf8'))).toMatchObject({
      permissions: { openapi: allowed[name] ?? [] },
    })
  })

  it('asks for nothing that Node does not bring, beyond what the SDK asks for only when it is there', () => {
    for (const name of names) {
      const code = readFileSync(join(built, name, 'index.js'), 'utf8')
      const wanted = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((match) => match[1] ?? '')
      expect(wanted.length).toBeGreaterThan(0)
      expect([...new Set(wanted.filter((module) => !isBuiltin(module)))]).toEqual([])
    }
  })

  it('comes with the collections and indexes as data', () => {
    expect(existsSync('dist/database.json')).toBe(true)
    expect(JSON.parse(readFileSync('dist/database.json', 'utf8'))).toEqual(schema)
  })
})
