import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../../support/cloud'
import { contentOf, fileIdAt, upload } from '../../support/cloud-files'

let cloud: OpenedCloud
let mine: Phone
let other: Phone
beforeAll(async () => {
  cloud = await openCloud({ maxFileBytes: 200_000 })
  mine = await openPhone()
  other = await openPhone()
})
afterAll(() => cloud.close())

interface Answer {
  errCode?: number
  errMsg?: string
  url: string
  fields: Record<string, string>
  fileID: string
  fileList: { status: number; errMsg: string; tempFileURL: string; maxAge: number }[]
}
type Phone = (name: string, body: unknown) => Promise<Answer>

/** A browser with a session of its own, asking as a phone does. */
async function openPhone(): Promise<Phone> {
  const cookie = (await fetch(`${cloud.url}/session`)).headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (name, body) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return (
      await fetch(`${cloud.url}/files/${name}`, { method: 'POST', body: text, headers: { cookie } })
    ).json() as never
  }
}

/** Post a form: status and the code of a refusal. */
async function post(url: string, fields: Record<string, string>, file?: string | Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file !== undefined) form.append('file', new Blob([file]), 'a.bin')
  return answered(await fetch(url, { method: 'POST', body: form }))
}
const answered = async (response: Response) => [
  response.status,
  /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1] ?? null,
]

async function sendFrom(phone: Phone, path: string, text: string | Uint8Array<ArrayBuffer>) {
  const { url, fields } = await phone('upload', { path })
  return post(url, fields, text)
}
const onDisk = () => readdirSync(join(cloud.dataDir, 'files')).length

describe('a form is refused', () => {
  it('without a permit, with an altered one, with one for another path or a PUT to another, and past its time', async () => {
    const before = onDisk()
    const { url, fields } = await mine('upload', { path: 'permit.txt' })
    const { Signature = '', ...none } = fields
    expect(await post(url, none, 'x')).toEqual([403, 'AccessDenied'])
    const altered = Signature.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    for (const changed of [
      { key: 'other.txt' },
      { 'x-cos-security-token': 'a' },
      { 'x-cos-meta-fileid': 'a' },
      { Signature: altered },
    ]) {
      expect(await post(url, { ...fields, ...changed }, 'x')).toEqual([403, 'SignatureDoesNotMatch'])
    }
    const { data } = await cloud.app.getUploadMetadata({ cloudPath: 'permit.txt' })
    const { authorization, token, cosFileId } = data as Record<string, string>
    const put = {
      key: 'other.txt',
      Signature: authorization,
      'x-cos-security-token': token,
      'x-cos-meta-fileid': cosFileId,
    }
    expect(await post(url, put as Record<string, string>, 'x')).toEqual([403, 'SignatureDoesNotMatch'])
    cloud.clock.advance(901_000)
    expect(await post(url, fields, 'x')).toEqual([403, 'AccessDenied'])
    cloud.clock.reset()
    expect(onDisk()).toBe(before)
  })

  it('without a path, without a file, when it is no form, and when it has no end', async () => {
    const before = onDisk()
    const { url, fields } = await mine('upload', { path: 'form.txt' })
    const { key, ...keyless } = fields
    expect(key).toBe('form.txt')
    expect(await post(url, keyless, 'x')).toEqual([400, 'InvalidArgument'])
    expect(await post(url, fields)).toEqual([400, 'MalformedPOSTRequest'])
    const send = async (body: string, type: string) =>
      answered(await fetch(url, { method: 'POST', body, headers: { 'content-type': type } }))
    expect(await send('x', 'text/plain')).toEqual([400, 'MalformedPOSTRequest'])
    const multipart = 'multipart/form-data; boundary=b'
    expect(await send('--c\r\n\r\n', multipart)).toEqual([400, 'MalformedPOSTRequest'])
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const whole =
      Object.entries(fields)
        .map(([name, value]) => part(name, value))
        .join('') + part('file', 'x'.repeat(70_000))
    expect(await send(whole, multipart)).toEqual([400, 'MalformedPOSTRequest'])
    expect(await send(`--b\r\n\r\nnameless\r\n--b--`, multipart)).toEqual([400, 'MalformedPOSTRequest'])
    expect(await send(`${part('key', 'x'.repeat(200_000))}--b--`, multipart)).toEqual([400, 'MalformedPOSTRequest'])
    expect(onDisk()).toBe(before)
    expect(await send(`${whole}--b--\r\n`, multipart)).toEqual([204, null])
  })

  it('when its file is larger than the storage takes', async () => {
    const before = onDisk()
    expect(await sendFrom(mine, 'large.bin', new Uint8Array(200_001))).toEqual([400, 'EntityTooLarge'])
    expect(onDisk()).toBe(before)
  })

  it('when the path has become somebody else’s since the permit was given', async () => {
    const { url, fields } = await mine('upload', { path: 'first.txt' })
    expect(await sendFrom(other, 'first.txt', 'other')).toEqual([204, null])
    const before = onDisk()
    expect(await post(url, fields, 'mine')).toEqual([403, 'AccessDenied'])
    expect(onDisk()).toBe(before)
    expect(String(await contentOf(cloud, fileIdAt('first.txt')))).toBe('other')
  })
})

