import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../../support/cloud'
import { contentOf, fileIdAt, upload, wxFiles } from '../../support/cloud-files'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud()
})
afterAll(() => cloud.close())

const onDisk = () => readdirSync(join(cloud.dataDir, 'files')).length
const textAt = async (path: string) => String(await contentOf(cloud, fileIdAt(path)))

async function isThere(path: string): Promise<boolean> {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileIdAt(path)] })
  return fileList[0]?.code === 'SUCCESS'
}

/** Copies as they go over the wire, for what the SDK itself would not send. */
async function send(action: string, fields: object): Promise<{ code?: string; data?: object }> {
  const response = await fetch(cloud.adminUrl, { method: 'POST', body: JSON.stringify({ action, ...fields }) })
  return (await response.json()) as { code?: string; data?: object }
}

describe('deleting', () => {
  it('is refused for no files, for more than 50 and for what is no fileID', async () => {
    const ids = Array.from({ length: 51 }, (_, n) => fileIdAt(`${n}`))
    for (const fileList of [[], ids]) {
      expect(await refusalOf(cloud.app.deleteFile({ fileList }))).toMatchObject({ code: 'INVALID_PARAM' })
    }
    for (const fileid_list of [[1], [null], [''], 'a', undefined]) {
      expect(await send('storage.batchDeleteFile', { fileid_list })).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })

  it('says of each file whether there was one, by both SDKs', async () => {
    const before = onDisk()
    const there = await upload(cloud, 'a.txt')
    const also = await upload(cloud, 'b.txt')
    const missing = fileIdAt('missing.txt')
    expect((await cloud.app.deleteFile({ fileList: [missing, there, there] })).fileList).toEqual([
      { fileID: missing, code: 'STORAGE_FILE_NONEXIST' },
      { fileID: there, code: 'SUCCESS' },
      { fileID: there, code: 'STORAGE_FILE_NONEXIST' },
    ])
    expect((await wxFiles().deleteFile({ fileList: [also, there] })).fileList).toEqual([
      { fileID: also, status: 0, errMsg: 'ok' },
      { fileID: there, status: -503003, errMsg: 'storage file not exists' },
    ])
    expect(await isThere('a.txt')).toBe(false)
    expect(onDisk()).toBe(before)
  })
})

describe('copying', () => {
  it.each([
    ['to itself', { src_path: 'a.txt', dst_path: 'a.txt' }],
    ['under another name', { src_path: 'a.txt', dst_path: 'b/c.txt' }],
    ['out of the storage', { src_path: 'a.txt', dst_path: '../a.txt' }],
    ['into it from outside', { src_path: '/etc/passwd', dst_path: 'a/passwd' }],
    ['without an end', { src_path: 'a.txt' }],
    ['with flags that are none', { src_path: 'a.txt', dst_path: 'b/a.txt', overwrite: 'no' }],
  ])('is refused %s', async (_, item) => {
    expect(await send('storage.batchCopyFile', { file_list: [item] })).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('is refused for what is no list of files', async () => {
    for (const file_list of [[], [null], ['a'], [[]], {}, Array.from({ length: 51 }, () => ({}))]) {
      expect(await send('storage.batchCopyFile', { file_list })).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })

  it('of what is not there, or onto what is and may not be overwritten, fails for that file alone', async () => {
    await upload(cloud, 'from.txt')
    await upload(cloud, 'to/from.txt', 'kept')
    const { fileList } = await cloud.app.copyFile({
      fileList: [
        { srcPath: 'missing.txt', dstPath: 'to/missing.txt' },
        { srcPath: 'from.txt', dstPath: 'to/from.txt', overwrite: false },
        { srcPath: 'from.txt', dstPath: 'new/from.txt', overwrite: false },
      ],
    })
    expect(fileList).toEqual([
      { code: 'STORAGE_FILE_NONEXIST', message: 'storage file not exist' },
      { code: 'STORAGE_REQUEST_FAIL', message: 'dst_path already exists' },
      { fileId: fileIdAt('new/from.txt') },
    ])
    expect(await textAt('to/from.txt')).toBe('kept')
    expect(await textAt('new/from.txt')).toBe('from.txt')
  })

  it('overwrites unless told not to, and each copy goes its own way', async () => {
    await upload(cloud, 'x.txt', 'original')
    await upload(cloud, 'y/x.txt', 'overwritten')
    await cloud.app.copyFile({ fileList: [{ srcPath: 'x.txt', dstPath: 'y/x.txt' }] })
    expect(await textAt('y/x.txt')).toBe('original')
    await upload(cloud, 'x.txt', 'changed')
    expect(await textAt('y/x.txt')).toBe('original')
    await cloud.app.deleteFile({ fileList: [fileIdAt('x.txt')] })
    expect(await textAt('y/x.txt')).toBe('original')
    const before = onDisk()
    await cloud.app.deleteFile({ fileList: [fileIdAt('y/x.txt')] })
    expect(onDisk()).toBe(before - 1)
  })
})
