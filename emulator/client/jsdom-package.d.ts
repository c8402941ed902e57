/** The part of jsdom 24 used here; the package ships no types. */
declare module 'jsdom' {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(html: string, options: { url: string; runScripts: 'outside-only'; virtualConsole: VirtualConsole })
    readonly window: globalThis.Window & typeof globalThis
  }
}
