import { RunningApp } from './app'
import type { Engine, MakeEngine } from './engine'
import { Faults } from './faults'
import { listenForGestures } from './gestures'
import { Modules } from './modules'
import { OpenPage } from './pages/page'
import { type Address, type Launch, readLaunch } from './pages/route'
import { PageStack } from './pages/stack'
import { Phone } from './phone/phone'
import { openPicker } from './phone/picker'
import { TempFiles } from './phone/temp-files'
import { askPhoneNumber } from './phone-number'
import { Privacy } from './privacy'
import type { BuiltProgram } from './program'
import { Sharing } from './share'
import { Space } from './space'
import { builtInTagsOf } from './tags'
import type { TagSurroundings } from './tags/tag'
import { Taps } from './taps'
import { addressOf, keepBackEntry, listenToWindow } from './window'
import { createWx } from './wx'
import { asyncApi, type Refusal } from './wx/async-api'
import { type Outside, type PhoneSettings, ProgramEvents } from './wx/parts'
import { createQuery } from './wx/query'
import { ProgramStorage } from './wx/storage'

/** One mini program running in this window. */
export class Client {
  readonly faults: Faults
  readonly setDataLengths: number[] = []
  readonly outside: Outside = {
    phoneCalls: [],
    messages: [],
    clipboard: '',
    shared: [],
    places: [],
    calendar: [],
    album: [],
    documents: [],
    sentFiles: [],
    sounds: [],
    subscribeRequests: [],
  }
  readonly settings: PhoneSettings = {
    fontSizeSetting: 16,
    language: 'zh_CN',
    mayReceiveMessages: true,
    hasNewProgram: false,
  }
  readonly files = new TempFiles()
  readonly wx: Record<string, unknown>
  readonly phone: Phone
  readonly stack: PageStack
  readonly sharing: Sharing
  readonly launch: Launch
  readonly privacy: Privacy
  private readonly events: ProgramEvents
  private lastEntry: Launch
  private readonly engine: Engine
  private readonly space: Space
  private readonly modules: Modules
  private readonly app: RunningApp
  private pagesMade = 0

  constructor(built: BuiltProgram, host: HTMLElement, makeEngine: MakeEngine) {
    const { program } = built
    this.faults = new Faults((path) => program.scripts[path])
    const report = (error: unknown, where: string) => this.faults.caught(error, where)
    const events = new ProgramEvents(report)
    this.events = events
    const entry = program.app.entryPagePath ?? program.pages[0] ?? ''
    this.launch = readLaunch(location.hash, location.search, entry)
    this.lastEntry = this.launch
    this.app = new RunningApp(this.faults, events)
    this.phone = new Phone(host, program, addressOf, {
      back: () => this.goBack(),
      home: () => this.stack.reLaunch(`/${entry}`),
      more: () => void this.sharing.openMenu(),
      openTab: (route) => this.openTab(program.app.tabBar?.list ?? [], route),
      front: () => this.stack.front,
    })
    this.sharing = new Sharing(
      () => this.stack.front,
      () => program.app.window?.navigationBarTitleText ?? '',
      this.phone.dialogs,
      this.outside.shared,
    )
    this.privacy = new Privacy(
      program.app.__usePrivacyCheck__ === true,
      `《${program.app.window?.navigationBarTitleText ?? '小程序'}隐私保护指引》`,
      this.phone.dialogs,
      this.faults,
      storageOfBrowser(),
    )
    this.engine = makeEngine({
      built,
      faults: this.faults,
      tags: builtInTagsOf(program.attributes, this.tagSurroundings(), () => this.engine),
      setDataLengths: this.setDataLengths,
      query: (caller) => createQuery(this.engine, () => this.stack.front, caller),
    })
    this.space = new Space(program, this.engine, this.faults)
    const tabs = new Set(program.app.tabBar?.list.map((one) => one.pagePath))
    this.stack = new PageStack({
      create: (address) => {
        if (!this.space.load(address.route, this.modules)) return undefined
        this.pagesMade += 1
        const config = { ...program.app.window, ...program.configs[address.route] }
        return new OpenPage(address, config, this.pagesMade, this.engine.open(address.route), this.faults)
      },
      isPage: (route) => program.pages.includes(route),
      isTab: (route) => tabs.has(route),
      changed: (front, depth) => {
        this.phone.draw(front, depth)
        keepBackEntry(depth)
      },
      parent: this.phone.pages,
      notFound: (address) => this.pageNotFound(address),
    })
    const taps = new Taps(host)
    const storage = new ProgramStorage('mini-program:', storageOfBrowser())
    this.wx = createWx({
      program,
      faults: this.faults,
      phone: this.phone,
      stack: this.stack,
      engine: this.engine,
      storage,
      launch: this.launch,
      lastEntry: () => this.lastEntry,
      outside: this.outside,
      files: this.files,
      events,
      settings: this.settings,
      privacy: this.privacy,
      inTap: () => taps.underWay,
      api: (name, work) => asyncApi(name, this.afterYes(name, work as (options: object) => object | undefined), report),
    })
    const getCurrentPages = () => this.stack.open.map((one) => one.caller)
    const additions = { wx: this.wx, App: this.app.register, getApp: this.app.get, getCurrentPages }
    this.modules = new Modules(program, { ...additions, ...this.space.constructors() }, this.faults)
    this.phone.theme.onChange((theme) => {
      this.app.themeChanged(theme)
      if (this.stack.front) this.phone.draw(this.stack.front, this.stack.open.length)
    })
    listenForGestures(this.phone.pages, this.engine)
    listenToWindow(this.faults, this.app, {
      front: () => this.stack.front,
      lastEntry: () => this.lastEntry,
      enter: () => this.enter(),
      goBack: () => this.goBack(),
    })
  }

