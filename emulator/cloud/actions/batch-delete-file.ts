import { pathOf } from '../storage/names'
import { invalidParam } from '../wire/errors'
import type { Action } from './action'
import { fileList } from './file-list'

export const batchDeleteFile: Action = async (fields, { storage }) => {
  const ids = fileList(fields, 'fileid_list').map((id) => {
    if (typeof id !== 'string' || id === '') throw invalidParam('fileid_list must hold non-empty strings')
    return id
  })
  const list = await Promise.all(
    ids.map(async (fileID) => {
      const path = pathOf(storage.envId, fileID)
      const removed = path !== null && (await storage.files.remove(path))
      return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
    }),
  )
  return { data: { delete_list: list } }
}
