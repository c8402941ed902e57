import { afterEach, describe, expect, it } from 'vitest'
import type { ProgramInJsdom } from '../../client/jsdom'
import { aGateway, faultsOf, open, wx } from './program'

const failure = (answer: Promise<unknown>) =>
  answer.then(
    () => 'went through',
    (error: { errMsg: string }) => error.errMsg,
  )
const now = <Result>(program: ProgramInJsdom, name: string, ...given: unknown[]) =>
  (program.client.wx[name] as (...args: unknown[]) => Result)(...given)

async function press(program: ProgramInJsdom, text: string) {
  const button = await program.until(() =>
    [...program.document.querySelectorAll<HTMLElement>('.phone-overlay button')].find(
      (one) => one.textContent === text,
    ),
  )
  button.click()
}

describe('an API', () => {
  it('answers by callbacks and returns nothing, or by a promise', async () => {
    const program = await open()
    const heard: string[] = []
    const returned = wx(program, 'getNetworkType', {
      success: ({ networkType }: { networkType: string }) => heard.push(networkType),
      complete: ({ errMsg }: { errMsg: string }) => heard.push(errMsg),
    })
    expect([returned, heard]).toEqual([undefined, []])
    await program.until(() => heard.length === 2)
    expect(heard).toEqual(['wifi', 'getNetworkType:ok'])
    expect(await wx(program, 'getNetworkType')).toEqual({ networkType: 'wifi', errMsg: 'getNetworkType:ok' })
  })

  it('reports what a callback throws', async () => {
    const program = await open()
    wx(program, 'getNetworkType', {
      success: () => {
        throw new Error('in the callback')
      },
    })
    await program.until(() => faultsOf(program).length > 0)
    expect(faultsOf(program)).toEqual(['uncaught: in the callback'])
  })

  it('is there, or canIUse says it is not', async () => {
    const program = await open()
    const can = (schema: string) => now(program, 'canIUse', schema)
    expect([can('getUpdateManager'), can('button.open-type.share'), can('showToast.object.mask')]).toEqual([
      true,
      true,
      true,
    ])
    expect([can('chooseLocation'), can('teleport')]).toEqual([false, false])
  })
})

describe('chance', () => {
  it('comes as many bytes as asked for, other ones each time', async () => {
    const program = await open()
    const ask = async (length: number) => {
      const { randomValues } = (await wx(program, 'getRandomValues', { length })) as { randomValues: ArrayBuffer }
      return [...new Uint8Array(randomValues)]
    }
    const [first, second, many] = [await ask(16), await ask(16), await ask(100_000)]
    expect([first.length, second.length, many.length]).toEqual([16, 16, 100_000])
    expect(first).not.toEqual(second)
    // The last ones too: 256 values, a thousand throws.
    expect(new Set(many.slice(-1000)).size).toBeGreaterThan(200)
  })

  it.each([0, -1, 1.5, 1_048_577, '16'])('is refused for a length of %s', async (length) => {
    const program = await open()
    expect(await failure(wx(program, 'getRandomValues', { length }) as Promise<unknown>)).toMatch(
      /^getRandomValues:fail parameter error/,
    )
  })
})

describe('storage', () => {
  it('refuses an empty key and more than 1 MB under one', async () => {
    const program = await open()
    expect(() => now(program, 'setStorageSync', '', 1)).toThrow('setStorageSync:fail parameter error')
    expect(() => now(program, 'setStorageSync', 'big', 'x'.repeat(1024 * 1024))).toThrow(
      'setStorageSync:fail entry size limit reached',
    )
    expect(await failure(wx(program, 'getStorage', { key: 'none' }))).toBe('getStorage:fail data not found')
    expect(now(program, 'getStorageSync', 'none')).toBe('')
  })

  it('keeps kinds, lists keys, forgets', async () => {
    const program = await open()
    const kept = { text: '1', number: 1, no: false, list: [{ a: null }] }
    now(program, 'setStorageSync', 'kept', kept)
    await wx(program, 'setStorage', { key: 'other', data: 0 })
    expect(now(program, 'getStorageSync', 'kept')).toEqual(kept)
    expect((await wx<{ data: unknown }>(program, 'getStorage', { key: 'other' })).data).toBe(0)
    expect(now<{ keys: string[] }>(program, 'getStorageInfoSync').keys).toEqual(
      expect.arrayContaining(['kept', 'other']),
    )
    now(program, 'removeStorageSync', 'kept')
    expect(now(program, 'getStorageSync', 'kept')).toBe('')
    now(program, 'clearStorageSync')
    expect(now<{ keys: string[] }>(program, 'getStorageInfoSync').keys).toEqual([])
  })
})