  start(eager: string[]): void {
    try {
      this.modules.require('app.js')
    } catch (error) {
      this.faults.caught(error, 'app.js')
    }
    for (const route of eager) this.space.load(route, this.modules)
    this.app.launched(this.launch)
    this.open(this.launch.address)
  }

  /** `work`, once somebody agreed to the privacy guide, where the API handles what is theirs. */
  private afterYes<Work extends (options: never) => unknown>(name: string, work: Work): Work {
    if (!this.privacy.isPrivate(name)) return work
    const waits = async (options: never) => {
      await this.privacy.need(name)
      return work(options)
    }
    return waits as unknown as Work
  }

  /** A new entry into the running program, as a second scan is. */
  private enter(): void {
    this.lastEntry = readLaunch(location.hash, '', this.launch.address.route)
    this.app.shown(this.lastEntry)
    this.open(this.lastEntry.address)
  }

  private open(address: Address) {
    try {
      this.stack.launch(address)
    } catch (error) {
      this.faults.error('missing-page', address.route, String((error as { refused?: string }).refused ?? error))
    }
  }

  private pageNotFound({ route, query }: Address) {
    this.faults.error('missing-page', route, 'is not a page of this program')
    if (!this.app.pageNotFound(route, query)) this.phone.dialogs.showToast('页面不存在', 'none', false, 3000)
  }

  bringNewProgram(): void {
    this.settings.hasNewProgram = true
    this.events.tell('updateReady')
  }

  private goBack() {
    const { front, open } = this.stack
    if (open.length <= 1 && !front?.container) return
    this.stack.navigateBack()
    if (front) keepBackEntry(this.stack.open.length, this.stack.front?.container !== undefined)
  }

  private openTab(list: { pagePath: string; text: string }[], route: string) {
    const index = list.findIndex((one) => one.pagePath === route)
    this.stack.switchTab(`/${route}`)
    this.stack.front?.call('onTabItemTap', { index, pagePath: route, text: list[index]?.text ?? '' })
  }

  private tagSurroundings(): TagSurroundings {
    return {
      faults: this.faults,
      addressOf: (path, from) => this.files.addressOf(path) ?? addressOf(path, from),
      openPicker: (request) => openPicker(this.phone.dialogs, request),
      navigate: (openType, url, delta) => {
        const name = { navigate: 'navigateTo', redirect: 'redirectTo' }[openType] ?? openType
        const api = this.wx[name] as ((options: object) => unknown) | undefined
        api?.({
          url,
          delta,
          fail: ({ errMsg }: { errMsg: string }) => this.faults.warn('missing-page', 'navigator', errMsg),
        })
      },
      share: (target) => void this.sharing.share('message', 'button', target),
      phoneNumber: () =>
        this.privacy.need('button.getPhoneNumber').then(
          () => askPhoneNumber(this.phone.dialogs),
          ({ refused, errno }: Refusal) => ({ errMsg: `getPhoneNumber:fail ${refused}`, errno }),
        ),
      agreeToPrivacy: (buttonId) => this.privacy.agreeBy(buttonId),
      styleFrontPage: ({ pageStyle, backgroundColor }) => {
        const { front } = this.stack
        if (pageStyle !== undefined) front?.host.setAttribute('style', pageStyle)
        if (backgroundColor !== undefined && front) front.frame.style.backgroundColor = backgroundColor
      },
      holdBack: (close) => {
        const { front } = this.stack
        if (!front) return () => undefined
        front.container = close
        keepBackEntry(this.stack.open.length, true)
        return () => {
          if (front.container === close) front.container = undefined
        }
      },
    }
  }
}

function storageOfBrowser(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    return undefined
  }
}
