import { refuse } from './async-api'
import type { WxParts } from './parts'

interface File {
  filePath?: string
  encoding?: string
  data?: unknown
}

/** Where a program may write; gone with it here, where a phone keeps it. */
export const userDataPath = 'wxfile://usr'

const usual = /^wxfile:\/\/usr\/[\w.-]{1,100}$/

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(refuse('permission denied'))
    reader.readAsDataURL(file)
  })
}

/** Files that were chosen or written, read and written as base64, and shown: of WeChat's file system no more. */
export function fileSystemApis({ api, files, faults, outside }: WxParts) {
  const only = (encoding: string | undefined) => {
    if (encoding === 'base64') return
    faults.error('unemulated-api', 'FileSystemManager', `files are read and written as base64 here, not ${encoding}`)
    throw refuse('not emulated')
  }
  const found = (path = '') => {
    const file = files.get(path)
    if (!file) throw refuse(`no such file or directory ${path}`)
    return file
  }
  const manager = {
    readFile: api('readFile', async ({ filePath, encoding }: File) => {
      only(encoding)
      return { data: await base64Of(found(filePath)) }
    }),
    writeFile: api('writeFile', ({ filePath = '', encoding, data }: File) => {
      only(encoding)
      if (!usual.test(filePath)) throw refuse(`permission denied, open ${filePath}`)
      const bytes = Uint8Array.from(atob(String(data)), (letter) => letter.charCodeAt(0))
      files.put(filePath, new Blob([bytes]))
    }),
  }
  return {
    getFileSystemManager: () => manager,
    openDocument: api('openDocument', ({ filePath, fileType = '' }: { filePath?: string; fileType?: string }) => {
      outside.documents.push({ type: fileType, bytes: found(filePath).size })
    }),
  }
}