describe('boxes over the page', () => {
  it('a modal answers with the button pressed', async () => {
    const program = await open()
    const first = wx(program, 'showModal', { title: '要走吗', content: '已经保存', cancelText: '再看看' })
    await press(program, '再看看')
    expect(await first).toMatchObject({ confirm: false, cancel: true })
    const second = wx(program, 'showModal', { title: '要走吗', confirmText: '走' })
    await press(program, '走')
    expect(await second).toMatchObject({ confirm: true, cancel: false })
    expect(program.document.querySelector('[role=dialog]')).toBeNull()
  })

  it('a modal with a button too long is refused', async () => {
    const program = await open()
    expect(await failure(wx(program, 'showModal', { title: '题', confirmText: '一二三四五' }))).toContain(
      'showModal:fail',
    )
  })

  it('an action sheet gives the index, and fails when closed', async () => {
    const program = await open()
    const chosen = wx(program, 'showActionSheet', { itemList: ['一', '二'] })
    await press(program, '二')
    expect(await chosen).toMatchObject({ tapIndex: 1 })
    const closed = failure(wx(program, 'showActionSheet', { itemList: ['一'] }))
    await press(program, '取消')
    expect(await closed).toBe('showActionSheet:fail cancel')
    expect(await failure(wx(program, 'showActionSheet', { itemList: [] }))).toContain('1 to 6 items')
  })

  it('a loading box stays till it is hidden', async () => {
    const program = await open()
    await wx(program, 'showLoading', { title: '稍等' })
    expect(program.text()).toContain('稍等')
    await wx(program, 'hideLoading')
    expect(program.text()).not.toContain('稍等')
  })
})

