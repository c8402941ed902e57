import Taro from '@tarojs/taro'
import { offerFile } from './offered-file'
import type { SavedFile } from './save-file'

function bytesOf(base64: string) {
  const text = window.atob(base64)
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/**
 * The same for a file that came as base64, which WeChat writes as it came. On the web it is handed to the browser; in WeChat
 * it is sent to a conversation that the person chooses, and what was written for that goes from the phone again.
 */
export async function saveBytes(name: string, base64: string, type: string): Promise<SavedFile> {
  if (process.env.TARO_ENV === 'h5') {
    offerFile(name, new window.Blob([bytesOf(base64)], { type }))
    return 'file'
  }
  const manager = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    manager.writeFileSync(filePath, base64, 'base64')
  } catch {
    return 'refused'
  }
  try {
    await Taro.shareFileMessage({ filePath, fileName: name })
    return 'sent'
  } catch (error) {
    return /cancel/.test(String((error as { errMsg?: unknown }).errMsg)) ? 'cancelled' : 'refused'
  } finally {
    try {
      manager.unlinkSync(filePath)
    } catch {
      // It is written over the next time.
    }
  }
}
