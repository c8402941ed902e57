import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiBytes, fromBase64, toBase64, utf8Text } from '../../src/cloud/seal/bytes'

const unpadded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replaceAll('=', '')

describe('bytes and their texts', () => {
  it('are base64 as Node writes it, there and back, with or without the = behind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(toBase64(bytes)).toBe(unpadded(bytes))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
        expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
  })

  it.each(['-_', 'a b', 'ab\n', '===', 'é', '心'])('are not what %j is', (text) => {
    expect(fromBase64(text)).toBeNull()
  })

  it('are UTF-8 as Node reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(utf8Text(Uint8Array.from(Buffer.from(text)))).toBe(text)
      }),
    )
    expect(() => utf8Text(Uint8Array.of(0xe5, 0xbf))).toThrow(URIError)
  })

  it('are ASCII, a byte a letter', () => {
    expect([...asciiBytes('xinlin seal1')]).toEqual([120, 105, 110, 108, 105, 110, 32, 115, 101, 97, 108, 49])
  })
})
