import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud, refusalOf } from '../../support/cloud'
import { contentOf, fileIdAt, permitFor, putWith, wxFiles } from '../../support/cloud-files'

let cloud: OpenedCloud
const onDisk = () => readdirSync(join(cloud.dataDir, 'files')).length

beforeAll(async () => {
  cloud = await openCloud({ maxFileBytes: 100_000 })
})
afterAll(() => cloud.close())

describe('an upload is refused', () => {
  it.each([
    ['begins with a slash', '/a.txt'],
    ['ends with one', 'a/'],
    ['has two in a row', 'a//b.txt'],
    ['climbs out', '../a.txt'],
    ['climbs out later', 'a/../../b.txt'],
    ['stays where it is', './a.txt'],
    ['has a NUL', 'a\0.txt'],
    ['has a line break', 'a\n.txt'],
    ['has a question mark', 'a?.txt'],
    ['has a percent sign', 'a%2f.txt'],
    ['has half a character', 'a\ud800.txt'],
    ['has a backslash', '..\\a.txt'],
    ['is longer than 850 bytes', `${'中'.repeat(283)}ab`],
  ])('when its path %s', async (_, cloudPath) => {
    const upload = cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from('x') as never })
    expect(await refusalOf(upload)).toMatchObject({ code: 'INVALID_PARAM' })
    const byWx = wxFiles().uploadFile({ cloudPath, fileContent: Buffer.from('x') })
    expect(await refusalOf(byWx)).toMatchObject({ errCode: -1 })
    expect(onDisk()).toBe(0)
  })

  it('without any permit, with one for another path, a forged one, and one past its time', async () => {
    const permit = await permitFor(cloud, 'a.txt')
    const refusedAs = async (changes: object, url = permit.url) => {
      const response = await putWith({ ...permit, ...changes, url }, 'text')
      const text = await response.text()
      return [response.status, /<Code>(\w+)<\/Code>/.exec(text)?.[1], response.headers.get('content-type')]
    }
    const xml = 'application/xml; charset=utf-8'
    expect(await refusedAs({ authorization: '' })).toEqual([403, 'AccessDenied', xml])
    const other = permit.url.replace('a.txt', 'b.txt')
    expect(await refusedAs({}, other)).toEqual([403, 'SignatureDoesNotMatch', xml])
    for (const changes of [
      { token: 'another' },
      { cosFileId: 'another' },
      { authorization: permit.authorization.replace(/.$/, (last) => (last === '0' ? '1' : '0')) },
      { authorization: permit.authorization.replace(/;\d+&q-key/, ';9999999999&q-key') },
      { authorization: 'q-signature=%' },
    ]) {
      expect(await refusedAs(changes)).toEqual([403, 'SignatureDoesNotMatch', xml])
    }
    cloud.clock.advance(901_000)
    expect(await refusedAs({})).toEqual([403, 'AccessDenied', xml])
    cloud.clock.reset()
    expect(onDisk()).toBe(0)
  })

  it('when it is larger than the storage takes, whether it says so beforehand or not', async () => {
    for (const fileContent of [Buffer.alloc(100_001), Buffer.alloc(3_000_000)]) {
      const upload = cloud.app.uploadFile({ cloudPath: 'large.bin', fileContent: fileContent as never })
      expect(await refusalOf(upload)).toMatchObject({
        code: 'STORAGE_REQUEST_FAIL',
        message: expect.stringContaining('[EntityTooLarge]'),
      })
    }
    const permit = await permitFor(cloud, 'large.bin')
    const announced = await putWith(permit, Buffer.alloc(100_001))
    expect([announced.status, await announced.text()]).toEqual([400, expect.stringContaining('EntityTooLarge')])
    expect(onDisk()).toBe(0)
  })

  it('when the sender goes away in the middle: nothing of it is left', async () => {
    const permit = await permitFor(cloud, 'half.txt')
    const half = new ReadableStream({
      async pull(controller) {
        controller.enqueue(Buffer.from('half'))
        await expect.poll(onDisk).toBe(1)
        controller.error(new Error('gone'))
      },
    })
    await expect(putWith(permit, half)).rejects.toThrow()
    await expect.poll(onDisk).toBe(0)
    const { fileList } = await cloud.app.getTempFileURL({ fileList: [permit.fileId] })
    expect(fileList[0]).toMatchObject({ code: 'STORAGE_FILE_NONEXIST' })
  })

  it('by form', async () => {
    const response = await fetch(cloud.adminUrl, {
      method: 'POST',
      body: JSON.stringify({ action: 'storage.getUploadMetadata', path: 'a.txt', method: 'post' }),
    })
    expect(await response.json()).toMatchObject({ code: 'INVALID_PARAM', message: 'method must be put' })
  })
})