describe('the phone', () => {
  it('asks before it calls, and keeps what was done', async () => {
    const program = await open()
    const call = wx(program, 'makePhoneCall', { phoneNumber: '12356' })
    await press(program, '拨打 12356')
    await call
    const other = failure(wx(program, 'makePhoneCall', { phoneNumber: '120' }))
    await press(program, '取消')
    expect(await other).toBe('makePhoneCall:fail cancel')
    expect(program.client.outside.phoneCalls).toEqual([
      { phoneNumber: '12356', outcome: 'called' },
      { phoneNumber: '120', outcome: 'cancelled' },
    ])
    expect(await failure(wx(program, 'makePhoneCall', { phoneNumber: 110 }))).toContain(
      'phoneNumber should be a String',
    )
  })

  it('asks before it opens a text message, and keeps what was to be in it', async () => {
    const program = await open()
    const message = wx(program, 'sendSms', { phoneNumber: '12110', content: '请派人来' })
    await press(program, '写短信')
    await message
    const other = failure(wx(program, 'sendSms', { phoneNumber: '12110' }))
    await press(program, '取消')
    expect(await other).toBe('sendSms:fail cancel')
    expect(program.client.outside.messages).toEqual([
      { phoneNumber: '12110', content: '请派人来', outcome: 'opened' },
      { phoneNumber: '12110', content: '', outcome: 'cancelled' },
    ])
  })

  it('keeps the clipboard and the places shown', async () => {
    const program = await open()
    await wx(program, 'setClipboardData', { data: 'A7K2' })
    expect((await wx<{ data: string }>(program, 'getClipboardData')).data).toBe('A7K2')
    const place = wx(program, 'openLocation', {
      latitude: 30,
      longitude: 120,
      name: '社区中心',
      address: '和风路 1 号',
    })
    await press(program, '关闭')
    await place
    expect(program.client.outside.places).toEqual([
      { latitude: 30, longitude: 120, name: '社区中心', address: '和风路 1 号' },
    ])
    expect(await failure(wx(program, 'openLocation', { name: '哪里' }))).toContain('latitude and longitude')
  })

  it('says where it is once it is allowed, to a program that says that it asks', async () => {
    const undeclared = await open()
    expect(await failure(wx(undeclared, 'getLocation', { type: 'gcj02' }))).toContain('requiredPrivateInfos')

    const declared = { requiredPrivateInfos: ['getLocation'], permission: { 'scope.userLocation': { desc: '算远近' } } }
    const program = await open({
      changes: { 'app.json': (text) => JSON.stringify({ ...JSON.parse(text), ...declared }) },
    })
    const coords = { latitude: 30, longitude: 120, accuracy: 25 }
    Object.defineProperty(program.window.navigator, 'geolocation', {
      value: { getCurrentPosition: (done: (at: object) => void) => done({ coords }) },
      configurable: true,
    })
    expect(await failure(wx(program, 'getLocation', { type: 'mars' }))).toContain('type should be')
    const refused = failure(wx(program, 'getLocation', { type: 'gcj02' }))
    await press(program, '拒绝')
    expect(await refused).toBe('getLocation:fail auth deny')
    const told = wx<object>(program, 'getLocation', { type: 'gcj02' })
    await press(program, '允许')
    expect(await told).toMatchObject(coords)
    Object.defineProperty(program.window.navigator, 'geolocation', {
      value: { getCurrentPosition: (_: unknown, fail: () => void) => fail() },
    })
    const nowhere = failure(wx(program, 'getLocation', {}))
    await press(program, '允许')
    expect(await nowhere).toContain('permission denied')
  })

  it('puts into the calendar what the user allows', async () => {
    const program = await open()
    const event = { title: '见面', startTime: 1_800_000_000, endTime: '1800003000', alarmOffset: 3600 }
    const allowed = wx(program, 'addPhoneCalendar', event)
    await press(program, '允许')
    await allowed
    const denied = failure(wx(program, 'addPhoneCalendar', { ...event, title: '别的' }))
    await press(program, '拒绝')
    expect(await denied).toContain('auth deny')
    expect(program.client.outside.calendar).toEqual([
      { title: '见面', startTime: 1_800_000_000, endTime: 1_800_003_000, location: '', alarmOffset: 3600 },
    ])
    expect(await failure(wx(program, 'addPhoneCalendar', { title: '' }))).toContain('title')
    expect(await failure(wx(program, 'addPhoneCalendar', { title: '见面' }))).toContain('startTime')
  })

  it('puts into the album what was drawn, where the user allows', async () => {
    const program = await open()
    const { Blob } = program.window as unknown as typeof globalThis
    const drawn = {
      toBlob: (told: (made: Blob) => void, type: string) => told(new Blob(['twelve bytes'], { type })),
    }
    const { tempFilePath: filePath } = await wx<{ tempFilePath: string }>(program, 'canvasToTempFilePath', {
      canvas: drawn,
    })
    const allowed = wx(program, 'saveImageToPhotosAlbum', { filePath })
    await press(program, '允许')
    await allowed
    const denied = failure(wx(program, 'saveImageToPhotosAlbum', { filePath }))
    await press(program, '拒绝')
    expect(await denied).toContain('auth deny')
    expect(program.client.outside.album).toEqual([{ type: 'image/png', bytes: 12 }])
    expect(await failure(wx(program, 'saveImageToPhotosAlbum', { filePath: 'http://tmp/none.png' }))).toContain(
      'exists',
    )
    expect(await failure(wx(program, 'canvasToTempFilePath', { canvasId: 'drawn' }))).toContain('canvas is empty')
    expect(now(program, 'createOffscreenCanvas', { type: '2d', width: 30, height: 20 })).toMatchObject({
      width: 30,
      height: 20,
    })
  })

  it('scans what is typed: a page of its own, any other text, or nothing', async () => {
    const program = await open()
    const scan = async (seen: string, button: string) => {
      const scanned = wx(program, 'scanCode', {})
      const seenBy = await program.until(() => program.document.getElementById('phone-seen'))
      Object.assign(seenBy, { value: seen })
      await press(program, button)
      return scanned
    }
    expect(await scan('pages/landing/index?scene=a', '扫到了')).toMatchObject({
      path: 'pages/landing/index?scene=a',
      scanType: 'WX_CODE',
    })
    expect(await scan('https://example.cn/?scene=a', '扫到了')).toMatchObject({ result: 'https://example.cn/?scene=a' })
    const away = failure(wx(program, 'scanCode', {}))
    await press(program, '取消')
    expect(await away).toContain('cancel')
  })

  it('tells when the network goes', async () => {
    const program = await open()
    const heard: unknown[] = []
    const listener = (value: unknown) => heard.push(value)
    now(program, 'onNetworkStatusChange', listener)
    const { Event } = program.window as unknown as typeof globalThis
    program.window.dispatchEvent(new Event('offline'))
    now(program, 'offNetworkStatusChange', listener)
    program.window.dispatchEvent(new Event('online'))
    expect(heard).toEqual([{ isConnected: false, networkType: 'wifi' }])
  })

  it.each([
    [true, 'dark'],
    [false, 'light'],
  ])('tells its theme and sizes (dark: %s)', async (dark, theme) => {
    const program = await open({ dark })
    expect(now(program, 'getAppBaseInfo')).toMatchObject({ theme, fontSizeSetting: 16, language: 'zh_CN' })
    expect(now(program, 'getWindowInfo')).toMatchObject({ windowWidth: 375, statusBarHeight: 20 })
    expect(now<{ right: number }>(program, 'getMenuButtonBoundingClientRect').right).toBe(368)
  })
})

