import Taro from '@tarojs/taro'
import { PHOTO_SIDE, photoLimits } from '#core/domain/placements/photo'
import type { Chosen } from '../cloud/send-file'

/** Why there is no photo; `none`: nothing was chosen. */
export type NotChosen = 'none' | 'photo-too-large' | 'photo-unreadable'

/** A photo just taken or chosen, as small as it is sent. */
export const choosePhoto = (): Promise<Chosen | NotChosen> =>
  process.env.TARO_ENV === 'h5' ? fromBrowser() : fromPhone()

/** WeChat makes it smaller itself. */
async function fromPhone(): Promise<Chosen | NotChosen> {
  const chosen = await Taro.chooseMedia({
    ...{ count: 1, mediaType: ['image'], sizeType: ['compressed'], sourceType: ['camera', 'album'] },
  }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return 'none'
  return file.size > photoLimits.bytes ? 'photo-too-large' : { path: file.tempFilePath }
}

/** On a phone's browser the camera is among what is offered. */
function fromBrowser(): Promise<Chosen | NotChosen> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = 'image/*'
    input.addEventListener('cancel', () => resolve('none'))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file) void smaller(file).then(resolve)
      else resolve('none')
    })
    input.click()
  })
}

type Drawn = Parameters<Parameters<HTMLCanvasElement['toBlob']>[0]>[0]

/** Drawn anew: upright, no larger than is needed, and without what the camera noted, before it leaves the device. */
async function smaller(file: Parameters<typeof window.URL.createObjectURL>[0]): Promise<Chosen | NotChosen> {
  const address = window.URL.createObjectURL(file)
  try {
    const picture = await loaded(address)
    if (!picture) return 'photo-unreadable'
    const { naturalWidth, naturalHeight } = picture
    const by = Math.min(1, PHOTO_SIDE / Math.max(naturalWidth, naturalHeight))
    const sheet = document.createElement('canvas')
    Object.assign(sheet, { width: Math.round(naturalWidth * by), height: Math.round(naturalHeight * by) })
    sheet.getContext('2d')?.drawImage(picture, 0, 0, sheet.width, sheet.height)
    const drawn = await new Promise<Drawn>((resolve) => sheet.toBlob(resolve, 'image/jpeg', 0.85))
    return drawn ? { file: new File([drawn], 'photo.jpg', { type: 'image/jpeg' }) } : 'photo-unreadable'
  } finally {
    window.URL.revokeObjectURL(address)
  }
}

/** By an element, which the oldest browsers have too. */
function loaded(address: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const picture = document.createElement('img')
    picture.onload = () => resolve(picture.naturalWidth > 0 ? picture : null)
    picture.onerror = () => resolve(null)
    picture.src = address
  })
}
