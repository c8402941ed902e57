import { invalidParam } from '../wire/errors'

/** One field of a protobuf message: a number, or the bytes of a string, byte string or nested message. */
export interface ProtobufField {
  number: number
  value: bigint | Buffer
}

const malformed = () => invalidParam('requestData is not a valid protobuf message')

/** The fields of a message in the order they came. Fixed-width numbers are skipped: no message here has one. */
export function readFields(bytes: Buffer): ProtobufField[] {
  const fields: ProtobufField[] = []
  let at = 0
  const varint = () => {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = bytes[at]
      if (byte === undefined) throw malformed()
      at += 1
      value |= BigInt(byte & 0x7f) << shift
      if (byte < 0x80) return BigInt.asUintN(64, value)
    }
    throw malformed()
  }
  const take = (length: number) => {
    if (at + length > bytes.length) throw malformed()
    at += length
    return bytes.subarray(at - length, at)
  }
  while (at < bytes.length) {
    const tag = varint()
    const number = Number(tag >> 3n)
    const type = Number(tag & 7n)
    if (number === 0) throw malformed()
    if (type === 0) fields.push({ number, value: varint() })
    else if (type === 2) fields.push({ number, value: take(Number(varint())) })
    else if (type === 1) take(8)
    else if (type === 5) take(4)
    else throw malformed()
  }
  return fields
}

export const bytesField = (number: number, bytes: Buffer): Buffer =>
  Buffer.concat([varintOf(BigInt(number << 3) | 2n), varintOf(BigInt(bytes.length)), bytes])

/** A negative int32 takes ten bytes, as its 64-bit two's complement. */
export const intField = (number: number, value: number): Buffer =>
  Buffer.concat([varintOf(BigInt(number << 3)), varintOf(BigInt.asUintN(64, BigInt(value)))])

function varintOf(value: bigint): Buffer {
  const bytes: number[] = []
  let rest = value
  do {
    const more = rest > 0x7fn
    bytes.push(Number(rest & 0x7fn) | (more ? 0x80 : 0))
    rest >>= 7n
  } while (rest > 0n)
  return Buffer.from(bytes)
}
