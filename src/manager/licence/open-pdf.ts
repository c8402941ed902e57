import Taro from '@tarojs/taro'
import { offerFile } from '../../device/offered-file'

/** It says nothing of what it is: file names are seen by others. */
const NAME = 'xinlin.pdf'

function bytesOf(base64: string) {
  const text = window.atob(base64)
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

/** In the device's own reader. False where it has none. */
export async function openPdf(base64: string): Promise<boolean> {
  if (process.env.TARO_ENV === 'h5') {
    offerFile(NAME, new window.Blob([bytesOf(base64)], { type: 'application/pdf' }))
    return true
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${NAME}`
  const isWritten = await new Promise<boolean>((resolve) => {
    Taro.getFileSystemManager().writeFile({
      ...{ filePath, data: base64, encoding: 'base64' },
      success: () => resolve(true),
      fail: () => resolve(false),
    })
  })
  if (!isWritten) return false
  return Taro.openDocument({ filePath, fileType: 'pdf' }).then(
    () => true,
    () => false,
  )
}
