import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assumed } from '../../../support/assumed'
import { contentOf, type Permit, putWith, wxFiles } from '../../../support/cloud-files'
import { type Environment, openEnvironment } from '../../../support/environment'
import { refusalOf } from '../../../support/refusal'

// The action and the PUT it leads to, as both SDKs' uploadFile makes them.

let cloud: Environment
const own = mkdtempSync(join(tmpdir(), 'upload-'))
beforeAll(async () => {
  cloud = await openEnvironment('get-upload-metadata')
})
afterAll(async () => {
  await cloud.close()
  rmSync(own, { recursive: true })
})

const all = Buffer.from(Array.from({ length: 256 }, (_, n) => n))
const permitFor = async (file: string) =>
  (await cloud.app.getUploadMetadata({ cloudPath: cloud.pathOf(file) })).data as Permit

describe('an upload is refused', () => {
  const table: [string, string][] = [
    ['begins with a slash', '/a.txt'],
    ['has two in a row', 'a//b.txt'],
    ['is longer than 850 bytes', `${'中'.repeat(283)}ab`],
  ]
  assumed.each(table)('when its path %s', async (_, cloudPath) => {
    const byNode = cloud.app.uploadFile({ cloudPath, fileContent: Buffer.from('x') as never })
    expect(await refusalOf(byNode)).toMatchObject({ code: 'INVALID_PARAM' })
    const byWx = wxFiles().uploadFile({ cloudPath, fileContent: Buffer.from('x') })
    expect(await refusalOf(byWx)).toMatchObject({ errCode: -1 })
  })

  it('without a permit, with one for another path, and with one that was altered', async () => {
    const permit = await permitFor('a.txt')
    const refused = async (changes: Partial<Permit>) => {
      const response = await putWith({ ...permit, ...changes }, 'text')
      return [response.status, /<Code>\w+<\/Code>/.test(await response.text())]
    }
    expect(await refused({ authorization: '' })).toEqual([403, true])
    expect(await refused({ url: permit.url.replace('a.txt', 'b.txt') })).toEqual([403, true])
    const forged = permit.authorization.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect(await refused({ authorization: forged })).toEqual([403, true])
    expect((await cloud.app.getTempFileURL({ fileList: [permit.fileId] })).fileList[0]?.code).not.toBe('SUCCESS')
  })
})

describe('an upload', () => {
  it('is asked for in this form', async () => {
    expect(await permitFor('a.txt')).toMatchObject({
      url: expect.stringMatching(/^https?:\/\//),
      token: expect.any(String),
      authorization: expect.stringContaining('q-signature='),
      fileId: expect.stringMatching(/^cloud:\/\/[\w-]+\.[\w-]+\/conformance\/get-upload-metadata\/a\.txt$/),
      cosFileId: expect.any(String),
    })
  })

  it.each(['one.bin', 'deep/er/中文 名+(1)&b=c.bin'])('is kept whole, from a buffer, at %s', async (file) => {
    const fileID = await cloud.upload(file, all)
    expect(fileID).toBe(await cloud.fileIdOf(file))
    expect(await contentOf(cloud, fileID)).toEqual(all)
  })

  it('is kept whole, from a file, by both SDKs', async () => {
    const path = join(own, 'source.bin')
    writeFileSync(path, Buffer.concat(Array.from({ length: 390 }, () => all)))
    const byNode = await cloud.app.uploadFile({
      cloudPath: cloud.pathOf('streamed.bin'),
      fileContent: createReadStream(path),
    })
    const byWx = await wxFiles().uploadFile({
      cloudPath: cloud.pathOf('streamed-2.bin'),
      fileContent: createReadStream(path),
    })
    // wx-server-sdk never learns the status.
    expect(byWx).toMatchObject({ errMsg: 'uploadFile:ok', statusCode: -1 })
    for (const { fileID } of [byNode, byWx]) {
      expect(await contentOf(cloud, fileID)).toHaveLength(99_840)
    }
    await cloud.app.deleteFile({ fileList: [byNode.fileID, byWx.fileID] })
  })

  it('may be empty, and takes the place of the one before', async () => {
    const fileID = await cloud.upload('again.txt', '')
    expect(await contentOf(cloud, fileID)).toHaveLength(0)
    expect(await cloud.upload('again.txt', 'second')).toBe(fileID)
    expect(String(await contentOf(cloud, fileID))).toBe('second')
  })
})
