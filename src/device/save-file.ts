import Taro from '@tarojs/taro'
import { offerFile } from './offered-file'

/** `sent`: into a conversation of WeChat's that the person chose; `file`: handed to the browser. */
export type SavedFile = 'file' | 'sent' | 'cancelled' | 'refused'

/**
 * A text as a file of the person's own. In WeChat there is no folder they could look into: it is sent to a conversation
 * they choose, and what was written for that goes from the phone again. Called from a tap alone, and at once.
 */
export async function saveFile(name: string, text: string, type: string): Promise<SavedFile> {
  if (process.env.TARO_ENV === 'h5') {
    offerFile(name, new window.Blob([text], { type: `${type};charset=utf-8` }))
    return 'file'
  }
  const manager = Taro.getFileSystemManager()
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}`
  try {
    manager.writeFileSync(filePath, text, 'utf8')
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
