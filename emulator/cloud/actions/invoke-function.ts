import { invalidParam } from '../wire/errors'
import { optionalText, textField } from '../wire/fields'
import type { Action } from './action'

/** One function calls another; the caller's identity goes with the call. */
export const invokeFunction: Action = async (fields, { invoke }) => {
  const name = textField(fields, 'function_name')
  const text = optionalText(fields, 'request_data') ?? '{}'
  let event: unknown
  try {
    event = JSON.parse(text)
  } catch {
    throw invalidParam('request_data is not valid JSON')
  }
  return { data: { response_data: await invoke(name, event) } }
}
