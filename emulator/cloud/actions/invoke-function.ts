import { maxEventBytes } from '../functions/pool'
import { eventTooLarge } from '../wire/errors'
import { optionalText, textField } from '../wire/fields'
import { parseJson } from '../wire/json'
import type { Action } from './action'

/** One function calls another; the caller's identity goes with the call. */
export const invokeFunction: Action = async (fields, { invoke }) => {
  const name = textField(fields, 'function_name')
  const text = optionalText(fields, 'request_data') ?? '{}'
  if (Buffer.byteLength(text) > maxEventBytes) throw eventTooLarge()
  const event = parseJson(text, 'request_data', 2_000_000)
  return { data: { response_data: await invoke(name, event) } }
}
