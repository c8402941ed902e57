import Taro from '@tarojs/taro'
import { type LicenceKind, licenceKindOf, MOST_PARTS, PART_BYTES } from '#core/domain/assessment/licence-file'

export interface ChosenFile {
  readonly kind: LicenceKind
  /** Base64 of the whole. */
  readonly data: string
  readonly bytes: number
}

/** Why a file is not taken; `none`: nothing was chosen. */
export type NotChosen = 'none' | 'too-large' | 'no-licence-file' | 'unreadable'

const MOST_BYTES = PART_BYTES * MOST_PARTS

/** What is handed in is what its first bytes say, whatever it is called. */
function fileOf(data: string, bytes: number): ChosenFile | NotChosen {
  if (bytes > MOST_BYTES) return 'too-large'
  const kind = licenceKindOf(data)
  return kind === null ? 'no-licence-file' : { kind, data, bytes }
}

export const chooseLicenceFile = (): Promise<ChosenFile | NotChosen> =>
  process.env.TARO_ENV === 'h5' ? fromDisk() : fromChat()

/** On a computer: the browser's own window for files. */
function fromDisk(): Promise<ChosenFile | NotChosen> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'application/pdf,image/png,image/jpeg'
    input.addEventListener('cancel', () => resolve('none'))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) return resolve('none')
      if (file.size > MOST_BYTES) return resolve('too-large')
      const reader = new FileReader()
      reader.onerror = () => resolve('unreadable')
      reader.onload = () => resolve(fileOf(String(reader.result).split(',')[1] ?? '', file.size))
      reader.readAsDataURL(file)
    })
    input.click()
  })
}

/** In WeChat files lie in conversations: somebody sends it to themselves first. */
async function fromChat(): Promise<ChosenFile | NotChosen> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'all' }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return 'none'
  if (file.size > MOST_BYTES) return 'too-large'
  return new Promise((resolve) => {
    Taro.getFileSystemManager().readFile({
      filePath: file.path,
      encoding: 'base64',
      success: ({ data }) => resolve(fileOf(String(data), file.size)),
      fail: () => resolve('unreadable'),
    })
  })
}
