import Taro from '@tarojs/taro'
import { MOST_FILE_BYTES } from '#core/contracts/setup/import'

export interface ChosenTable {
  readonly name: string
  /** Base64 of the whole. */
  readonly data: string
}

/** Why a file is not taken; `none`: nothing was chosen. */
export type NotChosen = 'none' | 'too-large' | 'empty' | 'unreadable'

export const chooseTable = (): Promise<ChosenTable | NotChosen> =>
  process.env.TARO_ENV === 'h5' ? fromDisk() : fromChat()

const misfit = (bytes: number): NotChosen | null =>
  bytes === 0 ? 'empty' : bytes > MOST_FILE_BYTES ? 'too-large' : null

/** On a computer: the browser's own window for files. */
function fromDisk(): Promise<ChosenTable | NotChosen> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx,.csv,text/csv'
    input.addEventListener('cancel', () => resolve('none'))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) return resolve('none')
      const wrong = misfit(file.size)
      if (wrong !== null) return resolve(wrong)
      const reader = new FileReader()
      reader.onerror = () => resolve('unreadable')
      reader.onload = () => resolve({ name: file.name, data: String(reader.result).split(',')[1] ?? '' })
      reader.readAsDataURL(file)
    })
    input.click()
  })
}

/** In WeChat files lie in conversations: somebody sends it to themselves first. */
async function fromChat(): Promise<ChosenTable | NotChosen> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'csv'] }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return 'none'
  const wrong = misfit(file.size)
  if (wrong !== null) return wrong
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'base64',
      success: ({ data }) => resolve({ name: file.name, data: String(data) }),
      fail: () => resolve('unreadable'),
    })
  })
}
