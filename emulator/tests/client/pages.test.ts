import { describe, expect, it } from 'vitest'
import { parseQuery, parseUrl, readLaunch } from '../../client/runtime/pages/route'
import { faultsOf, open, traceOf, wx } from './program'

const failure = (answer: Promise<unknown>) =>
  answer.then(
    () => 'went through',
    (error: { errMsg: string }) => error.errMsg,
  )

describe('moving between pages', () => {
  it('refuses what WeChat refuses, in its words', async () => {
    const program = await open()
    const refused = (name: string, options: object) => failure(wx(program, name, options))
    expect(await refused('navigateTo', { url: '/pages/list/index' })).toBe(
      'navigateTo:fail can not navigateTo a tabbar page',
    )
    expect(await refused('redirectTo', { url: '/pages/list/index' })).toBe(
      'redirectTo:fail can not redirectTo a tabbar page',
    )
    expect(await refused('switchTab', { url: '/pages/plain/index' })).toBe(
      'switchTab:fail can not switch to no-tabBar page',
    )
    expect(await refused('navigateTo', { url: '/pages/gone/index' })).toBe(
      'navigateTo:fail page "pages/gone/index" is not found',
    )
    expect(await refused('navigateBack', {})).toBe('navigateBack:fail cannot navigate back at first page')
    expect(await refused('navigateTo', {})).toContain('navigateTo:fail parameter error')
    expect(program.client.pages()).toEqual(['pages/home/index'])
  })

  it('opens ten pages and not the eleventh', async () => {
    const program = await open()
    for (let depth = 2; depth <= 10; depth += 1) await wx(program, 'navigateTo', { url: '/pages/plain/index' })
    expect(program.client.pages()).toHaveLength(10)
    expect(await failure(wx(program, 'navigateTo', { url: '/pages/plain/index' }))).toContain(
      'webview count limit exceed',
    )
    await wx(program, 'navigateBack', { delta: 99 })
    expect(program.client.pages()).toEqual(['pages/home/index'])
  })

  it('calls lifecycles in order on the way there and back', async () => {
    const program = await open()
    await program.until(() => traceOf(program).includes('home ready'))
    expect(traceOf(program)).toEqual([
      'app launch pages/home/index 1001',
      'app show',
      'card attached',
      'home load',
      'home show',
      'card page show',
      'card ready',
      'home ready',
    ])
    program.window.localStorage.clear()
    await wx(program, 'navigateTo', { url: '../plain/index' })
    await program.until(() => traceOf(program).includes('plain ready'))
    await wx(program, 'redirectTo', { url: '/sub/pages/detail/index' })
    await program.until(() => traceOf(program).includes('detail ready'))
    await wx(program, 'navigateBack')
    expect(traceOf(program)).toEqual([
      'home hide',
      'card page hide',
      'plain load',
      'plain show',
      'plain ready',
      'plain unload',
      'detail load',
      'detail show',
      'detail ready',
      'detail unload',
      'home show',
      'card page show',
    ])
  })

  it('keeps tab pages alive and closes what lay on them', async () => {
    const program = await open()
    await wx(program, 'navigateTo', { url: '/pages/plain/index' })
    await wx(program, 'switchTab', { url: '/pages/list/index?ignored=1' })
    expect(program.client.pages()).toEqual(['pages/list/index'])
    await wx(program, 'switchTab', { url: '/pages/home/index' })
    await wx(program, 'switchTab', { url: '/pages/list/index' })
    expect(program.el('list').textContent).toBe('列表页 2')
    const trace = traceOf(program)
    expect(trace.filter((one) => one === 'home load')).toHaveLength(1)
    expect(trace).toContain('plain unload')
    await wx(program, 'reLaunch', { url: '/pages/plain/index' })
    expect(traceOf(program)).toEqual(expect.arrayContaining(['home unload', 'list unload', 'card detached']))
  })

  it('has only the page in front in the document', async () => {
    const program = await open()
    await wx(program, 'navigateTo', { url: '/pages/plain/index' })
    expect(program.document.querySelectorAll('wx-page')).toHaveLength(1)
    expect(program.document.getElementById('outer')).toBeNull()
    await wx(program, 'navigateBack')
    expect(program.el('outer').isConnected).toBe(true)
  })

  it('hands the query over as it was written, to the page and in its options', async () => {
    const program = await open()
    await wx(program, 'navigateTo', { url: '/pages/plain/index?name=%E4%BD%A0&empty=&flag&eq=a=b' })
    expect(JSON.parse(program.el('plain').textContent?.slice(3) ?? '')).toEqual({
      name: '%E4%BD%A0',
      empty: '',
      flag: '',
      eq: 'a=b',
    })
  })

  it('lets the opened page talk back through the event channel', async () => {
    const program = await open()
    const heard: unknown[] = []
    await wx(program, 'navigateTo', {
      url: '/sub/pages/detail/index',
      events: { loaded: (value: unknown) => heard.push(value) },
    })
    expect(heard).toEqual([{ from: 'detail' }])
  })
})

