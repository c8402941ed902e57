import { Client } from './client'
import type { MakeEngine } from './engine'
import type { Fault } from './faults'
import type { BuiltProgram, PackageSize } from './program'

/** What whoever drives or tests the program may look at and do, as `window.__client`. */
export interface ClientHandle {
  readonly errors: readonly Fault[]
  readonly warnings: readonly Fault[]
  /** Characters of each `setData` since the program was opened, in order. */
  readonly setDataLengths: readonly number[]
  readonly outside: Client['outside']
  readonly packages: readonly PackageSize[]
  /** The program's own `wx`. */
  readonly wx: Record<string, unknown>
  /** Routes of the open pages, the one in front last. */
  pages(): string[]
  /** Pull the page in front down. */
  pullDown(): void
  /** WeChat's own font size setting, in pixels: 16 is the middle. Takes effect at the next launch. */
  setFontSize(px: number): void
  /** The main switch for subscribe messages, as in the program's settings. */
  setMayReceiveMessages(may: boolean): void
  /** A newer release of the program lies on the phone, beside the one that runs. */
  bringNewProgram(): void
}

declare global {
  interface Window {
    __weapp: BuiltProgram
    __client: ClientHandle
  }
}

const fontSizeKey = 'mini-program-phone:font-size'
/** Run the program of this window on an engine. */
export function start(makeEngine: MakeEngine): void {
  const built = window.__weapp
  const client = new Client(built, document.getElementById('app') as HTMLElement, makeEngine)

  window.__client = {
    errors: client.faults.errors,
    warnings: client.faults.warnings,
    setDataLengths: client.setDataLengths,
    outside: client.outside,
    wx: client.wx,
    packages: built.program.packages,
    pages: () => client.stack.open.map((one) => one.address.route),
    pullDown: () => client.phone.pull.start(),
    setFontSize: (px) => localStorage.setItem(fontSizeKey, String(px)),
    setMayReceiveMessages: (may) => {
      client.settings.mayReceiveMessages = may
    },
    bringNewProgram: () => client.bringNewProgram(),
  }

  try {
    client.settings.fontSizeSetting = Number(localStorage.getItem(fontSizeKey)) || 16
  } catch {
    // A browser without storage keeps the middle size.
  }

  const { app, pages, subpackageRoots } = built.program
  const inMain = pages.filter((route) => !subpackageRoots.some((root) => route.startsWith(root)))
  // Without lazyCodeLoading WeChat runs every page of the main package before the first one opens.
  client.start(app.lazyCodeLoading === 'requiredComponents' ? [] : inMain)
}
