import { invalidParam } from '../wire/errors'
import type { Answer, Params } from './api'
import { bytesField, intField, type ProtobufField, readFields } from './protobuf'

/** How the SDK says that a call is for an open API, as opposed to one of WeChat's own services. */
const openApiType = 0n

/**
 * The parameters of `CommApiData` (wx-server-sdk's src/protobuf/openapi.js): 1 the kind of API, 2 pairs of a key (1) and
 * a value (2), each value JSON text, or raw bytes with a file name (4). Null when the call is for another kind of API.
 */
export function decodeCall(bytes: Buffer): Params | null {
  const fields = readFields(bytes)
  if ((fields.find(({ number }) => number === 1)?.value ?? openApiType) !== openApiType) return null
  const pairs = fields.filter(({ number }) => number === 2).flatMap(({ value }) => readFields(bytesOf(value)))
  return Object.fromEntries(pairs.filter(({ number }) => number === 1).map(({ value }) => decodePair(bytesOf(value))))
}

function decodePair(bytes: Buffer): [string, unknown] {
  const fields = readFields(bytes)
  const key = textOf(fields, 1)
  const value = bytesOf(fields.find(({ number }) => number === 2)?.value ?? Buffer.alloc(0))
  if (textOf(fields, 4) !== '') return [key, value]
  try {
    return [key, JSON.parse(value.toString('utf8'))]
  } catch {
    throw invalidParam(`the parameter ${key.slice(0, 80)} is not valid JSON`)
  }
}

/** `CommOpenApiResp` with what WeChat answered: 1 the bytes, 2 their type, 4 the status. */
export function encodeAnswer(answer: Answer): Buffer {
  const { contentType, bytes } =
    'json' in answer ? { contentType: 'application/json', bytes: Buffer.from(JSON.stringify(answer.json)) } : answer
  return Buffer.concat([bytesField(1, bytes), bytesField(2, Buffer.from(contentType)), intField(4, 200)])
}

/** `CommOpenApiResp` for a call that never got to WeChat: 3 the reason's number. */
export const encodeFault = (code: number): Buffer => intField(3, code)

const textOf = (fields: ProtobufField[], wanted: number): string =>
  bytesOf(fields.find(({ number }) => number === wanted)?.value ?? Buffer.alloc(0)).toString('utf8')

function bytesOf(value: bigint | Buffer): Buffer {
  if (typeof value === 'bigint') throw invalidParam('requestData is not the message that was expected')
  return value
}
