import Taro from '@tarojs/taro'
import { MOST_BYTES } from '#core/domain/courses/look-at-file'
import type { Chosen } from '../../cloud/send-file'

export interface ChosenSound {
  readonly name: string
  readonly bytes: number
  readonly what: Chosen
}

/** `none`: nothing was chosen. What it is by its bytes, the server looks at. */
export type NotChosen = 'none' | 'too-large'

export const chooseSound = (): Promise<ChosenSound | NotChosen> =>
  process.env.TARO_ENV === 'h5' ? fromDisk() : fromChat()

/** On a computer: the browser's own window for files. */
function fromDisk(): Promise<ChosenSound | NotChosen> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'audio/*'
    input.addEventListener('cancel', () => resolve('none'))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) resolve('none')
      else if (file.size > MOST_BYTES) resolve('too-large')
      else resolve({ name: file.name, bytes: file.size, what: { file } })
    })
    input.click()
  })
}

/** In WeChat files lie in conversations: somebody sends it to themselves first. */
async function fromChat(): Promise<ChosenSound | NotChosen> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'all' }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return 'none'
  return file.size > MOST_BYTES ? 'too-large' : { name: file.name, bytes: file.size, what: { path: file.path } }
}
