import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { contentOf, wxFiles } from '../../../support/cloud-files'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'
import { differences, told } from '../by-version'

// Temporary addresses, and the GET of both SDKs' downloadFile.

let cloud: Environment
beforeAll(async () => {
  cloud = await openEnvironment('batch-get-download-url')
})
afterAll(() => cloud.close())

const day = 86_400
const urlOf = async (fileID: string) =>
  (await cloud.app.getTempFileURL({ fileList: [fileID] })).fileList[0]?.tempFileURL as string
const statusOf = async (url: string) => (await fetch(url)).status

describe('a temporary address', () => {
  it('is not given for what is not there', async () => {
    const fileID = await cloud.fileIdOf('missing.txt')
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [fileID] })
    expect(fileList).toMatchObject([{ fileID, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }])
    const byWx = await wxFiles().getTempFileURL({ fileList: [fileID] })
    expect(byWx.fileList).toMatchObject([
      { fileID, tempFileURL: '', status: -503003, errMsg: 'storage file not exists' },
    ])
  })

  it('is not given for no files', async () => {
    expect(await refusalOf(cloud.app.getTempFileURL({ fileList: [] }))).toMatchObject({ code: 'INVALID_PARAM' })
  })

  it('is not given for more than 50 at once', async () => {
    const fileID = await cloud.upload('many.txt')
    const times = (count: number) => ({ fileList: Array.from({ length: count }, () => fileID) })
    expect(await refusalOf(cloud.app.getTempFileURL(times(51)))).toHaveProperty('code')
    expect((await cloud.app.getTempFileURL(times(50))).fileList).toHaveLength(50)
  })

  it('comes to both SDKs in their own shapes', async () => {
    const fileID = await cloud.upload('shape.txt')
    const tempFileURL = expect.stringMatching(/^https?:\/\//)
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    expect(fileList).toMatchObject([{ fileID, tempFileURL, code: 'SUCCESS', maxAge: 60 }])
    const byWx = await wxFiles().getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    expect(byWx.fileList).toMatchObject([{ fileID, tempFileURL, status: 0, errMsg: 'ok', maxAge: 60 }])
  })

  it('is good for a day by default', async () => {
    const fileID = await cloud.upload('lasting.txt')
    expect((await wxFiles().getTempFileURL({ fileList: [fileID] })).fileList[0]?.maxAge).toBe(day)
  })

  assumed('is good for a day at most', async () => {
    const fileID = await cloud.upload('lasting.txt')
    const { fileList } = await wxFiles().getTempFileURL({ fileList: [{ fileID, maxAge: 2 * day }] })
    expect(fileList[0]?.maxAge).toBe(day)
  })

  assumed('is refused for an age that is none', async () => {
    const fileID = await cloud.upload('aged.txt')
    for (const maxAge of [0, -1, 1.5]) {
      const asked = cloud.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
      expect(await refusalOf(asked)).toMatchObject({ code: 'INVALID_PARAM' })
    }
  })

  assumed('is good for its file alone, and for nothing once altered', async () => {
    const url = await urlOf(await cloud.upload('mine.txt'))
    await cloud.upload('other.txt')
    expect(await statusOf(url)).toBe(200)
    expect(await statusOf(url.replace('mine', 'other'))).toBe(403)
    expect(await statusOf(url.replace(/sign=./, 'sign=g'))).toBe(403)
  })

  assumed('finds nothing once the file is deleted', async () => {
    const fileID = await cloud.upload('gone.txt')
    const url = await urlOf(fileID)
    await cloud.app.deleteFile({ fileList: [fileID] })
    expect(await statusOf(url)).toBe(404)
  })
})

describe('a download', () => {
  it('of what is not there is refused by both SDKs', async () => {
    const fileID = await cloud.fileIdOf('missing.txt')
    expect(await refusalOf(cloud.app.downloadFile({ fileID }))).toHaveProperty('code')
    expect(await refusalOf(wxFiles().downloadFile({ fileID }))).toMatchObject(told(differences.missingFile))
  })

  it('gives both SDKs what was stored', async () => {
    const fileID = await cloud.upload('dir/中文 名+&=.txt', '内容')
    expect(String(await contentOf(cloud, fileID))).toBe('内容')
    const { fileContent, statusCode } = await wxFiles().downloadFile({ fileID })
    expect([String(fileContent), statusCode]).toEqual(['内容', 200])
  })

  const types: [string, string][] = [
    ['a.png', 'image/png'],
    ['a.json', 'application/json'],
    ['a', 'application/octet-stream'],
  ]
  assumed.each(types)('of %s has the type its name tells', async (file, type) => {
    const response = await fetch(await urlOf(await cloud.upload(file, '12345')))
    expect(response.headers.get('content-type')).toContain(type)
    expect(response.headers.get('content-length')).toBe('5')
  })
})
