import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../../support/cloud'
import { contentOf, fileIdAt, permitFor, putWith, upload, wxFiles } from '../../support/cloud-files'

let cloud: OpenedCloud
beforeAll(async () => {
  cloud = await openCloud()
})
afterAll(() => cloud.close())

const day = 86_400

async function urlOf(fileID: string, maxAge = 60): Promise<string> {
  const { fileList } = await cloud.app.getTempFileURL({ fileList: [{ fileID, maxAge }] })
  return fileList[0]?.tempFileURL as string
}

async function answerAt(url: string): Promise<[number, string | undefined]> {
  const response = await fetch(url)
  return [response.status, /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1]]
}

describe('a temporary address', () => {
  it('is not given for what is not there, is another environment’s, or is no fileID', async () => {
    await upload(cloud, 'there.txt')
    const fileList = [
      fileIdAt('missing.txt'),
      fileIdAt('there.txt').replaceAll('local-env', 'other-env'),
      fileIdAt('x/../there.txt'),
      fileIdAt('there.txt\0'),
      'there.txt',
    ]
    const byNode = await cloud.app.getTempFileURL({ fileList })
    expect(byNode.fileList).toEqual(
      fileList.map((fileID) => ({ fileID, tempFileURL: '', maxAge: day, code: 'STORAGE_FILE_NONEXIST' })),
    )
    const byWx = await wxFiles().getTempFileURL({ fileList })
    expect(byWx.fileList[0]).toEqual({
      fileID: fileList[0],
      status: -503003,
      errMsg: 'storage file not exists',
      maxAge: day,
      tempFileURL: '',
    })
  })

  it('is not given for no files, for more than 50, or for an age that is none', async () => {
    const fileID = await upload(cloud, 'aged.txt')
    const refusals = [
      [],
      Array.from({ length: 51 }, () => fileID),
      ...[0, -1, 1.5].map((maxAge) => [{ fileID, maxAge }]),
    ].map((fileList) => refusalOf(cloud.app.getTempFileURL({ fileList })))
    for (const refusal of await Promise.all(refusals)) expect(refusal).toMatchObject({ code: 'INVALID_PARAM' })
    const { fileList } = await cloud.app.getTempFileURL({ fileList: Array.from({ length: 50 }, () => fileID) })
    expect(fileList).toHaveLength(50)
  })

  it('lasts as long as was asked for and no longer, by default and at most a day', async () => {
    const fileID = await upload(cloud, 'lasting.txt')
    const { fileList } = await wxFiles().getTempFileURL({
      fileList: [{ fileID, maxAge: 60 }, fileID, { fileID, maxAge: 2 * day }],
    })
    expect(fileList.map(({ maxAge, status }) => [maxAge, status])).toEqual([
      [60, 0],
      [day, 0],
      [day, 0],
    ])
    const [brief, long, longest] = fileList.map(({ tempFileURL }) => tempFileURL as string) as [string, string, string]
    const answers = async () => Promise.all([brief, long, longest].map(async (url) => (await answerAt(url))[0]))
    cloud.clock.advance(50_000)
    expect(await answers()).toEqual([200, 200, 200])
    cloud.clock.advance(15_000)
    expect(await answers()).toEqual([403, 200, 200])
    expect(await answerAt(brief)).toEqual([403, 'AccessDenied'])
    cloud.clock.advance(day * 1000)
    expect(await answers()).toEqual([403, 403, 403])
    cloud.clock.reset()
  })

  it('is good for its file alone, and for nothing once altered', async () => {
    const url = await urlOf(await upload(cloud, 'mine.txt'))
    await upload(cloud, 'other.txt')
    for (const altered of [
      url.replace('mine', 'other'),
      url.replace(/t=\d+/, 't=9999999999'),
      url.replace(/sign=./, 'sign=g'),
      url.replace(/sign=\w+/, 'sign='),
      url.replace(/\?.*/, ''),
    ]) {
      expect(await answerAt(altered)).toEqual([403, 'SignatureDoesNotMatch'])
    }
    expect(await answerAt(url)).toEqual([200, undefined])
  })

  it('does not lead out of the storage', async () => {
    const url = await urlOf(await upload(cloud, 'inside.txt'))
    const start = url.slice(0, url.indexOf('inside.txt'))
    for (const path of ['..%2f..%2fcloud.db', '%2e%2e%2fcloud.db', '%00', '%', 'a%5c..%5cb']) {
      expect(await answerAt(`${start}${path}?sign=a&t=1`)).toEqual([400, 'InvalidURI'])
    }
    expect(await answerAt(url.replace('6c6f-local-env', '6f74-other-env'))).toEqual([400, 'InvalidURI'])
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405)
  })
})

