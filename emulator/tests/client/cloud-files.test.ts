import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { openBrowser } from '../support/chromium'
import { type OpenedCloud, openCloud } from '../support/cloud'
import { contentOf, fileIdAt, upload } from '../support/cloud-files'
import { Phone } from '../support/phone'
import { aProgram, faultsOf, open, wx } from './program'

const changes = {
  'pages/plain/index.wxml': `<view id="choose" bindtap="choose">choose</view><view id="said">{{said}}</view>
<image id="picture" src="{{src}}" bindload="loaded" />`,
  'pages/plain/index.js': `Page({ data: { said: '', src: '' },
async choose() {
  const { tempFiles } = await wx.chooseMedia({ count: 1 })
  const { fileID } = await wx.cloud.uploadFile({ cloudPath: 'seen.png', filePath: tempFiles[0].tempFilePath })
  const { tempFilePath } = await wx.cloud.downloadFile({ fileID })
  this.setData({ src: tempFilePath, said: tempFilePath })
},
loaded({ detail }) { this.setData({ said: 'shown ' + detail.width }) } })`,
}

let cloud: OpenedCloud
let built: Awaited<ReturnType<typeof aProgram>>
beforeAll(async () => {
  built = await aProgram(changes)
  cloud = await openCloud({ maxFileBytes: 2_000_000, sites: [{ path: '/mini', dir: built.outDir }] })
})
afterAll(() => cloud.close())

type Cloud = Record<string, (options?: unknown) => Promise<Record<string, unknown>>>
const launch = (cloudUrl = cloud.url) => open({ changes, cloudUrl, path: 'pages/plain/index' })
const call = (program: ProgramInJsdom, name: string, options?: unknown) =>
  (program.client.wx.cloud as Cloud)[name]?.(options) as Promise<Record<string, unknown>>

/** The user picks files, or none. */
async function pick(program: ProgramInJsdom, ...files: File[]): Promise<void> {
  const input = await program.until(() => program.document.querySelector<HTMLInputElement>('input[type=file]'))
  Object.defineProperty(input, 'files', { value: files })
  const { Event } = program.window as unknown as typeof globalThis
  input.dispatchEvent(new Event(files.length > 0 ? 'change' : 'cancel'))
}

async function choose(program: ProgramInJsdom, name: string, text: string): Promise<string> {
  const { File } = program.window as unknown as typeof globalThis
  const chosen = wx<{ tempFilePaths: string[] }>(program, 'chooseImage', {})
  await pick(program, new File([text], name, { type: 'image/png' }))
  return (await chosen).tempFilePaths[0] as string
}

describe('choosing files', () => {
  it('fails when the user takes none', async () => {
    const program = await launch()
    const chosen = wx(program, 'chooseMedia', {})
    await pick(program)
    await expect(chosen).rejects.toEqual({ errMsg: 'chooseMedia:fail cancel' })
    expect(program.document.querySelector('input[type=file]')).toBeNull()
  })

  it('gives as many as were asked for, with what they are', async () => {
    const program = await launch()
    const { File } = program.window as unknown as typeof globalThis
    const files = ['a.png', 'b.mp4', 'c.png'].map(
      (name) => new File(['12345'], name, { type: name.endsWith('mp4') ? 'video/mp4' : 'image/png' }),
    )
    const chosen = wx(program, 'chooseMedia', { count: 2 })
    await pick(program, ...files)
    expect(await chosen).toMatchObject({
      type: 'mix',
      tempFiles: [
        { tempFilePath: expect.stringMatching(/^http:\/\/tmp\/\d+\.png$/), size: 5, fileType: 'image' },
        { tempFilePath: expect.stringMatching(/\.mp4$/), size: 5, fileType: 'video' },
      ],
      errMsg: 'chooseMedia:ok',
    })
  })
})

