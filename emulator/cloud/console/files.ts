import { z } from 'zod'
import { downloadUrl } from '../storage/download-url'
import { name, text } from './input'
import type { Operations } from './operation'
import { Refused } from './refusal'

const addressSeconds = 60

const missing = (path: string) => new Refused(`没有这个文件：${path}`)

export const fileOperations: Operations<'listFiles' | 'openFile' | 'removeFile'> = {
  listFiles: {
    input: z.strictObject({ prefix: text.max(1000).exactOptional() }),
    run: async ({ prefix = '' }, { storage }) => {
      const list = storage.files.list(prefix)
      await storage.files.stored()
      return list
    },
  },
  openFile: {
    input: z.strictObject({ path: name }),
    run: async ({ path }, { storage, url }) => {
      if (!storage.files.find(path)) throw missing(path)
      await storage.files.stored()
      // Without the host: the page may have come by another name of this machine.
      return { url: downloadUrl(storage, path, addressSeconds, true).slice(url.length) }
    },
  },
  removeFile: {
    input: z.strictObject({ path: name }),
    run: async ({ path }, { storage }) => {
      if (!(await storage.files.remove(path))) throw missing(path)
      return {}
    },
  },
}
