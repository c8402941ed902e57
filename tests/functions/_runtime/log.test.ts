import { describe, expect, it, vi } from 'vitest'
import { describeFault, writeLog } from '../../../cloudfunctions/_runtime/log'

const aboutOf = (thrown: unknown) => describeFault(thrown).about

describe('what a fault in the log is about', () => {
  it.each([
    ['a value in quotes', 'cannot read "13800000000" of undefined', 'cannot read …'],
    ['one in single quotes', "unexpected '13800000000' here", 'unexpected …'],
    ['a word in single quotes', "there is no 'zhangsan' here", 'there is no …'],
    ['one in backquotes', 'bad `13800000000`', 'bad …'],
    ['one in quotes with no space before them', 'value="13800000000"', 'value=…'],
    ['one in single quotes with none', "b'13800000000'", 'b…'],
    ['one between quotes of two kinds', `no "a" but 13800000000 'b'`, 'no …'],
    ['one in quotes within others', `cannot take "it's 13800000000" so`, 'cannot take …'],
    ['one in quotes after an apostrophe', "it doesn't know '13800000000' at all", "it doesn't know …"],
    ['one in quotes that never close', 'unexpected "a" or "13800000000', 'unexpected …'],
    ['one in quotes at the very beginning', "'13800000000", '…'],
    ['a bare value in braces', 'dup key: { phone: 13800000000 }', 'dup key: …'],
    ['braces within braces', 'dup key: { a: { b: 138 }, c: 139 } 138', 'dup key: …'],
    ['braces over several lines', 'dup key: {\n phone: 13800000000\n}', 'dup key: …'],
    ['braces that never close', 'from { a: 138 } to { a: 139', 'from …'],
    ['a document by its id', 'document with _id p_K3-x_9 does not exist', 'document with _id … does not exist'],
    ['several by their ids', '_id 13800000000 and _id  13900000000', '_id … and _id …'],
    ['nothing of anybody', 'database collection not exist: articles', 'database collection not exist: articles'],
  ])('holds no value when the message has %s', (_, message, about) => {
    expect(aboutOf(new Error(message))).toBe(about)
    expect(aboutOf({ errMsg: message })).toBe(about)
    expect(aboutOf(message)).toBe(about)
  })

  it('is what the platform says of a duplicate, without the duplicate', () => {
    const errMsg =
      'collection.add:fail -502001 database request fail. [FailedOperation.Insert] bulk write error: [{E11000 duplicate key error collection: people index: phone dup key: { phone: "13800000000" }}]'
    expect(describeFault({ errCode: -502001, errMsg })).toEqual({
      name: 'Error',
      code: '-502001',
      about: 'collection.add:fail -502001 database request fail. [FailedOperation.Insert] bulk write error: […',
      where: [],
    })
  })

  it('is at most two hundred characters long, counted without the values', () => {
    expect(aboutOf(new Error('x'.repeat(200)))).toBe('x'.repeat(200))
    expect(aboutOf(new Error(`${'x'.repeat(200)}y`))).toBe('x'.repeat(200))
    expect(aboutOf(new Error(`_id ${'1'.repeat(300)} end`))).toBe('_id … end')
  })

  it('is what the platform adds, where it adds something, and not the message under it', () => {
    expect(aboutOf(Object.assign(new Error('document.get:fail'), { errMsg: 'not exist' }))).toBe('not exist')
  })
})

describe('a fault in the log', () => {
  it('names kind, code and place', () => {
    const fault = describeFault(Object.assign(new TypeError('a bug'), { code: 'X1' }))
    expect(fault).toMatchObject({ name: 'TypeError', code: 'X1', about: 'a bug' })
    expect(fault.where[0]).toMatch(/^at .*log\.test\.ts/)
  })

  it('names six places at most, and nothing of the message among them', () => {
    const deep = (left: number): Error => (left === 0 ? new Error('first\nsecond 13800000000') : deep(left - 1))
    const { where } = describeFault(deep(20))
    expect(where).toHaveLength(6)
    for (const place of where) expect(place).toMatch(/^at /)
    expect(where.join()).not.toContain('138')
  })

  it('has no code where none was given', () => {
    expect(describeFault(new Error('a bug'))).not.toHaveProperty('code')
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [42, '42'],
    [{}, ''],
  ])('is described even when %s was thrown', (thrown, about) => {
    expect(describeFault(thrown)).toEqual({ name: 'Error', about, where: [] })
  })
})

describe('a line of the log', () => {
  it('is one line of JSON', () => {
    const print = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const line = { level: 'info', at: 1, requestId: 'r', operation: 'a.b', outcome: 'ok', ms: 2 } as const
    writeLog(line)
    const printed = print.mock.calls
    print.mockRestore()
    expect(printed).toEqual([[JSON.stringify(line)]])
  })
})