describe('files of a conversation', () => {
  const fileOf = (program: ProgramInJsdom, text: string, name: string, type = '') => {
    const { File } = program.window as unknown as typeof globalThis
    return new File([text], name, { type })
  }
  type Manager = Record<string, (options: object) => Promise<{ data?: string }>>

  it('are chosen with their names, read as base64, written as such, and opened in the phone’s reader', async () => {
    const program = await launch()
    const chosen = wx<{ tempFiles: { path: string }[] }>(program, 'chooseMessageFile', { count: 1, type: 'all' })
    await pick(program, fileOf(program, '%PDF-1.4', 'a.pdf', 'application/pdf'))
    const { tempFiles } = await chosen
    expect(tempFiles).toMatchObject([{ name: 'a.pdf', size: 8, type: 'file', path: expect.stringMatching(/\.pdf$/) }])
    const manager = (program.client.wx.getFileSystemManager as () => Manager)()
    const read = await manager.readFile?.({ filePath: tempFiles[0]?.path, encoding: 'base64' })
    expect(read?.data).toBe('JVBERi0xLjQ=')
    const filePath = 'wxfile://usr/a.pdf'
    await manager.writeFile?.({ filePath, data: read?.data, encoding: 'base64' })
    await wx(program, 'openDocument', { filePath, fileType: 'pdf' })
    expect(program.client.outside.documents).toEqual([{ type: 'pdf', bytes: 8 }])
  })

  type Now = { writeFileSync(path: string, text: string, encoding?: string): void; unlinkSync(path: string): void }
  const managerOf = (program: ProgramInJsdom) => (program.client.wx.getFileSystemManager as () => Now)()
  const filePath = 'wxfile://usr/a.txt'

  it('are sent to a conversation from a tap, once the person has chosen one, and are there as long as nobody removes them', async () => {
    const program = await open({
      changes: {
        'pages/plain/index.wxml': '<view id="send" bindtap="send">发</view>',
        'pages/plain/index.js': `Page({ send() {
          wx.getFileSystemManager().writeFileSync('${filePath}', '你好', 'utf8')
          wx.shareFileMessage({ filePath: '${filePath}', fileName: 'a.txt', complete: ({ errMsg }) => this.setData({ said: errMsg }) })
        } })`,
      },
      path: 'pages/plain/index',
    })
    const answerWith = async (text: string) => {
      program.tap('send')
      const button = await program.until(
        () =>
          [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
            (one) => one.textContent === text,
          ),
        text,
      )
      button.click()
    }
    await answerWith('取消')
    await program.until(() => program.document.querySelectorAll('.phone-overlay button').length === 0, 'closed')
    expect(program.client.outside.sentFiles).toEqual([])
    await answerWith('文件传输助手')
    await program.until(() => program.client.outside.sentFiles.length > 0, 'sent')
    expect(program.client.outside.sentFiles).toEqual([{ name: 'a.txt', text: '你好' }])
    managerOf(program).unlinkSync(filePath)
    expect(() => managerOf(program).unlinkSync(filePath)).toThrow(/^unlinkSync:fail no such file/)
  })

  it('are not sent without a tap, nor written at once outside or as anything but text and base64', async () => {
    const program = await launch()
    managerOf(program).writeFileSync(filePath, '你好', 'utf8')
    await expect(wx(program, 'shareFileMessage', { filePath })).rejects.toMatchObject({
      errMsg: 'shareFileMessage:fail can only be invoked by user TAP gesture.',
    })
    expect(() => managerOf(program).writeFileSync('/etc/a', '你好', 'utf8')).toThrow(/permission denied/)
    expect(() => managerOf(program).unlinkSync('/etc/a')).toThrow(/permission denied/)
    expect(() => managerOf(program).writeFileSync(filePath, '4f60', 'hex')).toThrow(/not emulated/)
    expect(() => managerOf(program).writeFileSync(filePath, '你好', 'base64')).toThrow(/no base64/)
    managerOf(program).writeFileSync(filePath, 'JVBERi0=', 'base64')
    const read = (program.client.wx.getFileSystemManager as () => Manager)().readFile?.({
      filePath,
      encoding: 'base64',
    })
    expect(await read).toMatchObject({ data: 'JVBERi0=' })
  })

  it('are refused where there is none, and where a program may not write', async () => {
    const program = await launch()
    const manager = (program.client.wx.getFileSystemManager as () => Manager)()
    const nothing = { filePath: 'http://tmp/9.pdf', encoding: 'base64' }
    await expect(manager.readFile?.(nothing)).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^readFile:fail no such file/),
    })
    const outside = { filePath: '/etc/a', data: 'JVBERi0=', encoding: 'base64' }
    await expect(manager.writeFile?.(outside)).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^writeFile:fail permission denied/),
    })
    await expect(wx(program, 'openDocument', { filePath: 'wxfile://usr/b.pdf' })).rejects.toMatchObject({
      errMsg: expect.stringMatching(/^openDocument:fail no such file/),
    })
  })
})

