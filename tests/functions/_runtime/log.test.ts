import { describe, expect, it } from 'vitest'
import { describeFault } from '../../../cloudfunctions/_runtime/log'

describe('a fault in the log', () => {
  it.each([
    [
      'a duplicate key',
      {
        errCode: -502001,
        errMsg:
          'collection.add:fail -502001 database request fail. [FailedOperation.Insert] bulk write error: [{E11000 duplicate key error collection: people index: phone dup key: { phone: "13800000000" }}]',
      },
    ],
    ['a quoted value', new Error('cannot read "13800000000" of undefined')],
    ['a single-quoted value', new Error("unexpected '13800000000'")],
    ['a missing document', { errMsg: 'document.get:fail document with _id 13800000000 does not exist' }],
    ['a thrown string with a value', 'bad `13800000000`'],
  ])('holds no value when the message is about %s', (_, error) => {
    expect(JSON.stringify(describeFault(error))).not.toContain('13800000000')
  })

  it('names kind, code and place', () => {
    const fault = describeFault(Object.assign(new TypeError('a bug'), { code: 'X1' }))
    expect(fault).toMatchObject({ name: 'TypeError', code: 'X1', about: 'a bug' })
    expect(fault.where[0]).toContain('log.test.ts')
  })

  it.each([[undefined], [null], [42], [{}]])('is described even when %s was thrown', (thrown) => {
    expect(describeFault(thrown)).toMatchObject({ name: 'Error', where: [] })
  })
})