describe('a download', () => {
  it('gives both SDKs what was stored, also from COS itself', async () => {
    const fileID = await upload(cloud, 'dir/中文 名+&=.txt', '内容')
    expect(String(await contentOf(cloud, fileID))).toBe('内容')
    const { fileContent, statusCode } = await wxFiles().downloadFile({ fileID })
    expect([String(fileContent), statusCode]).toEqual(['内容', 200])
    const direct = await cloud.app.downloadFile({ fileID, urlType: 'COS_URL' })
    expect(String(direct.fileContent)).toBe('内容')
  })

  it.each([
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.JPG', 'image/jpeg'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a', 'application/octet-stream'],
  ])('of %s has its type, its size and what keeps a stored page from acting as ours', async (path, type) => {
    const fileID = await upload(cloud, path, '12345')
    const { headers } = await fetch(await urlOf(fileID))
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': type,
      'content-length': '5',
      etag: '"827ccb0eea8a706c4c34a16891f84e7b"',
      'content-security-policy': 'sandbox',
      'x-content-type-options': 'nosniff',
    })
    const { fileList } = await cloud.app.getFileInfo({ fileList: [fileID] })
    expect(fileList[0]).toMatchObject({ code: 'SUCCESS', fileName: path, size: 5, contentType: type })
  })

  it('has the type its sender gave', async () => {
    const permit = await permitFor(cloud, 'typed.bin')
    await putWith(permit, 'x', { 'content-type': 'audio/wav' })
    expect((await fetch(await urlOf(permit.fileId))).headers.get('content-type')).toBe('audio/wav')
  })

  it.each([
    ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 206, '0123456789', 'bytes 0-9/10'],
    ['bytes=8-100', 206, '89', 'bytes 8-9/10'],
    ['bytes=4-2', 200, '0123456789', null],
    ['bytes=0-1,4-5', 200, '0123456789', null],
    ['bytes=-', 200, '0123456789', null],
    ['lines=1-2', 200, '0123456789', null],
    ['bytes=10-', 416, 'InvalidRange', 'bytes */10'],
    ['bytes=-0', 416, 'InvalidRange', 'bytes */10'],
  ])('of the range %s', async (range, status, text, contentRange) => {
    const url = await urlOf(await upload(cloud, 'ten.txt', '0123456789'))
    const response = await fetch(url, { headers: { range } })
    const whole = await response.text()
    expect([response.status, response.headers.get('content-range')]).toEqual([status, contentRange])
    expect(/<Code>(\w+)/.exec(whole)?.[1] ?? whole).toBe(text)
    if (status === 206) expect(response.headers.get('content-length')).toBe(String(text.length))
  })

  it('is not sent again to who has it, and is told about without being sent', async () => {
    const url = await urlOf(await upload(cloud, 'known.txt', '12345'))
    const etag = (await fetch(url)).headers.get('etag') as string
    const known = await fetch(url, { headers: { 'if-none-match': `"other", W/${etag}` } })
    expect([known.status, await known.text(), known.headers.get('etag')]).toEqual([304, '', etag])
    expect((await fetch(url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
    const head = await fetch(url, { method: 'HEAD' })
    expect([
      head.status,
      head.headers.get('content-length'),
      head.headers.get('accept-ranges'),
      await head.text(),
    ]).toEqual([200, '5', 'bytes', ''])
  })

  it('that has begun ends as it began when the file is replaced or deleted meanwhile', async () => {
    const size = 20_000_000
    const fileID = await upload(cloud, 'long.bin', 'x'.repeat(size))
    const response = await fetch(await urlOf(fileID))
    await upload(cloud, 'long.bin', 'y')
    await cloud.app.deleteFile({ fileList: [fileID] })
    expect(await response.text()).toBe('x'.repeat(size))
  })
})