describe('a file from a phone', () => {
  it.each([0, 1, 65_535, 65_536, 200_000])('of %i bytes is kept whole, whatever is in it', async (size) => {
    const content = Uint8Array.from({ length: size }, (_, at) => (at % 97 === 0 ? 13 : at % 89 === 0 ? 10 : at % 251))
    expect(await sendFrom(mine, 'dir/中文.bin', content)).toEqual([204, null])
    expect(await contentOf(cloud, fileIdAt('dir/中文.bin'))).toEqual(Buffer.from(content))
  })

  it('is kept whole also when it comes byte by byte', async () => {
    const { url, fields } = await mine('upload', { path: 'slow.txt' })
    const part = (name: string, value: string) =>
      `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
    const text = '\r\n--\r\n--c\r\n--'
    const body = `${Object.entries(fields)
      .map(([name, value]) => part(name, value))
      .join('')}${part('file', text)}--b--\r\n`
    const status = await new Promise((resolve, reject) => {
      const sending = request(url, { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=b' } })
      sending.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject)
      sending.setNoDelay(true)
      const step = (at: number): void => {
        if (at >= body.length) return void sending.end()
        sending.write(body.slice(at, at + 1), () => setImmediate(step, at + 1))
      }
      step(0)
    })
    expect(status).toBe(204)
    expect(String(await contentOf(cloud, fileIdAt('slow.txt')))).toBe(text)
  })

  it('is read, replaced and deleted by who sent it, and by functions', async () => {
    await sendFrom(mine, 'own.txt', 'one')
    expect(await sendFrom(mine, 'own.txt', 'two')).toEqual([204, null])
    const { fileList } = await mine('urls', {
      fileList: [{ fileID: fileIdAt('own.txt'), maxAge: 60 }, fileIdAt('own.txt')],
    })
    expect(fileList.map(({ status, maxAge }) => [status, maxAge])).toEqual([
      [0, 60],
      [0, 86_400],
    ])
    expect(await (await fetch(fileList[0]?.tempFileURL as string)).text()).toBe('two')
    expect(String(await contentOf(cloud, fileIdAt('own.txt')))).toBe('two')
    expect(await mine('delete', { fileList: [fileIdAt('own.txt')] })).toEqual({
      fileList: [{ fileID: fileIdAt('own.txt'), status: 0, errMsg: 'ok' }],
    })
    expect((await mine('urls', { fileList: [fileIdAt('own.txt')] })).fileList[0]).toMatchObject({
      status: -503003,
      errMsg: 'STORAGE_FILE_NONEXIST',
    })
  })

  it('is nobody else’s, and what a function put there is no phone’s', async () => {
    await sendFrom(mine, 'mine.txt', 'mine')
    await upload(cloud, 'functions/mine.txt')
    const denied = { status: -503002, errMsg: 'STORAGE_EXCEED_AUTHORITY' }
    for (const [phone, path] of [
      [other, 'mine.txt'],
      [mine, 'functions/mine.txt'],
    ] as const) {
      expect((await phone('urls', { fileList: [fileIdAt(path)] })).fileList[0]).toMatchObject({
        ...denied,
        tempFileURL: '',
      })
      expect((await phone('delete', { fileList: [fileIdAt(path)] })).fileList[0]).toMatchObject(denied)
      expect(await phone('upload', { path })).toEqual({ errCode: -503002, errMsg: 'STORAGE_EXCEED_AUTHORITY' })
    }
    await cloud.app.copyFile({ fileList: [{ srcPath: 'functions/mine.txt', dstPath: 'mine.txt' }] })
    expect((await mine('urls', { fileList: [fileIdAt('mine.txt')] })).fileList[0]).toMatchObject(denied)
  })

  it('is its sender’s after a restart too', async () => {
    const first = await openCloud()
    const cookie = (await fetch(`${first.url}/session`)).headers.get('set-cookie')?.split(';')[0] ?? ''
    const ask = async (url: string, name: string, body: object) =>
      (
        await fetch(`${url}/files/${name}`, { method: 'POST', body: JSON.stringify(body), headers: { cookie } })
      ).json() as never as Answer
    const { url, fields } = await ask(first.url, 'upload', { path: 'kept.txt' })
    await post(url, fields, 'kept')
    await first.stop()
    const second = await openCloud({ dataDir: first.dataDir })
    expect((await ask(second.url, 'urls', { fileList: [fileIdAt('kept.txt')] })).fileList[0]?.status).toBe(0)
    await second.close()
    await first.close()
  })
})

describe('what a phone asks is refused', () => {
  it.each([
    ['upload', {}, 'cloudPath is no text'],
    ['upload', { path: '/a' }, 'cloudPath begins with /'],
    ['urls', {}, 'fileList must be a non-empty array'],
    ['urls', { fileList: Array(51).fill('a') }, 'more than 50'],
    ['urls', { fileList: [{}] }, 'fileID must be'],
    ['urls', { fileList: [{ fileID: 'a', maxAge: 0 }] }, 'maxAge must be'],
    ['delete', { fileList: [1] }, 'fileID must be'],
    ['delete', 'nothing', 'no JSON'],
    ['delete', 'null', 'fileList must be'],
    ['constructor', {}, 'no such request'],
  ])('%s of %j', async (name, body, text) => {
    expect(await mine(name, body)).toEqual({ errCode: -501007, errMsg: expect.stringContaining(text) })
  })

  it('when it comes from another website, or by another method', async () => {
    const ask = async (init: RequestInit) => (await fetch(`${cloud.url}/files/upload`, init)).status
    expect(await ask({ method: 'POST', headers: { origin: 'http://elsewhere.example' } })).toBe(403)
    expect(await ask({ method: 'GET' })).toBe(405)
  })
})

it('a path that is none leads nowhere', async () => {
  const response = await fetch(`${cloud.url}/__local/files/another-bucket/a`, { method: 'POST' })
  expect(await answered(response)).toEqual([400, 'InvalidURI'])
})
