import type { IncomingMessage, ServerResponse } from 'node:http'
import { downloadUrl } from '../storage/download-url'
import { faultIn, pathOf } from '../storage/names'
import { mayRead, mayWrite } from '../storage/rules'
import type { Storage } from '../storage/storage'
import { uploadPermit } from '../storage/upload-permit'
import { readBody, SenderLeft } from '../wire/body'
import { answerJson } from './answer'

const maxBytes = 64 * 1024
const mostFiles = 50
const day = 86_400
const refusals = { STORAGE_EXCEED_AUTHORITY: -503002, STORAGE_FILE_NONEXIST: -503003 } as const
type Refusal = keyof typeof refusals

/** Where a phone's files go through: `POST /files/<upload|urls|delete>`, as the caller. */
export const filesPath = '/files/'

class BadRequest extends Error {}

/**
 * The storage as a phone may use it by the environment's rule: `storage/rules.ts`. Under any that lets phones write,
 * everybody sends files to where there are none. Functions do not come this way.
 */
export async function answerFiles(
  request: IncomingMessage,
  response: ServerResponse,
  openid: string,
  storage: Storage,
): Promise<void> {
  const name = (request.url ?? '').slice(filesPath.length)
  const fail = (status: number, errCode: number, errMsg: string) => answerJson(response, status, { errCode, errMsg })
  const work = Object.hasOwn(works, name) ? works[name] : undefined
  if (!work) return fail(404, -501007, 'there is no such request')
  try {
    const answer = await work(await readFields(request), openid, storage)
    if (typeof answer === 'string') return fail(200, refusals[answer], answer)
    answerJson(response, 200, answer)
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    fail(400, -501007, error.message)
  }
}

type Work = (fields: Record<string, unknown>, openid: string, storage: Storage) => Promise<object | Refusal>

const works: Record<string, Work> = {
  /** What to post the file with, the file itself last. */
  upload: async ({ path }, openid, storage) => {
    const fault = typeof path === 'string' ? faultIn(path) : 'is no text'
    if (typeof path !== 'string' || fault !== null) throw new BadRequest(`cloudPath ${fault}`)
    const file = storage.files.find(path)
    if (!mayWrite(storage, openid, path, file)) return 'STORAGE_EXCEED_AUTHORITY'
    const { url, token, authorization, cosFileId, fileId } = uploadPermit(storage, path, openid)
    const fields = {
      key: path,
      Signature: authorization,
      'x-cos-security-token': token,
      'x-cos-meta-fileid': cosFileId,
    }
    return { url, fields, fileID: fileId }
  },
  urls: async (fields, openid, storage) => {
    const fileList = filesIn(fields).map(({ fileID, maxAge }) => {
      const found = findFor(mayRead, fileID, openid, storage)
      if (typeof found === 'string') return { fileID, tempFileURL: '', maxAge, ...refusedFile(found) }
      return { fileID, tempFileURL: downloadUrl(storage, found.path, maxAge, true), maxAge, status: 0, errMsg: 'ok' }
    })
    await storage.files.stored()
    return { fileList }
  },
  delete: async (fields, openid, storage) => {
    const fileList = await Promise.all(
      filesIn(fields).map(async ({ fileID }) => {
        const found = findFor(mayWrite, fileID, openid, storage)
        if (typeof found === 'string') return { fileID, ...refusedFile(found) }
        await storage.files.remove(found.path)
        return { fileID, status: 0, errMsg: 'ok' }
      }),
    )
    return { fileList }
  },
}

const refusedFile = (refusal: Refusal) => ({ status: refusals[refusal], errMsg: refusal })

function findFor(may: typeof mayRead, fileID: string, openid: string, storage: Storage): { path: string } | Refusal {
  const path = pathOf(storage.envId, fileID)
  const file = path === null ? undefined : storage.files.find(path)
  if (path === null || !file) return 'STORAGE_FILE_NONEXIST'
  return may(storage, openid, path, file) ? { path } : 'STORAGE_EXCEED_AUTHORITY'
}

/** Each a fileID, or one with seconds its address shall be good for. */
function filesIn({ fileList }: Record<string, unknown>): { fileID: string; maxAge: number }[] {
  if (!Array.isArray(fileList) || fileList.length === 0) throw new BadRequest('fileList must be a non-empty array')
  if (fileList.length > mostFiles) throw new BadRequest(`fileList holds more than ${mostFiles} files`)
  return fileList.map((item) => {
    const { fileID, maxAge = day } = typeof item === 'string' ? { fileID: item } : Object(item)
    if (typeof fileID !== 'string' || fileID === '') throw new BadRequest('fileID must be a non-empty string')
    if (!Number.isInteger(maxAge) || maxAge <= 0) throw new BadRequest('maxAge must be a positive number of seconds')
    return { fileID, maxAge: Math.min(maxAge, day) }
  })
}

async function readFields(request: IncomingMessage): Promise<Record<string, unknown>> {
  try {
    return Object(JSON.parse(await readBody(request, maxBytes)))
  } catch (error) {
    if (error instanceof SenderLeft) throw error
    throw new BadRequest('the body is no JSON of 64 KB at most')
  }
}
