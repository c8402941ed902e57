import { pathOf } from '../storage/names'
import { mayRead, mayWrite } from '../storage/rules'
import { invalidParam } from '../wire/errors'
import { optionalText, textField } from '../wire/fields'
import type { Action } from './action'
import { fileObjects } from './file-list'

const types = ['READ', 'WRITE', 'READWRITE']

/** What somebody may do with files by the storage's rule: `app.getFileAuthority`, for whom the SDK says is calling. */
export const getFileAuthority: Action = (fields, { storage }) => {
  const caller = optionalText(fields, 'openId') ?? textField(fields, 'uid')
  const data = fileObjects(fields, 'fileList').map((item) => {
    const fileID = textField(item, 'path')
    const type = textField(item, 'type')
    if (!types.includes(type)) throw invalidParam('type must be READ, WRITE or READWRITE')
    const path = pathOf(storage.envId, fileID)
    const file = path === null ? undefined : storage.files.find(path)
    if (path === null || !file) return { path: fileID, type, code: 'STORAGE_FILE_NONEXIST' }
    const reads = type === 'WRITE' || mayRead(storage, caller, path, file)
    const writes = type === 'READ' || mayWrite(storage, caller, path, file)
    if (!reads || !writes) return { path: fileID, type, code: 'STORAGE_EXCEED_AUTHORITY' }
    return { path: fileID, type, code: 'SUCCESS', cosFileId: storage.signer.seal(caller) }
  })
  return { data: data as never }
}
