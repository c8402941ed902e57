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

function readOf(file: Blob, as: 'readAsDataURL' | 'readAsText'): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(refuse('permission denied'))
    reader[as](file)
  })
}

const base64Of = async (file: Blob) => (await readOf(file, 'readAsDataURL')).split(',')[1] ?? ''

/** Thrown by what answers at once, as WeChat throws it. */
const thrown = (name: string, reason: string) =>
  Object.assign(new Error(`${name}:fail ${reason}`), { errMsg: `${name}:fail ${reason}` })

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    throw thrown('writeFileSync', 'the text is no base64')
  }
}

/**
 * Files that were chosen or written: read and written as base64, a text written at once, shown, sent to a conversation, and
 * removed. Of WeChat's file system no more.
 */
export function fileSystemApis({ api, files, faults, outside, phone, inTap }: WxParts) {
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
    writeFileSync(filePath: string, text: string, encoding?: string) {
      if (typeof text !== 'string' || (encoding !== 'utf8' && encoding !== 'base64')) {
        faults.error('unemulated-api', 'FileSystemManager', 'at once, files are written in utf8 and base64 alone here')
        throw thrown('writeFileSync', 'not emulated')
      }
      if (!usual.test(filePath)) throw thrown('writeFileSync', `permission denied, open ${filePath}`)
      files.put(filePath, new Blob([encoding === 'utf8' ? text : bytesOf(text)]))
    },
    unlinkSync(filePath: string) {
      if (!usual.test(filePath)) throw thrown('unlinkSync', `permission denied, open ${filePath}`)
      if (!files.remove(filePath)) throw thrown('unlinkSync', `no such file or directory ${filePath}`)
    },
  }
  async function send({ filePath, fileName = '' }: { filePath?: string; fileName?: string }, tapped: boolean) {
    if (!tapped) throw refuse('can only be invoked by user TAP gesture.')
    const file = found(filePath)
    const goes = await phone.dialogs.ask({
      look: 'sheet',
      label: `发送给：${fileName}`,
      body: [],
      buttons: [
        { text: '文件传输助手', value: true },
        { text: '取消', value: false },
      ],
      dismissed: false,
    })
    if (!goes) throw refuse('cancel')
    outside.sentFiles.push({ name: fileName, text: await readOf(file, 'readAsText') })
  }
  return {
    getFileSystemManager: () => manager,
    shareFileMessage: (options?: object) => {
      // Looked at now: what follows comes in later turns.
      const tapped = inTap()
      return api('shareFileMessage', (given: object) => send(given, tapped))(options)
    },
    openDocument: api('openDocument', ({ filePath, fileType = '' }: { filePath?: string; fileType?: string }) => {
      outside.documents.push({ type: fileType, bytes: found(filePath).size })
    }),
  }
}
