import { invalidParam } from '../wire/errors'
import { type Fields, listField } from '../wire/fields'

/** CloudBase takes this many files in one request (deleteFile, getTempFileURL, copyFile). */
const maxFiles = 50

export function fileList(fields: Fields, name: string): unknown[] {
  const list = listField(fields, name)
  if (list.length > maxFiles) throw invalidParam(`${name} must hold ${maxFiles} files at most`)
  return list
}

/** The objects of a list of files. */
export function fileObjects(fields: Fields, name: string): Fields[] {
  return fileList(fields, name).map((item) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) {
      throw invalidParam(`${name} must hold objects`)
    }
    return item as Fields
  })
}
