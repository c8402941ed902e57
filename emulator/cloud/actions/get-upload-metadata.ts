import { faultIn } from '../storage/names'
import { uploadPermit } from '../storage/upload-permit'
import { invalidParam } from '../wire/errors'
import { optionalText, textField } from '../wire/fields'
import type { Action } from './action'

/** Where to send a file and with which headers; the SDKs then PUT it there. */
export const getUploadMetadata: Action = (fields, { storage }) => {
  const path = textField(fields, 'path')
  const fault = faultIn(path)
  if (fault !== null) throw invalidParam(`path ${fault}`)
  // Phones send forms (POST), server SDKs only this.
  if ((optionalText(fields, 'method') ?? 'put') !== 'put') throw invalidParam('method must be put')
  return { data: uploadPermit(storage, path) }
}
