import { basename } from 'node:path/posix'
import { faultIn, fileIdOf } from '../storage/names'
import { invalidParam } from '../wire/errors'
import { type Fields, textField } from '../wire/fields'
import type { Action } from './action'
import { fileObjects } from './file-list'

/** Files keep their names when copied (docs.cloudbase.net/storage/copy-file). */
export const batchCopyFile: Action = async (fields, { storage }) => {
  const copies = fileObjects(fields, 'file_list').map((item) => {
    const from = pathField(item, 'src_path')
    const to = pathField(item, 'dst_path')
    if (from === to) throw invalidParam('src_path and dst_path must differ')
    if (basename(from) !== basename(to)) throw invalidParam('src_path and dst_path must have the same file name')
    const overwrite = flagField(item, 'overwrite', true)
    return { from, to, how: { overwrite, removeOriginal: flagField(item, 'remove_original', false) } }
  })
  const list = await Promise.all(
    copies.map(async ({ from, to, how }) => {
      const outcome = await storage.files.copy(from, to, how, storage.clock.now())
      return outcome === 'copied' ? { fileId: fileIdOf(storage.envId, to) } : refusals[outcome]
    }),
  )
  return { data: { copy_list: list } }
}

const refusals = {
  missing: { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exist' },
  taken: { code: 'STORAGE_REQUEST_FAIL', message: 'dst_path already exists' },
}

function pathField(item: Fields, name: string): string {
  const path = textField(item, name)
  const fault = faultIn(path)
  if (fault !== null) throw invalidParam(`${name} ${fault}`)
  return path
}

function flagField(item: Fields, name: string, fallback: boolean): boolean {
  const value = item[name] ?? fallback
  if (typeof value !== 'boolean') throw invalidParam(`${name} must be true or false`)
  return value
}