describe('wx.cloud’s files are refused', () => {
  it.each([
    ['uploadFile', {}, -1, 'parameter.filePath should be String'],
    ['uploadFile', { filePath: 'http://tmp/none' }, -1, 'file not found'],
    ['downloadFile', {}, -1, 'parameter.fileID should be String'],
    ['downloadFile', { fileID: 'cloud://none' }, -503003, 'STORAGE_FILE_NONEXIST'],
    ['getTempFileURL', {}, -501007, 'fileList must be a non-empty array'],
    ['deleteFile', { fileList: [] }, -501007, 'fileList must be a non-empty array'],
  ])('%s of %j', async (name, options, errCode, reason) => {
    const program = await launch()
    await expect(call(program, name, options)).rejects.toMatchObject({
      errCode,
      errMsg: expect.stringMatching(new RegExp(`^cloud\\.${name}:fail .*${reason}`)),
    })
  })

  it('before wx.cloud.init', async () => {
    const program = await open({ changes: { 'app.js': 'App({})' }, cloudUrl: cloud.url })
    await expect(call(program, 'getTempFileURL', { fileList: ['a'] })).rejects.toMatchObject({ errCode: -1 })
    expect(faultsOf(program)).toContain('cloud-not-initialised: wx.cloud.init was not called before')
  })

  it('without a network', async () => {
    const program = await launch('http://127.0.0.1:9')
    await expect(call(program, 'deleteFile', { fileList: ['a'] })).rejects.toMatchObject({
      errCode: -1,
      errMsg: 'cloud.deleteFile:fail request:fail',
    })
  })

  it('when they are a function’s', async () => {
    const program = await launch()
    const fileID = await upload(cloud, 'theirs.png')
    const filePath = await choose(program, 'a.png', 'mine')
    const denied = { errCode: -503002, errMsg: expect.stringContaining('STORAGE_EXCEED_AUTHORITY') }
    await expect(call(program, 'uploadFile', { cloudPath: 'theirs.png', filePath })).rejects.toMatchObject(denied)
    await expect(call(program, 'downloadFile', { fileID })).rejects.toMatchObject(denied)
    expect(await call(program, 'deleteFile', { fileList: [fileID] })).toEqual({
      fileList: [{ fileID, status: -503002, errMsg: 'STORAGE_EXCEED_AUTHORITY' }],
      errMsg: 'cloud.deleteFile:ok',
    })
    expect(String(await contentOf(cloud, fileID))).toBe('theirs.png')
  })

  it('when they are larger than the storage takes', async () => {
    const program = await launch()
    const filePath = await choose(program, 'large.png', 'x'.repeat(2_000_001))
    await expect(call(program, 'uploadFile', { cloudPath: 'large.png', filePath })).rejects.toMatchObject({
      errCode: -503001,
    })
  })
})

describe('a file of wx.cloud', () => {
  it('goes up, comes down and is deleted', async () => {
    const program = await launch()
    const filePath = await choose(program, 'a.png', '内容')
    const fileID = fileIdAt('own/a.png')
    expect(await call(program, 'uploadFile', { cloudPath: 'own/a.png', filePath })).toEqual({
      fileID,
      statusCode: 204,
      errMsg: 'cloud.uploadFile:ok',
    })
    expect(String(await contentOf(cloud, fileID))).toBe('内容')
    const { fileList } = (await call(program, 'getTempFileURL', { fileList: [fileID] })) as {
      fileList: { tempFileURL: string }[]
    }
    const response = await fetch(fileList[0]?.tempFileURL as string)
    expect([await response.text(), response.headers.get('content-type')]).toEqual(['内容', 'image/png'])
    const { tempFilePath } = await call(program, 'downloadFile', { fileID })
    await call(program, 'uploadFile', { cloudPath: 'own/again.png', filePath: tempFilePath })
    expect(String(await contentOf(cloud, fileIdAt('own/again.png')))).toBe('内容')
    expect(await call(program, 'deleteFile', { fileList: [fileID] })).toMatchObject({ fileList: [{ status: 0 }] })
    await expect(call(program, 'downloadFile', { fileID })).rejects.toMatchObject({ errCode: -503003 })
    expect(faultsOf(program)).toEqual([])
  })

  it('tells how far it is, and can be broken off', async () => {
    const program = await launch()
    const filePath = await choose(program, 'a.png', 'x'.repeat(1_500_000))
    const heard: { progress: number; totalBytesExpectedToSend: number }[] = []
    const said: Record<string, unknown>[] = []
    const start = (cloudPath: string) =>
      call(program, 'uploadFile', {
        cloudPath,
        filePath,
        complete: (answer: Record<string, unknown>) => said.push(answer),
      }) as never as {
        onProgressUpdate(listener: (event: never) => void): void
        abort(): void
      }
    start('progress.png').onProgressUpdate((event: never) => heard.push(event))
    await program.until(() => said.length === 1)
    expect(said[0]).toMatchObject({ errMsg: 'cloud.uploadFile:ok' })
    expect(heard.at(-1)?.progress).toBe(100)
    expect(heard.at(-1)?.totalBytesExpectedToSend).toBeGreaterThan(1_500_000)
    start('broken-off.png').abort()
    await program.until(() => said.length === 2)
    expect(said[1]).toMatchObject({ errMsg: 'cloud.uploadFile:fail abort' })
    await expect(call(program, 'downloadFile', { fileID: fileIdAt('broken-off.png') })).rejects.toMatchObject({
      errCode: -503003,
    })
  })
})

describe('in Chromium', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())

  it('a chosen picture goes up, comes down and is shown', async () => {
    const phone = await Phone.open(browser, cloud.url)
    await phone.launch('pages/plain/index')
    const chooser = phone.page.waitForEvent('filechooser')
    await phone.el('choose').click()
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    await (await chooser).setFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot })
    await phone.see('shown 1')
    expect(await contentOf(cloud, fileIdAt('seen.png'))).toEqual(dot)
    expect(await phone.faults()).toEqual([])
    await phone.close()
  })
})
