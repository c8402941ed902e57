import { afterEach, describe, expect, it } from 'vitest'
import { type OpenedCloud, openCloud } from '../../support/cloud'
import { upload } from '../../support/cloud-files'

let cloud: OpenedCloud
afterEach(() => cloud.close())

interface Answer {
  errCode?: number
  url: string
  fields: Record<string, string>
  fileList: { status: number; tempFileURL: string }[]
}

/** A browser with a session of its own, asking as a phone does. */
async function openPhone(): Promise<(name: string, body: object) => Promise<Answer>> {
  const cookie = (await fetch(`${cloud.url}/session`)).headers.get('set-cookie')?.split(';')[0] ?? ''
  return async (name, body) =>
    (
      await fetch(`${cloud.url}/files/${name}`, { method: 'POST', body: JSON.stringify(body), headers: { cookie } })
    ).json() as never
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

  it('getFileAuthority says the same, file by file', async () => {
    cloud = await openCloud({ storageRule: rule })
    const phone = await openPhone()
    const fileID = await upload(cloud, 'a.txt')
    if (writes) await send(phone, 'own.txt')
    const ask = async (path: string, type: string, openid: string) => {
      Object.assign(process.env, { WX_OPENID: openid, WX_CONTEXT_KEYS: 'WX_OPENID' })
      try {
        const { data } = await cloud.app.getFileAuthority({ fileList: [{ path, type }] } as never)
        const [{ code, cosFileId }] = data as unknown as [{ code: string; cosFileId?: string }]
        expect(cosFileId !== undefined).toBe(code === 'SUCCESS')
        return code === 'SUCCESS'
      } finally {
        delete process.env.WX_OPENID
        delete process.env.WX_CONTEXT_KEYS
      }
    }
    expect(await ask(fileID, 'READ', 'o-any')).toBe(reads)
    expect(await ask(fileID, 'WRITE', 'o-any')).toBe(false)
    expect(await ask(fileID, 'READWRITE', 'o-any')).toBe(false)
  })
})

it('a rule that is none is refused by name', async () => {
  await expect(openCloud({ storageRule: 'PUBLIC' as never })).rejects.toThrow('storageRule')
  cloud = await openCloud()
})
