import type { ReadStream } from 'node:fs'
import wxSdk from 'wx-server-sdk'
import type { OpenedCloud } from './cloud'

/** The part of wx-server-sdk that deals in files. */
interface WxFiles {
  uploadFile(options: { cloudPath: string; fileContent: Buffer | ReadStream }): Promise<{ fileID: string }>
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer; statusCode: number }>
  getTempFileURL(options: {
    fileList: (string | { fileID: string; maxAge?: number })[]
  }): Promise<{ fileList: WxFile[] }>
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: WxFile[] }>
}
interface WxFile {
  fileID: string
  status: number
  errMsg: string
  tempFileURL?: string
  maxAge?: number
}

/** wx-server-sdk; it talks to the cloud opened last. */
export const wxFiles = (): WxFiles => wxSdk as never

/** The fileID of a path in a cloud opened with the environment's default name. */
export const fileIdAt = (path: string): string => `cloud://local-env.6c6f-local-env-1250000000/${path}`

/** Upload text under its path; the fileID. */
export async function upload(cloud: OpenedCloud, cloudPath: string, text = cloudPath): Promise<string> {
  return (await cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from(text) as never })).fileID
}

export async function contentOf(cloud: Pick<OpenedCloud, 'app'>, fileID: string): Promise<Buffer> {
  const { fileContent } = await cloud.app.downloadFile({ fileID })
  return fileContent as Buffer
}

export interface Permit {
  url: string
  token: string
  authorization: string
  fileId: string
  cosFileId: string
}

export async function permitFor(cloud: OpenedCloud, cloudPath: string): Promise<Permit> {
  return (await cloud.app.getUploadMetadata({ cloudPath })).data as Permit
}

/** PUT as the SDKs do. */
export function putWith(permit: Permit, body: string | Buffer | ReadableStream, more = {}): Promise<Response> {
  const headers = {
    ...more,
    signature: permit.authorization,
    authorization: permit.authorization,
    'x-cos-security-token': permit.token,
    'x-cos-meta-fileid': permit.cosFileId,
  }
  return fetch(permit.url, { method: 'PUT', headers, body: body as BodyInit, duplex: 'half' } as RequestInit)
}
