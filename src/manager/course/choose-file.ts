import Taro from '@tarojs/taro'
import { mostBytes } from '#core/domain/courses/look-at-file'
import type { Chosen } from '../../cloud/send-file'

export interface ChosenFile {
  readonly name: string
  readonly bytes: number
  readonly what: Chosen
}

/** `none`: nothing was chosen. What it is by its bytes, the server looks at. */
export type NotChosen = 'none' | 'too-large'

export const chooseFile = (): Promise<ChosenFile | NotChosen> =>
  process.env.TARO_ENV === 'h5' ? fromDisk() : fromChat()

/** By its name alone, so that nobody waits for what is refused afterwards. */
const isTooLarge = (name: string, bytes: number) =>
  bytes > mostBytes[/\.(wav|mp3|m4a|aac)$/i.test(name) ? 'audio' : 'video']

/** On a computer: the browser's own window for files. */
function fromDisk(): Promise<ChosenFile | NotChosen> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'audio/*,video/mp4,.mp3,.m4a,.wav,.mp4'
    input.addEventListener('cancel', () => resolve('none'))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) resolve('none')
      else if (isTooLarge(file.name, file.size)) resolve('too-large')
      else resolve({ name: file.name, bytes: file.size, what: { file } })
    })
    input.click()
  })
}

/** In WeChat files lie in conversations: somebody sends it to themselves first. */
async function fromChat(): Promise<ChosenFile | NotChosen> {
  const chosen = await Taro.chooseMessageFile({ count: 1, type: 'all' }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return 'none'
  if (isTooLarge(file.name, file.size)) return 'too-large'
  return { name: file.name, bytes: file.size, what: { path: file.path } }
}