describe('an upload is kept whole', () => {
  const all = Buffer.from(Array.from({ length: 256 }, (_, n) => n))

  it.each(['one.bin', 'deep/er/中文 名+(1)&b=c.bin', `${'中'.repeat(283)}a`])(
    'from a buffer, at %s',
    async (cloudPath) => {
      const { fileID } = await cloud.app.uploadFile({ cloudPath, fileContent: all as never })
      expect(fileID).toBe(`cloud://local-env.6c6f-local-env-1250000000/${cloudPath}`)
      expect(await contentOf(cloud, fileID)).toEqual(all)
    },
  )

  it('when it is empty, and when it is as large as may be', async () => {
    for (const size of [0, 100_000]) {
      const fileContent = Buffer.alloc(size, 7)
      const { fileID } = await wxFiles().uploadFile({ cloudPath: `${size}.bin`, fileContent })
      expect(await contentOf(cloud, fileID)).toEqual(fileContent)
    }
  })

  it('in place of the one before, of which nothing stays', async () => {
    const before = onDisk()
    for (const text of ['first', 'second', 'third']) {
      await cloud.app.uploadFile({ cloudPath: 'again.txt', fileContent: Buffer.from(text) as never })
    }
    expect(onDisk()).toBe(before + 1)
    expect(String(await contentOf(cloud, fileIdAt('again.txt')))).toBe('third')
  })

  it('when twenty arrive at one path at once: one of them, not a mixture', async () => {
    const before = onDisk()
    const texts = Array.from({ length: 20 }, (_, n) => String.fromCharCode(97 + n).repeat(5000))
    await Promise.all(
      texts.map((text) => cloud.app.uploadFile({ cloudPath: 'race.txt', fileContent: Buffer.from(text) as never })),
    )
    expect(texts).toContain(String(await contentOf(cloud, fileIdAt('race.txt'))))
    expect(onDisk()).toBe(before + 1)
  })
})

it.each(['__proto__', 'a/constructor', 'a.toString'])(
  'a file may be named as what every object has: %s',
  async (cloudPath) => {
    await cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from('named so') as never })
    expect(await contentOf(cloud, fileIdAt(cloudPath))).toEqual(Buffer.from('named so'))
  },
)

describe('a form with the permit of a server SDK, as those before node-sdk 3 send it', () => {
  const post = async (url: string, fields: Record<string, string>, content: string) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', new Blob([content]))
    const response = await fetch(url, { method: 'POST', body: form })
    return [response.status, await response.text()] as const
  }
  const fieldsOf = ({ authorization, token, cosFileId }: Awaited<ReturnType<typeof permitFor>>, key: string) => ({
    Signature: authorization,
    'x-cos-security-token': token,
    'x-cos-meta-fileid': cosFileId,
    key,
  })

  it('is refused for another path, and when it is altered or past its time', async () => {
    const permit = await permitFor(cloud, 'form.txt')
    const fields = fieldsOf(permit, 'form.txt')
    const before = onDisk()
    for (const changed of [{ key: 'forms.txt' }, { 'x-cos-security-token': 'a' }, { 'x-cos-meta-fileid': 'a' }]) {
      const [status, text] = await post(permit.url, { ...fields, ...changed }, 'x')
      expect([status, text]).toEqual([403, expect.stringContaining('<Code>SignatureDoesNotMatch</Code>')])
    }
    cloud.clock.advance(901_000)
    expect(await post(permit.url, fields, 'x')).toEqual([403, expect.stringContaining('<Code>AccessDenied</Code>')])
    cloud.clock.reset()
    expect(onDisk()).toBe(before)
  })

  it('is stored whole, as a PUT is', async () => {
    const permit = await permitFor(cloud, 'forms/表 格.txt')
    expect(await post(permit.url, fieldsOf(permit, 'forms/表 格.txt'), '内容\r\n--')).toEqual([204, ''])
    expect(String(await contentOf(cloud, permit.fileId))).toBe('内容\r\n--')
  })
})
