import { downloadUrl } from '../storage/download-url'
import { pathOf } from '../storage/names'
import { invalidParam } from '../wire/errors'
import { integerField, optionalText, textField } from '../wire/fields'
import type { Action } from './action'
import { fileObjects } from './file-list'

/** Seconds an address is good for: by default and at most a day (reference-server-api/storage/getTempFileURL). */
const maxMaxAge = 86_400

export const batchGetDownloadUrl: Action = async (fields, { storage }) => {
  const list = fileObjects(fields, 'file_list').map((item) => {
    const fileID = textField(item, 'fileid')
    const path = pathOf(storage.envId, fileID)
    const maxAge = Math.min(integerField(item, 'max_age', maxMaxAge), maxMaxAge)
    if (maxAge <= 0) throw invalidParam('max_age must be a positive number of seconds')
    const encoded = optionalText(item, 'url_type') === 'COS_URL'
    if (path === null || !storage.files.find(path)) {
      return { fileID, tempFileURL: '', maxAge, code: 'STORAGE_FILE_NONEXIST' }
    }
    return { fileID, tempFileURL: downloadUrl(storage, path, maxAge, encoded), maxAge, code: 'SUCCESS' }
  })
  await storage.files.stored()
  return { data: { download_list: list } }
}
