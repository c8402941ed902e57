import { apiNotFound, OpenApiFault } from '../openapi/api'
import { decodeCall, encodeAnswer, encodeFault } from '../openapi/envelope'
import { invalidParam } from '../wire/errors'
import { textField } from '../wire/fields'
import type { Action } from './action'

/** `cloud.openapi.*`: parameters and answer in protobuf, the answer not JSON. */
export const openApi: Action = async (fields, context) => {
  const name = textField(fields, 'apiName')
  if (!Buffer.isBuffer(fields.requestData)) throw invalidParam('requestData must be a part of multipart/form-data')
  const params = decodeCall(fields.requestData)
  try {
    if (params === null) throw apiNotFound()
    return { bytes: encodeAnswer(await context.openApi(name, params)) }
  } catch (error) {
    if (error instanceof OpenApiFault) return { bytes: encodeFault(error.code) }
    throw error
  }
}
