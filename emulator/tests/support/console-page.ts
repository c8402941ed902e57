import type { Browser, Page } from 'playwright-core'

/** Somebody at the console's page, and a list of what went wrong on it. */
export class ConsolePage {
  /** Thrown errors, and requests to other hosts. */
  readonly errors: string[] = []

  private constructor(
    readonly page: Page,
    private readonly cloudUrl: string,
  ) {
    page.on('pageerror', ({ message }) => this.errors.push(message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(cloudUrl) && !url.startsWith('data:')) this.errors.push(`left for ${url}`)
    })
  }

  static async open(browser: Browser, cloudUrl: string): Promise<ConsolePage> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' })
    context.setDefaultTimeout(10_000)
    return new ConsolePage(await context.newPage(), cloudUrl)
  }

  /** `data/articles?query=…`, as the page's own links have it. */
  async go(place: string): Promise<void> {
    await this.page.goto(`${this.cloudUrl}/console/#/${place}`)
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  async see(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor()
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}
