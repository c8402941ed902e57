import { paragraph } from '../phone/dialogs'
import { refuse } from './async-api'
import type { WxParts } from './parts'

interface CanvasOptions {
  readonly type?: string
  readonly width?: number
  readonly height?: number
}

interface ToFile {
  readonly canvas?: Pick<HTMLCanvasElement, 'toBlob'>
  readonly fileType?: 'png' | 'jpg'
}

/** Drawing out of sight, a picture of it as a file, and the phone's album: a browser's canvas each time. */
export function pictureApis({ phone, api, outside, files, faults }: WxParts) {
  return {
    createOffscreenCanvas: ({ type = 'webgl', width = 300, height = 150 }: CanvasOptions = {}) => {
      if (type !== '2d')
        faults.error('unemulated-api', 'wx.createOffscreenCanvas', `type ${type} has nothing behind it`)
      return Object.assign(document.createElement('canvas'), { width, height })
    },
    canvasToTempFilePath: api('canvasToTempFilePath', async ({ canvas, fileType = 'png' }: ToFile) => {
      if (typeof canvas?.toBlob !== 'function') throw refuse('canvas is empty')
      const type = fileType === 'jpg' ? 'image/jpeg' : 'image/png'
      const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type))
      if (!picture) throw refuse('create bitmap failed')
      return { tempFilePath: files.add(picture, `picture.${fileType}`) }
    }),
    saveImageToPhotosAlbum: api('saveImageToPhotosAlbum', async ({ filePath }: { filePath: string }) => {
      const picture = files.get(filePath)
      if (!picture) throw refuse('file not exists')
      const goes = await phone.dialogs.ask({
        look: 'sheet',
        label: '保存到相册',
        body: [paragraph('保存图片到你的相册', 'phone-content')],
        buttons: [
          { text: '允许', value: true },
          { text: '拒绝', value: false },
        ],
        dismissed: false,
      })
      if (!goes) throw refuse('auth deny')
      outside.album.push({ type: picture.type, bytes: picture.size })
    }),
  }
}