describe('the bars', () => {
  it('show the title, a way back, and the tabs only on tab pages', async () => {
    const program = await open()
    const shown = (selector: string) => !program.document.querySelector<HTMLElement>(selector)?.hidden
    expect(program.document.querySelector('.phone-title')?.textContent).toBe('首页')
    expect([shown('.phone-back'), shown('.phone-tabs')]).toEqual([false, true])
    await wx(program, 'navigateTo', { url: '/pages/plain/index' })
    expect([shown('.phone-back'), shown('.phone-tabs')]).toEqual([true, false])
    await wx(program, 'setNavigationBarTitle', { title: '另一个' })
    expect(program.document.querySelector('.phone-title')?.textContent).toBe('另一个')
    program.tap(program.document.querySelector('.phone-back') as Element)
    expect(program.client.pages()).toEqual(['pages/home/index'])
    expect(program.document.querySelector('.phone-title')?.textContent).toBe('首页')
  })

  it('open a tab by a tap, and tell the page', async () => {
    const program = await open({ path: 'pages/list/index' })
    const [home] = program.document.querySelectorAll('.phone-tab')
    program.tap(home as Element)
    expect(program.client.pages()).toEqual(['pages/home/index'])
    expect(traceOf(program)).toContain('home tab 首页')
    expect(program.document.querySelector('.phone-tab[aria-current]')?.textContent).toBe('首页')
  })

  it.each([
    [false, 'rgb(254, 254, 254)', 'rgb(0, 0, 0)'],
    [true, 'rgb(16, 16, 16)', 'rgb(255, 255, 255)'],
  ])('take their colours from theme.json (dark: %s)', async (dark, background, colour) => {
    const program = await open({ dark })
    const bar = program.document.querySelector('.phone-bar') as HTMLElement
    expect([bar.style.background, bar.style.color]).toEqual([background, colour])
    expect(program.document.querySelector<HTMLElement>('.phone-tabs')?.style.background).toBe(background)
  })

  it('lead home from a page a code landed on', async () => {
    const program = await open({ path: 'pages/plain/index?scene=a%3D1' })
    program.tap(program.document.querySelector('.phone-back') as Element)
    expect(program.client.pages()).toEqual(['pages/home/index'])
  })
})

