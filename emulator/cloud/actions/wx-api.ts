import { apiNotFound, notFromFunction, OpenApiFault, type Params } from '../openapi/api'
import { CloudError, invalidParam } from '../wire/errors'
import { optionalText, textField } from '../wire/fields'
import { parseJson } from '../wire/json'
import type { Action } from './action'

/** `cloud.callOpenAPI`, the older way: parameters and answer as JSON text, as they are, so no pictures. */
export const wxApi: Action = async (fields, context) => {
  const name = textField(fields, 'apiName')
  const params = paramsOf(optionalText(fields, 'requestData') ?? '{}')
  try {
    const answer = await context.openApi(name, params)
    if (!('json' in answer)) throw apiNotFound()
    return { data: { responseData: JSON.stringify(answer.json) } }
  } catch (error) {
    // A plain server may not ask at all, and is told so by a code of its own.
    if (error instanceof OpenApiFault && error.code === notFromFunction().code) throw invalidParam(error.message)
    if (error instanceof OpenApiFault) throw new CloudError('SYS_ERR', error.message)
    throw error
  }
}

function paramsOf(text: string): Params {
  const parsed = parseJson(text, 'requestData', 10_000)
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Params
  throw invalidParam('requestData must be a JSON object')
}
