import nodeSdk from '@cloudbase/node-sdk'
import nodeSdk2 from 'node-sdk-2'
import { afterEach, describe, expect, it } from 'vitest'
import { asCaller } from '../../support/as-caller'
import { nodeSdkFor, type OpenedCloud, openCloud } from '../../support/cloud'
import { upload } from '../../support/cloud-files'
import { newest, older } from '../../support/sdks'

let cloud: OpenedCloud
afterEach(() => cloud.close())

interface Answer {
  errCode?: number
  url: string
  fields: Record<string, string>
  fileList: { status: number; tempFileURL: string }[]
}

interface Authority {
  path: string
  type: string
  code: string
  cosFileId?: string
}

const sdks = [
  [newest.nodeVersion, nodeSdk],
  [older.at(-1)?.nodeVersion, nodeSdk2 as never],
] as const

/** A browser with a session of its own, asking as a phone does. */
async function openPhone() {
  const session = await fetch(`${cloud.url}/session`)
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  const ask = async (name: string, body: object): Promise<Answer> =>
    (
      await fetch(`${cloud.url}/files/${name}`, { method: 'POST', body: JSON.stringify(body), headers: { cookie } })
    ).json() as never
  return Object.assign(ask, (await session.json()) as { openid: string })
}
type Phone = Awaited<ReturnType<typeof openPhone>>

/** Whether the phone could send it there. */
async function send(phone: Phone, path: string): Promise<boolean> {
  const { errCode, url, fields } = await phone('upload', { path })
  if (errCode !== undefined) {
    expect(errCode).toBe(-503002)
    return false
  }
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob(['sent']), 'a.txt')
  return (await fetch(url, { method: 'POST', body: form })).status === 204
}

/** Whether the phone may, of one file: 0, or -503002 STORAGE_EXCEED_AUTHORITY. */
async function may(phone: Phone, what: 'urls' | 'delete', fileID: string): Promise<boolean> {
  const [file] = (await phone(what, { fileList: [fileID] })).fileList
  expect([0, -503002]).toContain(file?.status)
  if (file?.status === 0 && what === 'urls') expect((await fetch(file.tempFileURL)).status).toBe(200)
  return file?.status === 0
}

describe.each([
  ['READONLY', { reads: true, readsOwn: true, writes: true }],
  ['PRIVATE', { reads: false, readsOwn: true, writes: true }],
  ['ADMINWRITE', { reads: true, readsOwn: true, writes: false }],
  ['ADMINONLY', { reads: false, readsOwn: false, writes: false }],
] as const)('under %s', (rule, { reads, readsOwn, writes }) => {
  it('a client may with what others sent, and with its own', async () => {
    cloud = await openCloud({ storageRule: rule })
    const [mine, other] = [await openPhone(), await openPhone()]
    const kept = await upload(cloud, 'kept.txt')
    const own = kept.replace('kept', 'own')

    expect(await may(mine, 'urls', kept)).toBe(reads)
    expect(await send(mine, 'kept.txt')).toBe(false)
    expect(await may(mine, 'delete', kept)).toBe(false)

    expect(await send(mine, 'own.txt')).toBe(writes)
    if (!writes) return expect(cloud.files.list().map(({ path }) => path)).toEqual(['kept.txt'])
    expect(await may(other, 'urls', own)).toBe(reads)
    expect(await send(other, 'own.txt')).toBe(false)
    expect(await may(other, 'delete', own)).toBe(false)
    expect(await may(mine, 'urls', own)).toBe(readsOwn)
    expect(await send(mine, 'own.txt')).toBe(true)
    expect(await may(mine, 'delete', own)).toBe(true)
    expect(cloud.files.list().map(({ path }) => path)).toEqual(['kept.txt'])
  })

  it('a function reads, replaces and deletes everything', async () => {
    cloud = await openCloud({ storageRule: rule })
    const fileID = await upload(cloud, 'a.txt', 'first')
    await upload(cloud, 'a.txt', 'second')
    expect(String((await cloud.app.downloadFile({ fileID })).fileContent)).toBe('second')
    await cloud.app.deleteFile({ fileList: [fileID] })
    expect(cloud.files.list()).toEqual([])
  })

  it.each(sdks)('getFileAuthority of node-sdk %s says the same, file by file', async (_, sdk) => {
    cloud = await openCloud({ storageRule: rule })
    const app = nodeSdkFor(cloud, sdk)
    const phone = await openPhone()
    const kept = await upload(cloud, 'kept.txt')
    const own = kept.replace('kept', 'own')
    const allowed = { SUCCESS: true, STORAGE_EXCEED_AUTHORITY: false } as Record<string, boolean>
    /** Of reading, of writing, of both. */
    const may = (path: string, openid: string) =>
      asCaller(openid, async () => {
        const fileList = ['READ', 'WRITE', 'READWRITE'].map((type) => ({ path, type }))
        const { data } = (await app.getFileAuthority({ fileList } as never)) as unknown as { data: Authority[] }
        for (const { code, cosFileId } of data) expect(cosFileId !== undefined).toBe(code === 'SUCCESS')
        expect(data.map(({ path, type }) => ({ path, type }))).toEqual(fileList)
        return data.map(({ code }) => allowed[code] ?? code)
      })

    expect(await may(kept, phone.openid)).toEqual([reads, false, false])
    expect(await may(own, phone.openid)).toEqual(Array(3).fill('STORAGE_FILE_NONEXIST'))
    expect(await may('cloud://elsewhere.x/kept.txt', phone.openid)).toEqual(Array(3).fill('STORAGE_FILE_NONEXIST'))
    if (!writes) return
    await send(phone, 'own.txt')
    expect(await may(own, phone.openid)).toEqual([readsOwn, true, true])
    expect(await may(own, 'o-other')).toEqual([reads, false, false])
  })
})

it('a rule that is none is refused by name', async () => {
  await expect(openCloud({ storageRule: 'PUBLIC' as never })).rejects.toThrow('storageRule')
  cloud = await openCloud()
})