describe('a launch', () => {
  it('by a code opens its page with the scene still encoded', async () => {
    const program = await open({ path: 'pages/plain/index?scene=s%3D7%26x' })
    expect(program.el('plain').textContent).toBe('一页 {"scene":"s%3D7%26x"}')
    expect(traceOf(program)[0]).toBe('app launch pages/plain/index 1047')
    const launch = (program.client.wx.getLaunchOptionsSync as () => unknown)()
    expect(launch).toMatchObject({ path: 'pages/plain/index', query: { scene: 's%3D7%26x' }, scene: 1047 })
  })

  it('into a page that does not exist is reported, and the program is asked', async () => {
    const program = await open({ path: 'pages/gone/index' })
    expect(faultsOf(program)).toEqual(['missing-page: is not a page of this program'])
    expect(program.text()).toContain('页面不存在')
  })

  it('into a page that does not exist can be answered by the program', async () => {
    const change = (text: string) =>
      text.replace(
        'globalData:',
        'onPageNotFound({ path }) { wx.reLaunch({ url: "/pages/plain/index?from=" + path }) },\n  globalData:',
      )
    const program = await open({ path: 'pages/gone/index', changes: { 'app.js': change } })
    await program.until(() => program.el('plain').textContent?.includes('pages/gone/index'))
  })

  it('reads addresses as WeChat does', () => {
    expect(parseUrl('../list/index?a=1', 'pages/home/index')).toEqual({ route: 'pages/list/index', query: { a: '1' } })
    expect(parseUrl('/pages/list/index.html')).toEqual({ route: 'pages/list/index', query: {} })
    expect(parseQuery('a=1&a=2&&b')).toEqual({ a: '2', b: '' })
    expect(readLaunch('', '?scene=x', 'pages/home/index')).toEqual({
      address: { route: 'pages/home/index', query: { scene: 'x' } },
      scene: 1047,
    })
    expect(readLaunch('#/', '', 'pages/home/index')).toEqual({
      address: { route: 'pages/home/index', query: {} },
      scene: 1001,
    })
  })
})

describe('scrolling and pulling', () => {
  it('tells the page where it is, and the bottom once on the way in', async () => {
    const program = await open({ path: 'pages/list/index' })
    const scroller = program.document.querySelector('.phone-scroll') as HTMLElement
    const sizes = (scrollTop: number) => Object.assign(scroller, { scrollTop })
    Object.defineProperty(scroller, 'scrollHeight', { value: 1000 })
    Object.defineProperty(scroller, 'clientHeight', { value: 500 })
    for (const top of [100, 449, 450, 500, 100, 480]) {
      sizes(top)
      scroller.dispatchEvent(new (program.window as unknown as typeof globalThis).Event('scroll'))
    }
    const trace = traceOf(program).filter((one) => /scroll|bottom/.test(one))
    expect(trace).toEqual([
      'list scroll 100',
      'list scroll 449',
      'list scroll 450',
      'list bottom',
      'list scroll 500',
      'list scroll 100',
      'list scroll 480',
      'list bottom',
    ])
  })

  it('refreshes a page that allows pulling, and shows the dots till it is done', async () => {
    const program = await open({ path: 'pages/list/index' })
    program.client.pullDown()
    expect(program.document.querySelector<HTMLElement>('.phone-dots')?.hidden).toBe(false)
    expect(traceOf(program)).toContain('list pull')
    await program.until(() => program.document.querySelector<HTMLElement>('.phone-dots')?.hidden)
  })
})

it('a picture named from where it stands is looked for by the page or component it stands in', async () => {
  const card = (text: string) =>
    text.replace('<slot />', '<slot /><image id="in-card" src="{{\'../../icons/\'}}dot.png" />')
  const program = await open({
    changes: {
      'pages/plain/index.wxml':
        '<import src="../../parts/dot.wxml" /><image id="on-page" src="../../icons/dot.png" /><card title="x" /><template is="dot" />',
      'parts/dot.wxml': '<template name="dot"><image id="in-template" src="../../icons/dot.png" /></template>',
      'pages/plain/index.json': '{ "usingComponents": { "card": "/components/card/card" } }',
      'components/card/card.wxml': card,
    },
    path: 'pages/plain/index',
  })
  const srcOf = (id: string) => program.document.getElementById(id)?.querySelector('img')?.getAttribute('src')
  expect(srcOf('on-page')).toBe('package/pages/plain/../../icons/dot.png')
  // By the page also where a template comes from another folder, as mpvue's developers found of WeChat.
  expect(srcOf('in-template')).toBe('package/pages/plain/../../icons/dot.png')
  const inCard = program.document.querySelectorAll('img')[1]?.getAttribute('src')
  expect(inCard).toBe('package/components/card/../../icons/dot.png')
})
