import type { Browser, Locator, Page } from 'playwright-core'
import { phoneSize } from './chromium'

/** A mini program of a cloud, at `/mini/`, in a browser as large as a phone, and a list of what went wrong on it. */
export class Phone {
  private readonly errors: string[] = []

  private constructor(
    readonly page: Page,
    private readonly cloudUrl: string,
  ) {
    page.on('pageerror', ({ message }) => this.errors.push(message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(cloudUrl) && !/^(data|blob|about):/.test(url)) this.errors.push(`left for ${url}`)
    })
  }

  static async open(browser: Browser, cloudUrl: string): Promise<Phone> {
    const context = await browser.newContext({ viewport: phoneSize, locale: 'zh-CN', hasTouch: true, isMobile: true })
    context.setDefaultTimeout(20_000)
    return new Phone(await context.newPage(), cloudUrl)
  }

  /** `path` as the program names it, `pages/landing/index?scene=…`. */
  async launch(path: string): Promise<void> {
    await this.page.goto(`${this.cloudUrl}/mini/#/${path}`)
  }

  el(id: string): Locator {
    return this.page.locator(`[id="${id}"]`)
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).locator('visible=true').first().waitFor()
  }

  /** Thrown errors, requests to other hosts, and what the client noticed. */
  async faults(): Promise<string[]> {
    const noticed = await this.page.evaluate(() => window.__client.errors.map((error) => JSON.stringify(error)))
    return [...this.errors, ...noticed]
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}