describe('wx.cloud', () => {
  let gateway: Awaited<ReturnType<typeof aGateway>> | undefined
  afterEach(() => gateway?.close())
  type Cloud = { callFunction(options: object): Promise<Record<string, unknown>> }
  const call = (program: ProgramInJsdom, options: object) => (program.client.wx.cloud as Cloud).callFunction(options)

  it('rejects as WeChat does when there is no network', async () => {
    const program = await open()
    await expect(call(program, { name: 'echo', data: {} })).rejects.toMatchObject({
      errCode: -1,
      errMsg: 'cloud.callFunction:fail request:fail',
    })
  })

  it('rejects with the code of the cloud', async () => {
    gateway = await aGateway(() => ({ errCode: -501000, errMsg: 'cloud.callFunction:fail no such function' }))
    const program = await open({ cloudUrl: gateway.url })
    await expect(call(program, { name: 'gone' })).rejects.toMatchObject({
      errCode: -501000,
      errMsg: 'cloud.callFunction:fail no such function',
    })
    await expect(call(program, {})).rejects.toMatchObject({ errCode: -1 })
  })

  it('sends the data as the body, keeps the session and gives the result', async () => {
    gateway = await aGateway(({ body }) => ({
      errMsg: 'cloud.callFunction:ok',
      result: { ok: true, value: body },
      requestID: 'r1',
    }))
    const program = await open({ cloudUrl: gateway.url })
    const data = { action: 'list', input: { text: '你好' } }
    expect(await call(program, { name: 'echo', data })).toEqual({
      errMsg: 'cloud.callFunction:ok',
      result: { ok: true, value: data },
      requestID: 'r1',
    })
    await call(program, { name: 'echo', data })
    expect(gateway.heard.map(({ path, cookie }) => [path, cookie])).toEqual([
      ['/call/echo', undefined],
      ['/call/echo', 'session=abc'],
    ])
  })

  it('answers by callbacks too', async () => {
    gateway = await aGateway(() => ({ errMsg: 'cloud.callFunction:ok', result: 1 }))
    const program = await open({ cloudUrl: gateway.url })
    const heard: unknown[] = []
    const returned = call(program, { name: 'echo', success: ({ result }: { result: number }) => heard.push(result) })
    expect(returned).toBeUndefined()
    await program.until(() => heard.length === 1)
  })
})

describe('measuring', () => {
  it('finds nodes by selector, in the page and in a component', async () => {
    const program = await open()
    const query = now<{
      select(selector: string): { boundingClientRect(): void }
      selectAll(selector: string): { fields(wants: object): void }
      selectViewport(): { scrollOffset(): void }
      exec(told: (results: unknown[]) => void): void
    }>(program, 'createSelectorQuery')
    query.select('#outer').boundingClientRect()
    query.select('.nothing').boundingClientRect()
    query.selectAll('.item').fields({ id: true, size: true })
    query.selectViewport().scrollOffset()
    const results = await new Promise<unknown[]>((resolve) => query.exec(resolve))
    expect(results).toMatchObject([
      { id: 'outer', dataset: { name: '外面' }, left: 0, top: 0 },
      null,
      [{ id: 'item-1' }, { id: 'item-2' }],
      { scrollTop: 0 },
    ])
  })
})
