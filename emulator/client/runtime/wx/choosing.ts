import { askForFiles } from '../phone/temp-files'
import { refuse } from './async-api'
import type { WxParts } from './parts'

interface ChooseMedia {
  count?: number
  mediaType?: ('image' | 'video' | 'mix')[]
}

const usualCount = 9

/** Pictures and films from the phone's album, files from a conversation: here from the computer's disk. */
export function choosingApis({ phone, api, files }: WxParts) {
  const choose = async (accept: string, count = usualCount) => {
    const chosen = (await askForFiles(phone.host, accept, count > 1)).slice(0, count)
    if (chosen.length === 0) throw refuse('cancel')
    return chosen.map((file) => ({ file, path: files.add(file, file.name) }))
  }
  return {
    chooseMedia: api('chooseMedia', async ({ count, mediaType = ['image', 'video'] }: ChooseMedia) => {
      const kinds = mediaType.includes('mix') ? ['image', 'video'] : mediaType
      const chosen = await choose(kinds.map((kind) => `${kind}/*`).join(','), count)
      const tempFiles = chosen.map(({ file, path }) => ({
        tempFilePath: path,
        size: file.size,
        fileType: file.type.startsWith('video/') ? 'video' : 'image',
      }))
      const types = new Set(tempFiles.map(({ fileType }) => fileType))
      return { tempFiles, type: types.size > 1 ? 'mix' : tempFiles[0]?.fileType }
    }),
    chooseMessageFile: api('chooseMessageFile', async ({ count, type = 'all' }: { count?: number; type?: string }) => {
      const chosen = await choose(type === 'image' || type === 'video' ? `${type}/*` : '', count)
      const tempFiles = chosen.map(({ file, path }) => ({
        ...{ path, size: file.size, name: file.name, time: Math.floor(file.lastModified / 1000) },
        type: ['image', 'video'].find((kind) => file.type.startsWith(`${kind}/`)) ?? 'file',
      }))
      return { tempFiles }
    }),
    chooseImage: api('chooseImage', async ({ count }: { count?: number }) => {
      const chosen = await choose('image/*', count)
      const tempFiles = chosen.map(({ file, path }) => ({ path, size: file.size }))
      return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles }
    }),
  }
}
