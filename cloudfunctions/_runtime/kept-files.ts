import { Buffer } from 'node:buffer'
import * as cloud from 'wx-server-sdk'
import './wx'

/** The part of the storage we use, with the types its own declarations leave open. */
interface Storage {
  getTempFileURL(asked: { fileList: readonly { fileID: string; maxAge: number }[] }): Promise<{
    readonly fileList: readonly { readonly status: number; readonly tempFileURL: string }[]
  }>
  uploadFile(asked: { cloudPath: string; fileContent: Buffer }): Promise<{ readonly fileID: string }>
  deleteFile(asked: { fileList: readonly string[] }): Promise<unknown>
}

const storage = cloud as unknown as Storage

/** Where a file can be fetched from for so many seconds; null where there is none. */
export async function addressOf(fileId: string, seconds: number): Promise<string | null> {
  const { fileList } = await storage.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: seconds }] })
  const [found] = fileList
  return found && found.status === 0 && found.tempFileURL !== '' ? found.tempFileURL : null
}

/** What a file holds; null where there is none, `too-large` as soon as it is more than `most` bytes, and no more is read. */
export async function readFile(fileId: string, most: number): Promise<Buffer | null | 'too-large'> {
  const address = await addressOf(fileId, 60)
  if (address === null) return null
  const response = await fetch(address)
  if (!response.ok || !response.body) return null
  const parts: Uint8Array[] = []
  let bytes = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(parts)
    bytes += value.length
    if (bytes > most) {
      await reader.cancel()
      return 'too-large'
    }
    parts.push(value)
  }
}

/** Puts a file where no phone can write, and says what the storage calls it; under the same name again it is the same file. */
export async function keepFile(path: string, content: Uint8Array): Promise<string> {
  return (await storage.uploadFile({ cloudPath: path, fileContent: Buffer.from(content) })).fileID
}

/** Afterwards nothing names it; where it stays all the same, what was done before is done. */
export async function removeFile(fileId: string): Promise<void> {
  try {
    await storage.deleteFile({ fileList: [fileId] })
  } catch {
    // Nobody is told of what nobody can reach.
  }
}
