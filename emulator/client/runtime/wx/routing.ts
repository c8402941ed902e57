import type { WxParts } from './parts'

type Listener = (...args: unknown[]) => void

/** The channel between a page and the one it opened. */
class EventChannel {
  private readonly listeners = new Map<string, Listener[]>()
  on = (name: string, listener: Listener) =>
    void this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener])
  once = (name: string, listener: Listener) => {
    const only: Listener = (...args) => {
      this.off(name, only)
      listener(...args)
    }
    this.on(name, only)
  }
  off = (name: string, listener?: Listener) =>
    void this.listeners.set(name, listener ? (this.listeners.get(name) ?? []).filter((one) => one !== listener) : [])
  emit = (name: string, ...args: unknown[]) => {
    for (const listener of [...(this.listeners.get(name) ?? [])]) listener(...args)
  }
}

interface Opening {
  url: string
  events?: Record<string, Listener>
}

export function routingApis({ stack, api, program }: WxParts) {
  return {
    navigateTo: api('navigateTo', ({ url, events = {} }: Opening) => {
      const opened = new EventChannel()
      for (const [name, listener] of Object.entries(events)) opened.on(name, listener)
      stack.navigateTo(url, (page) => {
        page.caller.getOpenerEventChannel = () => opened
      })
      return { eventChannel: opened }
    }),
    redirectTo: api('redirectTo', ({ url }: Opening) => stack.redirectTo(url)),
    reLaunch: api('reLaunch', ({ url }: Opening) => stack.reLaunch(url)),
    switchTab: api('switchTab', ({ url }: Opening) => stack.switchTab(url)),
    navigateBack: api('navigateBack', ({ delta = 1 }: { delta?: number }) => stack.navigateBack(delta)),
    exitMiniProgram: api('exitMiniProgram', () => stack.reLaunch(`/${program.app.entryPagePath ?? program.pages[0]}`)),
  }
}
