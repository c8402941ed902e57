import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeFault } from '../../../cloudfunctions/_runtime/fault'
import { BadOutput } from '../../../cloudfunctions/_runtime/input'

const file = '/var/user/index.js'
const withStack = (...lines: string[]) => Object.assign(new Error('m'), { stack: ['Error: m', ...lines].join('\n') })

describe('the class of a fault', () => {
  class TcbError extends Error {}
  class Zhangsan extends Error {}

  it.each([
    ['of the language', new TypeError('x'), 'TypeError'],
    ['of the platform, which sets no name', new TcbError('x'), 'TcbError'],
    ['of the platform, by its name', Object.assign(new Error('x'), { name: 'CloudSDKError' }), 'CloudSDKError'],
    ['of nobody we know, by its own', new Zhangsan('x'), 'Error'],
    ['set to what somebody wrote', Object.assign(new TypeError('x'), { name: '13800000000' }), 'TypeError'],
    ['of no error at all', { name: 'zhangsan' }, 'other'],
    ['of a text', '13800000000', 'other'],
    ['of a number', 13_800_000_000, 'other'],
    ['of nothing', undefined, 'other'],
    ['of null', null, 'other'],
  ])('%s', (_, thrown, name) => {
    expect(describeFault(thrown).name).toBe(name)
  })

  it('is known for each that our functions declare', () => {
    const sources = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'cloudfunctions'], {
      encoding: 'utf8',
    })
    const declared = sources
      .split('\n')
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/class (\w+) extends \w*Error\b/g)])
      .map(([, name]) => name ?? '')
    expect(declared).toContain('StillBusy')
    for (const name of declared) expect(describeFault(Object.assign(new Error('x'), { name })).name).toBe(name)
  })
})

describe('the code of a fault', () => {
  it.each([
    ['a number of the platform', -502001, '-502001'],
    ['one of open interfaces', -604101, '-604101'],
    ['the platform: unknown', -1, '-1'],
    ['a name of the system', 'ECONNRESET', 'ECONNRESET'],
    ['a name of Node', 'ERR_INVALID_ARG_TYPE', 'ERR_INVALID_ARG_TYPE'],
    ['a word of CloudBase', 'DATABASE_TRANSACTION_CONFLICT', 'DATABASE_TRANSACTION_CONFLICT'],
    ['a phone number', 13_800_000_000, 'other'],
    ['a phone number below zero', -13_800_000_000, 'other'],
    ['a door code', '4821', 'other'],
    ['an OPENID', 'oABCD1234567890_-abcdefghijk', 'other'],
    ['a name', 'ZHANGSAN', 'other'],
    ['a name after a word of CloudBase', 'DATABASE_FAIL zhangsan', 'other'],
    ['a sentence', "it's me", 'other'],
  ])('%s', (_, code, told) => {
    expect(describeFault({ code })).toMatchObject({ code: told })
    expect(describeFault({ errCode: code })).toMatchObject({ code: told })
  })

  it.each([[undefined], [{ toString: () => 'zhangsan' }], [() => 'zhangsan'], [['ECONNRESET']], [null]])(
    'is left out when it is no word and no number: %s',
    (code) => {
      expect(describeFault({ code })).not.toHaveProperty('code')
    },
  )
})

describe('what a fault is about', () => {
  it.each([
    ['database request fail [ResourceUnavailable.TransactionConflict] 13800000000', 'conflict'],
    ['E11000 duplicate key error collection: people dup key: : 13800000000', 'duplicate'],
    ['database collection not exist: articles', 'collection-missing'],
    ['Db or Table not exist: articles', 'collection-missing'],
    ['document with _id p_K3-x_9 does not exist', 'document-missing'],
    ['request timed out after 15000 ms', 'timed-out'],
    ['connect ECONNREFUSED 10.0.0.7:443', 'no-connection'],
    ['permission denied for zhangsan', 'not-permitted'],
    ['response size exceed limit', 'over-a-limit'],
  ])('is a word of ours for: %s', (message, about) => {
    expect(describeFault(new Error(message)).about).toBe(about)
    expect(describeFault({ errMsg: message }).about).toBe(about)
  })

  it('is nothing when no such thing was said', () => {
    expect(describeFault(new Error("it's 13800000000"))).not.toHaveProperty('about')
  })
})

describe('where a fault was thrown', () => {
  it('is line and column in the function, in any of the forms a frame has', () => {
    const thrown = withStack(
      `    at bookAppointment (${file}:12:3456)`,
      `    at async Object.run (${file}:1:88213)`,
      `    at new Zhang (${file}:2:1)`,
      `    at ${file}:3:4`,
    )
    expect(describeFault(thrown, file).where).toEqual([
      'index.js:12:3456',
      'index.js:1:88213',
      'index.js:2:1',
      'index.js:3:4',
    ])
  })

  it('is nowhere but in our own file, and no frame is told in its own words', () => {
    const thrown = withStack(
      '    at zhangsan (/var/user/other.js:1:2)',
      '    at 13800000000 (node:internal/process/task_queues:95:5)',
      `    at x (/tmp${file}:1:2)`,
      '    at oABCD1234567890_-abcdefghijk',
      `    at f (${file}:13800000000:1)`,
      `    at f (${file}:1:2) 13800000000`,
    )
    expect(describeFault(thrown, file).where).toEqual([])
  })

  it('does not take for a frame what the message holds', () => {
    const thrown = new Error(`first\n    at zhangsan (${file}:1380:1380)`)
    expect(describeFault(thrown, file).where).toEqual([])
  })

  it('is eight places at most', () => {
    const frames = Array.from({ length: 20 }, (_, at) => `    at f (${file}:1:${at + 1})`)
    expect(describeFault(withStack(...frames), file).where).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((c) => `index.js:1:${c}`),
    )
  })

  it('is found by itself for a fault of this very file', () => {
    expect(describeFault(new Error('x')).where).toEqual([])
    const own = new BadOutput(['a.*.b'])
    expect(describeFault(own)).toEqual({ name: 'BadOutput', fields: ['a.*.b'], where: [] })
  })
})
