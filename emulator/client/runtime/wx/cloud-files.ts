import type { Callbacks } from './async-api'
import { cloudError, deliverAnswer } from './cloud-answer'
import type { WxParts } from './parts'
import { Transfer } from './transfer'

interface Upload extends Callbacks {
  cloudPath: string
  filePath: string
}
interface FileList extends Callbacks {
  fileList: unknown[]
}
interface FileState {
  status: number
  errMsg: string
  tempFileURL: string
}

/** Why it failed, and WeChat's number for it. */
class Failure extends Error {
  constructor(
    reason: string,
    readonly errCode: number,
  ) {
    super(reason)
  }
}

/** Files of `wx.cloud`, through the gateway of the site this page came from. `ready` throws before `wx.cloud.init`. */
export function cloudFileApis({ files }: Pick<WxParts, 'files'>, ready: (name: string) => void) {
  const answering = async (name: string, work: () => Promise<object>) => {
    ready(name)
    try {
      return { ...(await work()), errMsg: `cloud.${name}:ok` }
    } catch (error) {
      const { message } = error as Error
      throw cloudError(error instanceof Failure ? error.errCode : -1, `cloud.${name}:fail ${message}`)
    }
  }

  const upload = async ({ cloudPath, filePath }: Upload, transfer: Pick<Transfer<never>, 'run'>) => {
    const file = files.get(needText('filePath', filePath))
    if (!file) throw new Failure(`createUploadTask:fail file not found ${filePath}`, -1)
    const permit = await ask('upload', { path: needText('cloudPath', cloudPath) })
    const form = new FormData()
    for (const [name, value] of Object.entries(permit.fields as Record<string, string>)) form.append(name, value)
    if (file.type) form.append('Content-Type', file.type)
    form.append('file', file)
    const { status } = await transfer.run(pathOf(permit.url as string), form)
    if (status !== 204) throw new Failure('storage request fail', -503001)
    return { fileID: permit.fileID, statusCode: status }
  }

  const download = async (fileID: unknown, transfer: Pick<Transfer<never>, 'run'>) => {
    const { fileList } = await ask('urls', { fileList: [needText('fileID', fileID)] })
    const [file] = fileList as FileState[]
    if (!file || file.status !== 0) throw new Failure(file?.errMsg ?? 'no file', file?.status ?? -1)
    const { status, content } = await transfer.run(pathOf(file.tempFileURL))
    if (status !== 200) throw new Failure('storage request fail', -503001)
    return { tempFilePath: files.add(content, String(fileID)), statusCode: status }
  }

  const listApi = (name: string, request: string) => (options: FileList) =>
    deliverAnswer(
      options,
      answering(name, () => ask(request, { fileList: options?.fileList })),
      undefined,
    )

  return {
    uploadFile: (options: Upload) => {
      const transfer = new Transfer(({ progress, loaded, total }) => ({
        progress,
        totalBytesSent: loaded,
        totalBytesExpectedToSend: total,
      }))
      const answer = answering('uploadFile', () => upload(options ?? {}, transfer))
      return deliverAnswer(options, answer, transfer.task)
    },
    downloadFile: (options: Callbacks & { fileID: string }) => {
      const transfer = new Transfer(({ progress, loaded, total }) => ({
        progress,
        totalBytesWritten: loaded,
        totalBytesExpectedToWrite: total,
      }))
      const answer = answering('downloadFile', () => download(options?.fileID, transfer))
      return deliverAnswer(options, answer, transfer.task)
    },
    getTempFileURL: listApi('getTempFileURL', 'urls'),
    deleteFile: listApi('deleteFile', 'delete'),
  }
}

function needText(name: string, value: unknown): string {
  if (typeof value !== 'string') throw new Failure(`parameter.${name} should be String`, -1)
  return value
}

/** Of this page's own origin, whatever name it was opened by. */
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address)
  return pathname + search
}

async function ask(name: string, body: object): Promise<Record<string, unknown>> {
  let answer: Record<string, unknown>
  try {
    const headers = { 'content-type': 'application/json' }
    const asked = { method: 'POST', credentials: 'same-origin', headers, body: JSON.stringify(body) } as const
    answer = await (await fetch(`/files/${name}`, asked)).json()
  } catch {
    throw new Failure('request:fail', -1)
  }
  if (typeof answer.errCode === 'number') throw new Failure(String(answer.errMsg), answer.errCode)
  return answer
}
