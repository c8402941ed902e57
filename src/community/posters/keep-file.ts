import Taro from '@tarojs/taro'
import { offerFile } from '../../device/offered-file'

/** It says nothing of what it is: file names are seen by others. */
const names = { png: 'xinlin.png', pdf: 'xinlin.pdf' } as const
const types = { png: 'image/png', pdf: 'application/pdf' } as const

/** `album`: in the phone's pictures. `opened`: in the phone's reader, which can pass it on. `file`: handed to the browser. */
export type Kept = 'album' | 'opened' | 'file' | 'refused'

function bytesOf(base64: string) {
  const text = window.atob(base64)
  return Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}

function written(filePath: string, data: string): Promise<boolean> {
  return new Promise((resolve) => {
    Taro.getFileSystemManager().writeFile({
      ...{ filePath, data, encoding: 'base64' },
      success: () => resolve(true),
      fail: () => resolve(false),
    })
  })
}

/** A file that came as base64, to where it can be printed or passed on from. */
export async function keepFile(kind: 'png' | 'pdf', base64: string): Promise<Kept> {
  if (process.env.TARO_ENV === 'h5') {
    offerFile(names[kind], new window.Blob([bytesOf(base64)], { type: types[kind] }))
    return 'file'
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${names[kind]}`
  if (!(await written(filePath, base64))) return 'refused'
  try {
    if (kind === 'png') await Taro.saveImageToPhotosAlbum({ filePath })
    else await Taro.openDocument({ filePath, fileType: 'pdf', showMenu: true })
    return kind === 'png' ? 'album' : 'opened'
  } catch {
    return 'refused'
  }
}
